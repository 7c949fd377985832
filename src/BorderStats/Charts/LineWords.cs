using BorderStats.Queries;
using BorderStats.Statistics;

namespace BorderStats.Charts;

/// <summary>One line's course in words.</summary>
internal sealed class LineWords(Series series, Locale locale)
{
    private readonly SlotNames _slots = new(series.Indicator.Year, locale);
    private readonly ValueNames _values = new(series, locale);

    /// <summary>"Chiapas: 67,120 cards in 2018, highest 123,322 in 2009".</summary>
    public string Finding(SeriesLine line)
    {
        SeriesPoint[] points = [.. line.Points.Where(p => p.Measured is not null)];
        if (points.Length == 0)
            return Silence();

        var (last, highest) = (points[^1], Highest(points));
        var course = highest == last || highest is null ? "" : locale.Say(
            $"; el máximo, {_values.Short(highest)} en {_slots.Of(highest.Slot)}",
            $"; highest {_values.Short(highest)} in {_slots.Of(highest.Slot)}");
        return $"{locale.Say(line.Name)}: {_values.Long(last)}{In(last)}{course}";
    }

    /// <summary>"Chiapas: 1,376 in 2007, 67,120 in 2018, highest 123,322 in 2009."</summary>
    public string Course(SeriesLine? line)
    {
        if (line is null)
            return "";
        SeriesPoint[] points = [.. line.Points.Where(p => p.Measured is not null)];
        var (first, last, highest) = (points[0], points[^1], Highest(points));
        var name = locale.Say(line.Name);
        if (first == last)
            return $"{name}: {_values.Short(first)}{In(first)}.";
        return $"{name}: {_values.Short(first)}{In(first)}, {_values.Short(last)}{In(last)}"
            + (highest is null ? "." : $"; {locale.Say("máximo", "highest")} {_values.Short(highest)}{In(highest)}.");
    }

    public string Silence() => series.Slots.Count == 0
        ? $"{locale.Say(series.Indicator.Name)}: {locale.Say("sin dato", "no data")}"
        : $"{locale.Say(series.Indicator.Name)}: {locale.Say("sin dato", "no data")}, "
            + $"{_slots.Run(series.Slots[0], series.Slots[^1])}";

    /// <summary>" in 2018" or " in Jan–Jul 2019": a part of a year never poses as the year.</summary>
    public string In(SeriesPoint point) => locale.Say(" en ", " in ") + _slots.Covered(point);

    // A part of a year is no candidate for the highest year, and a sum with holes only when it exceeds them all anyway.
    private static SeriesPoint? Highest(SeriesPoint[] points) =>
        points.Where(p => !p.IsPartial).MaxBy(p => p.Measured);
}
