using BorderStats.Database;
using BorderStats.Statistics;
using Microsoft.EntityFrameworkCore;

namespace BorderStats.Publishing.Changes;

/// <summary>Holds a bulletin's figures against what is current. Writes nothing.</summary>
public sealed class ChangeComparison
{
    private readonly Bulletin _bulletin;
    private readonly CurrentFigures _current;
    private readonly string _version;
    private readonly Dictionary<ChangeKind, int> _counts = [];
    private readonly PriorityQueue<Change, long> _listed = new();
    private readonly Dictionary<(string Indicator, int Year), HashSet<FigureKey>> _seen = [];
    private readonly Dictionary<int, int> _predecessors = [];
    private int _superseded;
    private int _jumps;

    private ChangeComparison(Bulletin bulletin, CurrentFigures current, string version) =>
        (_bulletin, _current, _version) = (bulletin, current, version);

    /// <param name="bulletin">What the file is said to be: its kind and date decide whether its
    /// figures become current.</param>
    public static async Task<ChangeSet> CompareAsync(
        Bulletin bulletin, IEnumerable<PrintedFigure> figures, StatisticsContext database, CancellationToken cancel)
    {
        await using var reading = await ReadTransaction.BeginAsync(database, cancel);
        var version = await database.Versions.AsNoTracking().OrderByDescending(v => v.Number).Select(v => v.Token)
            .FirstOrDefaultAsync(cancel);
        using var current = await CurrentFigures.OpenAsync(database, cancel);
        ChangeComparison comparison = new(bulletin, current, version ?? "");
        foreach (var figure in figures)
        {
            cancel.ThrowIfCancellationRequested();
            comparison.Add(figure);
        }

        await comparison.FindGoneAsync(cancel);
        return comparison.Result();
    }

    private void Add(PrintedFigure figure)
    {
        var before = _current.Of(figure.Key);
        Count(Change.Of(figure, before));
        if (before is null)
            return;

        // Only where something was printed before can something be gone; a first print needs no memory.
        if (!_seen.TryGetValue((figure.Indicator, figure.Period.Year), out var seen))
            _seen.Add((figure.Indicator, figure.Period.Year), seen = []);
        seen.Add(figure.Key);
        _predecessors[before.Bulletin.Number] = _predecessors.GetValueOrDefault(before.Bulletin.Number) + 1;
        if (before.Bulletin.Rank.CompareTo(_bulletin.Rank with { Number = int.MaxValue }) > 0)
            _superseded++;
    }

    /// <summary>What the edition before printed for the same years and this one does not.</summary>
    private async Task FindGoneAsync(CancellationToken cancel)
    {
        if (_predecessors.Count == 0)
            return;
        var predecessor = _predecessors.MaxBy(p => p.Value).Key;
        foreach (var ((indicator, year), seen) in _seen)
        {
            foreach (var figure in await _current.OfBulletinAsync(predecessor, indicator, year, cancel))
            {
                if (!seen.Contains(figure.Key))
                    Count(new(ChangeKind.Gone, null, figure));
            }
        }
    }

    private void Count(Change change)
    {
        _counts[change.Kind] = _counts.GetValueOrDefault(change.Kind) + 1;
        if (change.IsJump)
            _jumps++;
        if (change.Kind is ChangeKind.Unchanged)
            return;
        if (_listed.Count < ChangeSet.MostListed)
            _listed.Enqueue(change, Weight(change));
        else
            _listed.EnqueueDequeue(change, Weight(change));
    }

    // What was there and changes weighs more than what is new; among both the larger figure first.
    private static long Weight(Change change) => change.Kind is ChangeKind.New
        ? change.Figure?.Value ?? 0
        : long.MaxValue / 2 + Math.Abs(change.Difference ?? change.Before?.Value ?? 0);

    private ChangeSet Result()
    {
        List<Change> listed = [];
        while (_listed.TryDequeue(out var change, out _))
            listed.Add(change);
        listed.Reverse();
        return new(_version, _counts, listed, _superseded, _jumps);
    }
}
