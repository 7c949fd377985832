namespace BorderStats.Charts.Plans.Layouts;

/// <summary>
/// Moves labels apart, each as little as can be, so that none lies on another or outside its stretch.
/// </summary>
public static class LabelPlacement
{
    /// <summary>How many labels of a height a stretch has room for.</summary>
    public static int Room(double height, double low, double high) =>
        height <= 0 ? int.MaxValue : (int)Math.Floor((high - low) / height + 1e-9);

    /// <summary>
    /// The centres of the labels, in the order given, for labels that would like to stand at <paramref name="wanted"/>.
    /// </summary>
    /// <exception cref="ArgumentException">There are more labels than <see cref="Room"/>.</exception>
    public static IReadOnlyList<double> Spread(IReadOnlyList<double> wanted, double height, double low, double high)
    {
        if (wanted.Count > Room(height, low, high))
            throw new ArgumentException(
                $"{wanted.Count} labels of {height} do not fit between {low} and {high}.", nameof(wanted));

        // Less the labels that stand before it, a label may only not lie before its neighbour: the nearest rising
        // sequence, found by pooling the neighbours that are in each other's way at their mean.
        int[] order = [.. Enumerable.Range(0, wanted.Count).OrderBy(i => wanted[i])];
        var rising = Rising([.. order.Select((label, rank) => wanted[label] - rank * height)]);
        var (first, last) = (low + height / 2, high - height / 2 - (wanted.Count - 1) * height);

        var placed = new double[wanted.Count];
        for (var rank = 0; rank < order.Length; rank++)
            placed[order[rank]] = Math.Min(Math.Max(rising[rank], first), Math.Max(first, last)) + rank * height;
        return placed;
    }

    private static List<double> Rising(IReadOnlyList<double> wanted)
    {
        Stack<(double Sum, int Count)> pools = new();
        foreach (var place in wanted)
        {
            (double Sum, int Count) pool = (place, 1);
            while (pools.TryPeek(out var before) && before.Sum / before.Count > pool.Sum / pool.Count)
                pool = (pool.Sum + before.Sum, pool.Count + pools.Pop().Count);
            pools.Push(pool);
        }

        return [.. pools.Reverse().SelectMany(p => Enumerable.Repeat(p.Sum / p.Count, p.Count))];
    }
}
