using BorderStats.Exports.Packages;
using BorderStats.Queries.Holdings;
using BorderStats.Statistics;

namespace BorderStats.Web.Downloads;

/// <summary>
/// The data packages of the version in force: each made once, when someone first asks for it, and kept as a file from
/// which all others are served.
/// </summary>
internal sealed class KeptPackages : IDisposable
{
    private readonly SemaphoreSlim _making = new(1);
    private readonly Dictionary<string, (string Token, string Path)> _kept = [];
    private string? _folder;

    /// <summary>The path of the file, or null where the disk takes none.</summary>
    public async Task<string?> OfAsync(Dataset dataset, Locale locale, CancellationToken cancel)
    {
        var token = dataset.Catalogue.Version?.Token ?? "";
        await _making.WaitAsync(cancel);
        try
        {
            if (_kept.TryGetValue(locale.Code, out var kept) && kept.Token == token)
                return kept.Path;
            _folder ??= Directory.CreateTempSubdirectory("borderstats-").FullName;
            var path = Path.Combine(_folder, $"{locale.Code}-{token}.zip");
            await MakeAsync(path, dataset, locale, cancel);
            _kept[locale.Code] = (token, path);
            if (kept.Path is not null)
                Delete(() => File.Delete(kept.Path));
            return path;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return null;
        }
        finally
        {
            _making.Release();
        }
    }

    public void Dispose()
    {
        _making.Dispose();
        if (_folder is not null)
            Delete(() => Directory.Delete(_folder, recursive: true));
    }

    private static async Task MakeAsync(string path, Dataset dataset, Locale locale, CancellationToken cancel)
    {
        var unfinished = path + ".part";
        try
        {
            await using (var file = File.Create(unfinished, 1 << 16))
                await DataPackage.WriteAsync(file, dataset, locale, cancel);
            File.Move(unfinished, path, overwrite: true);
        }
        catch
        {
            Delete(() => File.Delete(unfinished));
            throw;
        }
    }

    // One that is still being read stays where a system does not let go of it; the folder is a temporary one.
    private static void Delete(Action delete)
    {
        try
        {
            delete();
        }
        catch (IOException)
        {
        }
    }
}
