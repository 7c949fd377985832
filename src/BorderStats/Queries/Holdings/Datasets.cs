using System.Diagnostics;
using BorderStats.Database;
using BorderStats.Statistics;

namespace BorderStats.Queries.Holdings;

/// <summary>Opens the dataset in force, once for each answer.</summary>
/// <param name="opened">Told the token of its version, empty before anything was kept.</param>
public sealed class Datasets(
    StatisticsContext database, Codebook codebook, CatalogueCache catalogues, KnownBy knownBy,
    Action<string>? opened = null) : IAsyncDisposable
{
    private Dataset? _open;
    private long _since;

    public async ValueTask<Dataset> OpenAsync(CancellationToken cancel)
    {
        if (_open is not null)
            return _open;
        _since = Stopwatch.GetTimestamp();
        return _open = await FirstQuestion.AskAsync(() => BeginAsync(cancel));
    }

    /// <summary>Lets go of the connection; whoever asks again opens another.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_open is not { } open)
            return;
        _open = null;
        await open.DisposeAsync();
        Meters.Read(_since);
    }

    private async Task<Dataset> BeginAsync(CancellationToken cancel)
    {
        var reading = await ReadTransaction.BeginAsync(database, cancel);
        try
        {
            var catalogue = await catalogues.CurrentAsync(database, codebook, cancel);
            opened?.Invoke(catalogue.Version?.Token ?? "");
            return new(database, codebook, catalogue, knownBy.Day, reading);
        }
        catch
        {
            if (reading is not null)
                await reading.DisposeAsync();
            throw;
        }
    }
}
