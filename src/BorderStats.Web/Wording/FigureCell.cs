using System.Text.Encodings.Web;
using BorderStats.Charts.Plans;
using BorderStats.Queries.Lines;
using BorderStats.Queries.Prints;
using BorderStats.Statistics;
using Microsoft.AspNetCore.Html;

namespace BorderStats.Web.Wording;

/// <summary>
/// A figure as it stands in a table: its text, the small marks behind it, and what a pointer over it says. A page has
/// hundreds, so that they write themselves and not through a partial each.
/// </summary>
/// <param name="Css">"sd" where there is no data, "refused" where nothing is computed, else empty.</param>
public sealed record FigureCell(string Text, string Css, string Title, IReadOnlyList<FigureMark> Marks) : IHtmlContent
{
    /// <summary>What every table of Mexico's statistics prints where there is no data.</summary>
    public const string NoData = "S/D";

    public static FigureCell Of(Series series, SeriesPoint point, Locale locale)
    {
        if (point.Measured is not null)
            return new(
                PointWords.Number(series, point, locale), "", SourceWords.Origin(point.Figure, locale),
                FigureMark.Of(point, new(series.Indicator.Year, locale)));
        return point.Figure.Value is { } value
            ? Refused(point.Refusal ?? Refusal.Hole, value, series, locale)
            : new(NoData, "sd", SourceWords.Absence(point.Figure, locale), []);
    }

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        writer.Write("<span");
        if (Css.Length > 0)
            writer.WriteAttribute(encoder, "class", Css);
        writer.WriteAttribute(encoder, "title", Title);
        writer.Write('>');
        encoder.Encode(writer, Text);
        writer.Write("</span>");
        foreach (var mark in Marks.Where(m => m.StandsBehind))
        {
            writer.Write("<small class=\"mark\">");
            encoder.Encode(writer, mark.Sign);
            writer.Write("</small>");
        }
    }

    private static FigureCell Refused(Refusal refusal, long value, Series series, Locale locale)
    {
        var reason = locale.Say(refusal.Reason());
        var counted = $"{locale.Number(value)} {locale.Say(series.Indicator.Unit)}";
        return new(locale.Say(refusal.Brief()), "refused",
            $"{locale.Say("No se calcula", "Not computed")}: {reason} ({counted})", []);
    }
}
