using BorderStats.Charts.Plans;
using BorderStats.Queries;
using BorderStats.Statistics;

namespace BorderStats.Web.Explorer;

/// <summary>The parameters of the explorer, for its page and for every file made of it.</summary>
public static class ExplorerParameters
{
    /// <summary>As a page or file declares them; a file reads "bom" besides.</summary>
    public const string Names = "areas nationalities from to per by measure view scale asof events breaks";

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

    private static SeriesQuery ReadSeries(ParameterReader reader, Holding holding) => new(
        holding.Indicator.Id,
        reader.Codes("areas", [.. holding.Areas.Select(a => a.Code)], EveryState(holding)),
        reader.Codes("nationalities", [.. holding.Nationalities.Select(n => n.Code)], everything: null),
        reader.Year("from", holding.FirstYear, holding.LastYear),
        reader.Year("to", holding.FirstYear, holding.LastYear),
        reader.Choice("per", ("year", Frequency.Year), ("month", Frequency.Month)),
        reader.Choice("by", ("area", BreakdownDimension.Area), ("nationality", BreakdownDimension.Nationality)),
        reader.Choice("measure", ("value", Measure.Value), ("share", Measure.Share), ("change", Measure.Change),
            ("index", Measure.Index)),
        reader.Day("asof"),
        reader.Choice("breaks", ("", false), ("cross", true)));

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
        if (query is { By: BreakdownDimension.Area, Nationalities.Count: > 1 })
            reader.Note("nationalities", string.Join(',', query.Nationalities),
                "con by=area, una nacionalidad a lo más; varias con by=nationality",
                "with by=area at most one nationality; several with by=nationality");
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
    }
}
