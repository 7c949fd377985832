using BorderStats.Database;
using BorderStats.Statistics;

namespace BorderStats.Queries;

/// <summary>Opens the dataset in force, once for each answer.</summary>
public sealed class Datasets(StatisticsContext database, Codebook codebook, CatalogueCache catalogues) : IAsyncDisposable
{
    private Dataset? _open;

    public async ValueTask<Dataset> OpenAsync(CancellationToken cancel)
    {
        if (_open is not null)
            return _open;
        var reading = await ReadTransaction.BeginAsync(database, cancel);
        var catalogue = await catalogues.CurrentAsync(database, codebook, cancel);
        return _open = new(database, codebook, catalogue, reading);
    }

    public ValueTask DisposeAsync() => _open?.DisposeAsync() ?? ValueTask.CompletedTask;
}
