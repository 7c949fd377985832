using BorderStats.Queries;
using BorderStats.Statistics;

namespace BorderStats.Web.Wording;

/// <summary>A figure of one area in a table, with the way to its passport where it has one.</summary>
public sealed record LinkedFigure(Series Series, SeriesPoint Point, string Area)
{
    public bool HasPassport => Point.Figure.Origin is not FigureOrigin.None;

    public string Address(Locale locale) =>
        FigureAddress.Of(Series.Indicator.Id, Area, Nationality.All, Point.Figure.Period, locale);
}
