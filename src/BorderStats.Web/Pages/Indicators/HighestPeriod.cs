using BorderStats.Queries.Lines;

namespace BorderStats.Web.Pages.Indicators;

/// <summary>
/// The highest of the whole years or months of one line. A part of a year is no rival of a whole one, and a sum with
/// missing parts only when it is the highest even so.
/// </summary>
/// <param name="Among">The whole periods that it is the highest of, itself included.</param>
/// <param name="Exceeding">A part of a year that is already above it, so that no whole year is the highest.</param>
public sealed record HighestPeriod(SeriesPoint Point, IReadOnlyList<SeriesPoint> Among, SeriesPoint? Exceeding)
{
    /// <summary>Null where no period is whole.</summary>
    public static HighestPeriod? Of(SeriesLine line)
    {
        SeriesPoint[] whole = [.. line.Points.Where(p => p.Figure.Value is not null && !p.IsPartial)];
        if (whole.MaxBy(p => p.Figure.Value) is not { } highest)
            return null;
        return new(
            highest, [.. whole.Where(p => p == highest || !p.Figure.IsAtLeast)],
            line.Points.FirstOrDefault(p => p.IsPartial && p.Figure.Value > highest.Figure.Value));
    }
}
