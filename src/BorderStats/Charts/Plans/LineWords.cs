using BorderStats.Queries.Lines;
using BorderStats.Statistics;

namespace BorderStats.Charts.Plans;

/// <summary>One line's way through time in words. Only figures of the same months stand side by side.</summary>
internal sealed class LineWords(Series series, Locale locale)
{
    private readonly SlotNames _slots = new(series.Indicator.Year, locale);
    private readonly ValueNames _values = new(series, locale);

    /// <summary>"Chiapas: 67,120 cards in 2018; highest 123,322 in 2009".</summary>
    public string Finding(SeriesLine line)
    {
        var points = Measured(line);
        if (points.Length == 0)
            return NoData();
        var (last, highest) = (points[^1], Highest(Alike(points)));
        if (highest == last)
            return Latest(line);
        return Latest(line) + (IsPart(last) && !IsPart(highest)
            ? locale.Say("; el año completo más alto, ", "; highest whole year ")
            : locale.Say("; el máximo, ", "; highest ")) + _values.Short(highest) + In(highest);
    }

    /// <summary>"Chiapas: 67,120 cards in 2018".</summary>
    public string Latest(SeriesLine line) =>
        Measured(line)[^1] is var last ? $"{locale.Say(line.Name)}: {_values.Long(last)}{In(last)}" : "";

    /// <summary>"Chiapas: 1,376 in 2007, 67,120 in 2018; highest 123,322 in 2009."</summary>
    public string Trend(SeriesLine line)
    {
        var points = Alike(Measured(line));
        var (first, last, highest) = (points[0], points[^1], Highest(points));
        var name = locale.Say(line.Name);
        return first == last
            ? $"{name}: {_values.Short(first)}{In(first)}."
            : $"{name}: {_values.Short(first)}{In(first)}, {_values.Short(last)}{In(last)}; "
                + $"{locale.Say("máximo", "highest")} {_values.Short(highest)}{In(highest)}.";
    }

    public string NoData() => series.Slots.Count == 0
        ? $"{locale.Say(series.Indicator.Name)}: {locale.Say("sin dato", "no data")}"
        : $"{locale.Say(series.Indicator.Name)}: {locale.Say("sin dato", "no data")}, "
            + $"{_slots.Run(series.Slots[0], series.Slots[^1])}";

    /// <summary>" in 2018" or " in Jan–Jul 2019": a part of a year never poses as the year.</summary>
    public string In(SeriesPoint point) =>
        locale.Say(" en ", " in ") + _slots.Covered(point.Slot, Coverage.Months(series.Query, point));

    private static SeriesPoint[] Measured(SeriesLine line) => [.. line.Points.Where(p => p.Measured is not null)];

    /// <summary>The whole slots; where there is none, the parts that cover the same months as the last.</summary>
    private SeriesPoint[] Alike(SeriesPoint[] points)
    {
        SeriesPoint[] whole = [.. points.Where(p => !IsPart(p))];
        return whole.Length > 0
            ? whole
            : [.. points.Where(p => Coverage.Months(series.Query, p) == Coverage.Months(series.Query, points[^1]))];
    }

    private bool IsPart(SeriesPoint point) => Coverage.IsPartYear(series.Query, point);

    // A sum with holes is the highest only when it exceeds them all anyway.
    private static SeriesPoint Highest(SeriesPoint[] points) => points.MaxBy(p => p.Measured)!;
}
