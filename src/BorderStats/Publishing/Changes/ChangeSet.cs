namespace BorderStats.Publishing.Changes;

/// <summary>
/// What publishing would change: every figure is counted, and the changes that someone should see are listed, the
/// biggest first. A table of a million figures is counted whole and listed in part.
/// </summary>
/// <param name="Version">The token of the data version that it was compared with; publishing refuses another.</param>
/// <param name="Listed">At most <see cref="MostListed"/>; unchanged figures are only counted.</param>
/// <param name="Superseded">Figures that will not become current, since a later or better source prints them.</param>
public sealed record ChangeSet(string Version, IReadOnlyDictionary<ChangeKind, int> Counts,
    IReadOnlyList<Change> Listed, int Superseded, int Jumps)
{
    public const int MostListed = 1_000;

    public int Count(ChangeKind kind) => Counts.GetValueOrDefault(kind);

    public int Figures => Counts.Where(c => c.Key is not ChangeKind.Gone).Sum(c => c.Value);
}
