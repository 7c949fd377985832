using BorderStats.Charts.Plans;
using BorderStats.Queries;
using BorderStats.Statistics;

namespace BorderStats.Web.Explorer;

/// <summary>The parameters of the explorer, for its page and for every file made of it.</summary>
public static class ExplorerParameters
{
    /// <summary>As a page or file declares them; a file reads "bom" besides.</summary>
    public const string Names = "areas points nationalities from to per by measure view scale asof events breaks";

    /// <summary>In addresses, the points of entry of the states on the southern border.</summary>
    internal const string SouthernWord = "southern";

    public static ExplorerReading Read(IQueryCollection query, Holding holding)
    {
        ParameterReader reader = new(query);
        ExplorerQuestion question = new(
            ReadSeries(reader, holding),
            reader.Choice(
                "view", ("line", ExplorerView.Line), ("bars", ExplorerView.Bars), ("table", ExplorerView.Table)),
            reader.Choice("scale", ("linear", ScaleKind.Linear), ("log", ScaleKind.Log)),
            reader.Flag("events", otherwise: true));
        CheckTogether(reader, question.Series, holding);
        return reader.Problems.Count == 0 ? new(question, []) : new(null, reader.Problems);
    }

    private static SeriesQuery ReadSeries(ParameterReader reader, Holding holding)
    {
        var by = reader.Choice("by", ("area", BreakdownDimension.Area), ("nationality", BreakdownDimension.Nationality),
            ("point", BreakdownDimension.Point));
        return new(
            holding.Indicator.Id,
            ReadPlaces(reader, by, holding),
            reader.Codes("nationalities", [.. holding.Nationalities.Select(n => n.Code)]),
            reader.Year("from", holding.FirstYear, holding.LastYear),
            reader.Year("to", holding.FirstYear, holding.LastYear),
            reader.Choice("per", ("year", Frequency.Year), ("month", Frequency.Month)),
            by,
            ReadMeasure(reader),
            reader.Day("asof"),
            reader.Choice("breaks", ("", false), ("cross", true)));
    }

    private static Measure ReadMeasure(ParameterReader reader) => reader.Choice("measure", ("value", Measure.Value),
        ("share", Measure.Share), ("change", Measure.Change), ("index", Measure.Index));

    /// <summary>The lines of a split by area or point; of one by nationality, where: a point is such a place too.</summary>
    private static IReadOnlyList<string> ReadPlaces(ParameterReader reader, BreakdownDimension by, Holding holding)
    {
        string[] codes = [.. holding.Points.Select(p => p.Code)];
        var areas = reader.Codes(
            "areas", [.. holding.Areas.Select(a => a.Code), .. by is BreakdownDimension.Nationality ? codes : []],
            ("all", EveryState(holding)));
        var points = reader.Codes("points", codes, ("all", codes), (SouthernWord, SouthernPoints(holding)));
        if (by is BreakdownDimension.Point && areas.Count > 0)
            reader.Note("areas", string.Join(',', areas), "con by=point, los puntos en «points»",
                "with by=point, the points in “points”");
        if (by is not BreakdownDimension.Point && points.Count > 0)
            reader.Note("points", string.Join(',', points), "solo con by=point", "only with by=point");
        return by is BreakdownDimension.Point ? points : areas;
    }

    internal static IReadOnlyList<string> SouthernPoints(Holding holding) =>
        [.. holding.Points.Where(p => p.Area.IsSouthernBorder).Select(p => p.Code)];

    /// <summary>
    /// What "all" stands for: the states that the indicator has, or whatever it has where it has no states.
    /// </summary>
    internal static IReadOnlyList<string> EveryState(Holding holding)
    {
        string[] states = [.. holding.Areas.Where(a => a.Kind is AreaKind.State).Select(a => a.Code)];
        return states.Length > 0 ? states : [.. holding.Areas.Select(a => a.Code)];
    }

    private static void CheckTogether(ParameterReader reader, SeriesQuery query, Holding holding)
    {
        if (query.From > query.To)
            reader.Note("from", $"{query.From} (to={query.To})", "un año no posterior a «to»", "a year not after “to”");
        if (query is { By: not BreakdownDimension.Nationality, Nationalities.Count: > 1 })
            reader.Note("nationalities", string.Join(',', query.Nationalities),
                $"con by={query.By.Code()}, una nacionalidad a lo más; varias con by=nationality",
                $"with by={query.By.Code()} at most one nationality; several with by=nationality");
        if (query is { By: BreakdownDimension.Nationality, Areas.Count: > 1 })
            reader.Note("areas", string.Join(',', query.Areas),
                "con by=nationality, una entidad a lo más; varias con by=area",
                "with by=nationality at most one area; several with by=area");
        if (query.Per is Frequency.Month && !holding.HasMonths)
            reader.Note("per", "month", "year: este indicador no tiene cifras mensuales",
                "year: this indicator has no monthly figures");
        if (query.By is BreakdownDimension.Nationality && holding.Nationalities.Count < 2)
            reader.Note("by", "nationality", "area: este indicador no se publica por nacionalidad",
                "area: this indicator is not published by nationality");
        if (query.By is BreakdownDimension.Point && holding.Points.Count == 0)
            reader.Note("by", "point", "area: este indicador no se publica por punto de internación",
                "area: this indicator is not published by point of entry");
    }
}
