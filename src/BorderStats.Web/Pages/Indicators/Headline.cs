using BorderStats.Charts.Plans;
using BorderStats.Queries.Lines;
using BorderStats.Queries.Prints;
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
                + $"{slots.Of(latest.Slot)}, {Whose(main, locale)}")
            {
                Marks = FigureMark.Of(latest, slots),
            },
            Change(series, main, latest, slots, locale),
            .. LargestShare(series, latest, slots, locale),
            Highest(series, HighestPeriod.Of(main)!, slots, locale),
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
            {
                Compared = [latest.Figure, change.Before!.Figure],
            }
            : new(locale.Say((change.Refusal ?? Refusal.HoleBefore).Reason()),
                locale.Say($"sin comparación con {before}", $"no comparison with {before}"), IsWords: true);
    }

    private static IEnumerable<KpiCard> LargestShare(Series series, SeriesPoint latest, SlotNames slots, Locale locale)
    {
        var slot = slots.Of(latest.Slot);
        if (LargestPart.Of(series, latest.Slot) is not { } largest)
            yield break;
        if (largest.Untold.Count > 0)
        {
            yield return new(Untold(largest, slots, locale), locale.Say(
                $"no se puede decir cuál es la mayor parte en {slot}", $"the largest share in {slot} cannot be told"),
                IsWords: true);
            yield break;
        }

        yield return new(
            locale.Percent(largest.Share),
            (largest.IsOfAll
                ? locale.Say($"en {slot}, la mayor parte: ", $"largest share in {slot}: ")
                : locale.Say($"en {slot}, la mayor de las mostradas: ", $"largest share shown in {slot}: "))
            + locale.Say(largest.Line.Name))
        {
            Compared = [largest.Part.Figure, largest.Whole],
        };
    }

    /// <summary>"Chiapas: only Jan–May", "Campeche: no data; 2 more not comparable".</summary>
    private static string Untold(LargestPart largest, SlotNames slots, Locale locale)
    {
        // What is known to be large says more than what nobody printed.
        var (line, point) = largest.Untold.MaxBy(u => u.Point.Figure.Value ?? -1);
        var more = largest.Untold.Count - 1;
        return locale.Say(line.Name) + ": "
            + (point.Figure.Value is null ? locale.Say("sin dato", "no data")
                : point.IsPartial ? locale.Say("solo ", "only ") + slots.Months(point.Figure.Period.Months)
                : locale.Say("suma parcial", "partial sum"))
            + (more == 0 ? "" : more == 1
                ? locale.Say("; otra no comparable", "; one more not comparable")
                : locale.Say($"; otras {more} no comparables", $"; {more} more not comparable"));
    }

    private static KpiCard Highest(Series series, HighestPeriod highest, SlotNames slots, Locale locale)
    {
        var isMonthly = series.Query.Per is Frequency.Month;
        if (highest.Exceeding is { } exceeding)
            return new(
                locale.Say($"{slots.Covered(exceeding)} ya es más", $"{slots.Covered(exceeding)} is already higher"),
                locale.Say("no se puede decir cuál es el año más alto", "the highest year cannot be told"),
                IsWords: true);

        var (slot, among) = (slots.Of(highest.Point.Slot), highest.Among.Count);
        return new(Number(highest.Point, locale), (isMonthly, among) switch
        {
            (true, 1) => locale.Say($"el único mes: {slot}", $"the only month: {slot}"),
            (true, _) => locale.Say($"el más alto de {among} meses: {slot}", $"highest of {among} months: {slot}"),
            (_, 1) => locale.Say($"el único año completo: {slot}", $"the only full year: {slot}"),
            _ => locale.Say(
                $"el más alto de {among} años completos: {slot}", $"highest of {among} full years: {slot}"),
        })
        {
            Compared = [.. highest.Among.Select(p => p.Figure)],
            Marks = FigureMark.Of(highest.Point, slots),
        };
    }

    private static string Number(SeriesPoint point, Locale locale) =>
        (point.Figure.IsAtLeast ? "≥ " : "") + locale.Number(point.Figure.Value ?? 0);

    private static string Whose(SeriesLine line, Locale locale) => line.Kind is LineKind.Total
        ? locale.Say("total", "total")
        : locale.Say(line.Name);
}
