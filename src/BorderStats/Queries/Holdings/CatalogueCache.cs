using BorderStats.Database;
using BorderStats.Statistics;

namespace BorderStats.Queries.Holdings;

/// <summary>
/// The catalogue of the version in force, made once. Whoever still reads the version before keeps its catalogue; a
/// version that is asked for again after a newer one is read again.
/// </summary>
public sealed class CatalogueCache
{
    private volatile Catalogue? _latest;

    public async ValueTask<Catalogue> CurrentAsync(
        StatisticsContext database, Codebook codebook, CancellationToken cancel)
    {
        var token = await DataVersions.TokenAsync(database, cancel);
        if (_latest is { } latest && latest.IsOf(token))
            return latest;
        return _latest = await Catalogue.LoadAsync(database, codebook, cancel);
    }
}
