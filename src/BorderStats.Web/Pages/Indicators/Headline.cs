using BorderStats.Charts.Plans;
using BorderStats.Queries;
using BorderStats.Statistics;
using BorderStats.Web.Wording;

namespace BorderStats.Web.Pages.Indicators;

/// <summary>
/// The four figures above a chart: the latest whole period, its change, the largest share, the highest period.
/// </summary>
public static class Headline
{
    public static IReadOnlyList<KpiCard> Of(Series series, Locale locale)
    {
        var main = Leading(series);
        if (main?.Points.LastOrDefault(IsWhole) is not { } latest)
            return [];

        SlotNames slots = new(series.Indicator.Year, locale);
        return
        [
            new(Number(latest, locale), $"{locale.Say(series.Indicator.Unit)} {locale.Say("en", "in")} "
                + $"{slots.Of(latest.Slot)}, {Whose(main, locale)}"),
            Change(series, main, latest, slots, locale),
            .. LargestShare(series, latest, slots, locale),
            Highest(series, main, slots, locale),
        ];
    }

    /// <summary>The total, else the only line, else the one that ends highest.</summary>
    private static SeriesLine? Leading(Series series) => series.Total
        ?? series.Lines.FirstOrDefault(l => l.Kind is LineKind.Total)
        ?? series.Lines.Where(l => l.Points.Any(IsWhole)).MaxBy(l => l.Points.Last(IsWhole).Figure.Value);

    private static bool IsWhole(SeriesPoint point) => point.Figure.Value is not null && !point.IsPartial;

    private static KpiCard Change(Series series, SeriesLine main, SeriesPoint latest, SlotNames slots, Locale locale)
    {
        var change = YearOnYear.Of(series, main, latest);
        var before = slots.Of(latest.Slot.YearBefore);
        return change.Percent is { } percent
            ? new(locale.Percent(percent, plus: true), locale.Say($"frente a {before}", $"against {before}"))
            : new(locale.Say((change.Refusal ?? Refusal.HoleBefore).Reason()),
                locale.Say($"sin comparación con {before}", $"no comparison with {before}"), IsWords: true);
    }

    private static IEnumerable<KpiCard> LargestShare(Series series, SeriesPoint latest, SlotNames slots, Locale locale)
    {
        var whole = series.Total?.Points.FirstOrDefault(p => p.Slot == latest.Slot)?.Figure;
        var largest = series.Lines.Where(l => l.Kind is LineKind.Area or LineKind.Nationality)
            .Select(l => (Line: l, l.Points.First(p => p.Slot == latest.Slot).Figure))
            .Where(p => p.Figure is { Value: not null, IsAtLeast: false } && p.Figure.Period == whole?.Period)
            .OrderByDescending(p => p.Figure.Value)
            .FirstOrDefault();
        if (largest.Line is null || whole is not { Value: > 0, IsAtLeast: false })
            yield break;
        yield return new(
            locale.Percent(100.0 * (largest.Figure.Value ?? 0) / whole.Value.Value),
            locale.Say($"en {slots.Of(latest.Slot)}, la mayor parte: ", $"largest share in {slots.Of(latest.Slot)}: ")
                + locale.Say(largest.Line.Name));
    }

    private static KpiCard Highest(Series series, SeriesLine main, SlotNames slots, Locale locale)
    {
        var highest = main.Points.Where(IsWhole).MaxBy(p => p.Figure.Value)!;
        return new(Number(highest, locale), series.Query.Per is Frequency.Month
            ? locale.Say($"mes más alto: {slots.Of(highest.Slot)}", $"highest month: {slots.Of(highest.Slot)}")
            : locale.Say($"año más alto: {slots.Of(highest.Slot)}", $"highest year: {slots.Of(highest.Slot)}"));
    }

    private static string Number(SeriesPoint point, Locale locale) =>
        (point.Figure.IsAtLeast ? "≥ " : "") + locale.Number(point.Figure.Value ?? 0);

    private static string Whose(SeriesLine line, Locale locale) => line.Kind is LineKind.Total
        ? locale.Say("total", "total")
        : locale.Say(line.Name);
}
