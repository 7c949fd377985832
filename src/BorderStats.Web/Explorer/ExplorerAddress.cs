using System.Globalization;
using BorderStats.Charts.Plans;
using BorderStats.Queries.Holdings;
using BorderStats.Queries.Lines;
using BorderStats.Statistics;

namespace BorderStats.Web.Explorer;

/// <summary>The tidy address of a question: what differs from the defaults, always in the same order.</summary>
public static class ExplorerAddress
{
    /// <param name="ending">The ending of a file, such as ".csv", or nothing for the page.</param>
    public static string Of(
        ExplorerQuestion question, Holding holding, Locale locale, string ending = "", bool bom = false)
    {
        var query = Query(question, holding);
        if (bom)
            query += (query.Length == 0 ? "?" : "&") + "bom=1";
        return $"/{locale.Code}/indicators/{holding.Indicator.Id}{ending}{query}";
    }

    /// <summary>Forms send empty and repeated parameters; such an address is answered by its tidy form.</summary>
    public static bool IsUntidy(IQueryCollection query) =>
        query.Any(p => p.Value.Count > 1 || string.IsNullOrEmpty(p.Value[0]));

    private static string Query(ExplorerQuestion question, Holding holding)
    {
        var series = question.Series;
        (string Name, string? Value)[] parameters =
        [
            ("areas", series.By is BreakdownDimension.Point ? null : Areas(question, holding)),
            ("points", series.By is BreakdownDimension.Point ? Points(series, holding) : null),
            ("nationalities", List(series.Nationalities)),
            ("top", Number(series.Top)),
            ("from", Number(series.From)),
            ("to", Number(series.To)),
            ("per", series.Per is Frequency.Month ? "month" : null),
            ("by", series.By is BreakdownDimension.Area ? null : series.By.Code()),
            ("measure", series.Measure is Measure.Value ? null : Word(series.Measure)),
            ("view", question.View is ExplorerView.Line ? null : Word(question.View)),
            ("year", Number(question.Year)),
            ("axis", question.OwnAxis ? "own" : null),
            ("scale", question.Scale is ScaleKind.Linear ? null : "log"),
            (AskedDay.Name, Day(series.AsOf)),
            ("compare", Day(question.Compare)),
            ("events", question.Events ? null : "0"),
            ("breaks", series.AcrossBreaks ? "cross" : null),
            ("sort", question.Order?.Word),
        ];
        // Commas and codes need no escaping in a query, and stay readable without it.
        var text = string.Join('&', parameters.Where(p => p.Value is not null).Select(p => $"{p.Name}={p.Value}"));
        return text.Length == 0 ? "" : "?" + text;
    }

    private static string? Areas(ExplorerQuestion question, Holding holding)
    {
        var (series, every) = (question.Series, ExplorerParameters.EveryState(holding));
        var areas = series.Areas.ToHashSet();
        // A map shows every state where none is asked for.
        if (question.View is ExplorerView.Map)
            return areas.SetEquals(every) ? null : List(series.Areas);
        return series.By is BreakdownDimension.Area && areas.SetEquals(holding.UsualAreas.Select(a => a.Code)) ? null
            : series.Areas.Count > 1 && areas.SetEquals(every) ? "all"
            : List(series.Areas);
    }

    private static string? Points(SeriesQuery series, Holding holding)
    {
        var points = series.Areas.ToHashSet();
        return points.Count > 1 && points.Count == holding.Points.Count ? "all"
            : points.Count > 1 && points.SetEquals(ExplorerParameters.SouthernPoints(holding)) ? ExplorerParameters.SouthernWord
            : List(series.Areas);
    }

    private static string? List(IReadOnlyList<string> codes) => codes.Count == 0 ? null : string.Join(',', codes);

    private static string? Number(int? year) => year?.ToString(CultureInfo.InvariantCulture);

    private static string? Day(DateOnly? day) => day is { } known ? AskedDay.Text(known) : null;

    private static string Word<T>(T choice) where T : struct, Enum => choice.ToString().ToLowerInvariant();
}
