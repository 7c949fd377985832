using System.Globalization;
using BorderStats.Queries;
using BorderStats.Statistics;

namespace BorderStats.Web.Wording;

/// <summary>A figure in a table, with the way to its passport where it has one.</summary>
public sealed record LinkedFigure(
    Series Series, SeriesPoint Point, string Area, string Nationality = Statistics.Nationality.All)
{
    /// <summary>A figure that is printed or made of printed ones; the rest is only what others leave over.</summary>
    public bool HasPassport => Point.Figure.Origin is not (FigureOrigin.None or FigureOrigin.Rest);

    /// <summary>A point of one line of a series, whichever dimension its lines are.</summary>
    public static LinkedFigure Of(Series series, SeriesLine line, SeriesPoint point) =>
        series.Query.By is BreakdownDimension.Area
            ? new(series, point, line.Code, series.Query.Nationalities[0])
            : new(series, point, series.Query.Areas[0], line.Code);

    public string Address(Locale locale)
    {
        var address = FigureAddress.Of(Series.Indicator.Id, Area, Nationality, Point.Figure.Period, locale);
        return Series.Query.AsOf is { } day
            ? $"{address}?asof={day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}"
            : address;
    }
}
