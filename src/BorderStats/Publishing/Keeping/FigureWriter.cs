using BorderStats.Database;
using BorderStats.Statistics;
using Microsoft.EntityFrameworkCore;

namespace BorderStats.Publishing.Keeping;

/// <summary>
/// Writes figures, and with each of them when which of its prints is the current one. Works inside the transaction of
/// its caller: readers see the figures, their days and the summaries change at once or not at all.
/// </summary>
internal sealed class FigureWriter : IDisposable
{
    private readonly StatisticsContext _database;
    private readonly Dictionary<int, Bulletin> _bulletins;
    private readonly HashSet<string> _indicators;
    private readonly ObservationInsert _insert;
    private readonly FigurePrints _prints;
    private readonly NationalitySizes _sizes;
    private readonly CoverageCount _coverage = new();

    private FigureWriter(StatisticsContext database, Dictionary<int, Bulletin> bulletins, HashSet<string> indicators)
    {
        (_database, _bulletins, _indicators) = (database, bulletins, indicators);
        (_insert, _prints, _sizes) = (new(database), new(database), new(database));
    }

    /// <param name="database">In the transaction to which everything belongs that is written.</param>
    public static async Task<FigureWriter> OpenAsync(StatisticsContext database, CancellationToken cancel) => new(
        database,
        await database.Bulletins.AsNoTracking().ToDictionaryAsync(b => b.Number, cancel),
        await database.Coverage.Select(c => c.Indicator).Distinct().ToHashSetAsync(cancel));

    /// <summary>What was added, bulletin by bulletin.</summary>
    public IEnumerable<BulletinCoverage> Coverage => _coverage.Rows;

    /// <param name="bulletin">The one that printed it, kept already.</param>
    public void Add(PrintedFigure figure, Bulletin bulletin)
    {
        var key = figure.Key;
        _bulletins[bulletin.Number] = bulletin;
        var siblings = IsNew(figure) ? [] : Siblings(figure);
        var validities = Validity.Of([.. siblings.Select(s => _bulletins[s.BulletinNumber]), bulletin]);
        Write(key, siblings, validities);
        _insert.Add(figure, bulletin.Number, validities[^1]);
        _prints.Added(key, new(bulletin.Number, figure.Value, validities[^1]));
        _sizes.Note(key);
        _coverage.Add(bulletin.Number, key, figure.Value is not null);
    }

    /// <summary>
    /// Works out anew when each print of a figure is current, after one of their bulletins changed its state.
    /// </summary>
    public void Refresh(FigureKey figure)
    {
        var prints = _prints.Of(figure);
        Write(figure, prints, Validity.Of([.. prints.Select(p => _bulletins[p.BulletinNumber])]));
        _sizes.Note(figure);
    }

    /// <summary>Writes the summaries of all that was added or refreshed.</summary>
    public async Task SummariseAsync(CancellationToken cancel)
    {
        _insert.Flush();
        _prints.Flush();
        _sizes.Write();
        _database.AddRange(Coverage);
        await _database.SaveChangesAsync(cancel);
    }

    public void Dispose()
    {
        _insert.Dispose();
        _prints.Dispose();
        _sizes.Dispose();
    }

    private IReadOnlyList<KeptPrint> Siblings(PrintedFigure figure)
    {
        // What came in the same file may be another print of it.
        if (_insert.Flush(figure.Key))
            _prints.Forget();
        return _prints.Of(figure.Key);
    }

    // A table of a million figures of which nothing was known spares a million look-ups. One that names other
    // bulletins as its sources may print a figure more than once.
    private bool IsNew(PrintedFigure figure) => figure.Origin is null && !_indicators.Contains(figure.Indicator);

    private void Write(FigureKey figure, IReadOnlyList<KeptPrint> prints, Validity?[] validities)
    {
        for (var i = 0; i < prints.Count; i++)
        {
            if (prints[i].Validity != validities[i])
                _prints.Write(figure, prints[i].BulletinNumber, validities[i]);
        }
    }
}
