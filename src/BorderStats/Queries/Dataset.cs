using BorderStats.Database;
using BorderStats.Statistics;

namespace BorderStats.Queries;

/// <summary>
/// The figures as one data version has them: what exists, and the rows themselves. Everything that one answer shows is
/// asked of one dataset, so that its parts cannot come from before and after a publication.
/// </summary>
public sealed class Dataset : IAsyncDisposable
{
    private readonly ReadTransaction? _reading;

    internal Dataset(StatisticsContext database, Codebook codebook, Catalogue catalogue, ReadTransaction? reading) =>
        (Database, Codebook, Catalogue, _reading) = (database, codebook, catalogue, reading);

    public Codebook Codebook { get; }

    public Catalogue Catalogue { get; }

    internal StatisticsContext Database { get; }

    /// <param name="asOf">The day, or null for all that is published.</param>
    public Vintage AsOf(DateOnly? asOf) => new(Catalogue.Published, asOf);

    public async ValueTask DisposeAsync()
    {
        if (_reading is not null)
            await _reading.DisposeAsync();
    }
}
