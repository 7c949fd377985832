using BorderStats.Database;
using BorderStats.Queries.Prints;
using BorderStats.Queries.Sums;
using BorderStats.Statistics;

namespace BorderStats.Queries.Holdings;

/// <summary>
/// The figures as one data version has them: what exists, and the rows themselves. Everything that one answer shows is
/// asked of one dataset, so that its parts cannot come from before and after a publication.
/// </summary>
public sealed class Dataset : IAsyncDisposable
{
    private readonly ReadTransaction? _reading;

    internal Dataset(
        StatisticsContext database, Codebook codebook, Catalogue catalogue, DateOnly? day, ReadTransaction? reading) =>
        (Database, Codebook, Catalogue, Day, _reading) = (database, codebook, catalogue, day, reading);

    public Codebook Codebook { get; }

    public Catalogue Catalogue { get; }

    /// <summary>The day as of which it is asked; null is today.</summary>
    public DateOnly? Day { get; }

    /// <summary>The checks whose list and total were both out on its day.</summary>
    public IReadOnlyList<TotalCheck> Checks => Day is null ? Catalogue.Checks : KnownChecks(AsOf(null));

    /// <summary>The bulletins that were out on its day, the latest first.</summary>
    public IReadOnlyList<BulletinSummary> Bulletins => Day is null ? Catalogue.Bulletins : KnownBulletins(AsOf(null));

    internal StatisticsContext Database { get; }

    /// <param name="asOf">Another day than its own, or null.</param>
    public Vintage AsOf(DateOnly? asOf) => new(Catalogue.Published, asOf ?? Day);

    public async ValueTask DisposeAsync()
    {
        if (_reading is not null)
            await _reading.DisposeAsync();
    }

    private TotalCheck[] KnownChecks(Vintage then) =>
        [.. Catalogue.Checks.Where(c => then.Knows(c.Listed) && then.Knows(c.Total.Bulletin))];

    private BulletinSummary[] KnownBulletins(Vintage then) => [.. Catalogue.Bulletins.Where(b => then.Knows(b.Bulletin))];
}
