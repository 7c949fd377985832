using BorderStats.Queries.Prints;
using BorderStats.Statistics;

namespace BorderStats.Queries.Revisions;

/// <summary>A figure with its prints, the earliest first.</summary>
public sealed record RevisedFigure(Period Period, IReadOnlyList<Print> Prints)
{
    public Print First => Prints[0];

    public Print Current => Vintage.Current(Prints);

    public bool IsReprinted => Prints.Count > 1;

    /// <summary>Whether its prints say different things.</summary>
    public bool IsChanged => Prints.Any(p => p.Value != First.Value);

    /// <summary>
    /// How far the figure stood from its first print so many months after that, in per cent of it; null where nobody
    /// had printed it again by then, or where there is nothing to compare.
    /// </summary>
    public double? After(int months)
    {
        var until = First.Bulletin.Published.LastDay.AddMonths(months);
        Print[] known = [.. Prints.Where(p => p.Bulletin.Published.LastDay <= until)];
        return known.Length > 1 && First.Value is > 0 and var first && Vintage.Current(known).Value is { } then
            ? 100.0 * (then - first) / first
            : null;
    }
}

/// <summary>How far figures stood from their first prints after some time.</summary>
/// <param name="Count">How many had been printed again by then.</param>
public sealed record Drift(int Months, double Median, double Least, double Most, int Count)
{
    /// <summary>The times after which it is looked at: a quarter, a year, three years.</summary>
    public static readonly IReadOnlyList<int> Times = [3, 12, 36];

    /// <summary>Null where no figure had been printed again by then.</summary>
    public static Drift? Of(IEnumerable<RevisedFigure> figures, int months)
    {
        double[] all = [.. figures.Select(f => f.After(months)).OfType<double>().Order()];
        return all.Length == 0
            ? null
            : new(months, (all[(all.Length - 1) / 2] + all[all.Length / 2]) / 2, all[0], all[^1], all.Length);
    }
}
