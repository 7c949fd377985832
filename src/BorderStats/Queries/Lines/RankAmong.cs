using BorderStats.Statistics;

namespace BorderStats.Queries.Lines;

/// <summary>Which place a figure has among those of the same months; the largest has the first.</summary>
/// <param name="Rivals">How many have a whole figure of those months, itself among them.</param>
/// <param name="Leader">The largest of them.</param>
public sealed record RankAmong(int Place, int Rivals, Period Period, SeriesLine Leader)
{
    /// <summary>
    /// Null where the figure is only a least one, or no other is of the same months: then there is nothing to be
    /// ranked.
    /// </summary>
    /// <param name="rivals">A series of one slot with a line for each rival, the one ranked among them.</param>
    public static RankAmong? Of(Series rivals, string code)
    {
        var own = rivals.Lines.FirstOrDefault(l => l.Code == code)?.Points[0].Figure;
        if (own is not { Value: not null, IsAtLeast: false })
            return null;
        SeriesLine[] same =
        [
            .. rivals.Lines.Where(l => l.Points[0].Figure is { Value: not null, IsAtLeast: false } figure
                && figure.Period == own.Period),
        ];
        return same.Length < 2
            ? null
            : new(1 + same.Count(l => l.Points[0].Figure.Value > own.Value), same.Length, own.Period,
                same.MaxBy(l => l.Points[0].Figure.Value)!);
    }
}
