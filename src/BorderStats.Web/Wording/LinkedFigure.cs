using System.Text.Encodings.Web;
using BorderStats.Queries.Holdings;
using BorderStats.Queries.Lines;
using BorderStats.Queries.Prints;
using BorderStats.Statistics;
using BorderStats.Web.Explorer;
using Microsoft.AspNetCore.Html;

namespace BorderStats.Web.Wording;

/// <summary>A figure in a table, with the way to its passport where it has one.</summary>
public sealed record LinkedFigure(
    Series Series, SeriesPoint Point, Locale Locale, string Area, string Nationality = Statistics.Nationality.All)
    : IHtmlContent
{
    /// <summary>A figure that is printed or made of printed ones; the rest is only what others leave over.</summary>
    public bool HasPassport => Point.Figure.Origin is not (FigureOrigin.None or FigureOrigin.Rest);

    /// <summary>A point of one line of a series, whichever dimension its lines are.</summary>
    public static LinkedFigure Of(Series series, SeriesLine line, SeriesPoint point, Locale locale) =>
        series.Query.By is BreakdownDimension.Nationality
            ? new(series, point, locale, series.Query.Areas[0], line.Code)
            : new(series, point, locale, line.Code, series.Query.Nationalities[0]);

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var cell = FigureCell.Of(Series, Point, Locale);
        if (!HasPassport)
        {
            cell.WriteTo(writer, encoder);
            return;
        }

        writer.Write("<a class=\"figure\"");
        writer.WriteAttribute(encoder, "href", Address());
        writer.Write('>');
        cell.WriteTo(writer, encoder);
        writer.Write("</a>");
    }

    private string Address() => new KnownBy(Series.Query.AsOf)
        .At(FigureAddress.Of(Series.Indicator.Id, Area, Nationality, Point.Figure.Period, Locale));
}
