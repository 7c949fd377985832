using BorderStats.Publishing.Drafts;
using BorderStats.Statistics;
using Microsoft.Extensions.Caching.Memory;

namespace BorderStats.Web.Pages.Admin.Drafts;

/// <summary>A draft's preview as it was shown, with the mark of all that it depends on.</summary>
/// <param name="Sample">The first figures of a table that is too long to show.</param>
public sealed record SealedPreview(string Seal, ImportPreview Preview, IReadOnlyList<PrintedFigure> Sample);

/// <summary>
/// Keeps the last few previews, so that a click on a cell does not read the file and compare all figures again.
/// </summary>
public sealed class PreviewCache : IDisposable
{
    private const int Places = 3, SampleSize = 20;

    private readonly MemoryCache _kept = new(new MemoryCacheOptions { SizeLimit = Places });

    public async Task<SealedPreview> TakeAsync(DraftArchive drafts, Draft draft, CancellationToken cancel)
    {
        var seal = await drafts.SealAsync(draft, cancel);
        if (_kept.TryGetValue(seal, out SealedPreview? kept) && kept is not null)
            return kept;
        var preview = await drafts.PreviewAsync(draft, cancel);
        // Someone published while the file was read: this preview is of neither moment, and its mark would be a lie.
        for (var now = await drafts.SealAsync(draft, cancel); now != seal; now = await drafts.SealAsync(draft, cancel))
            (seal, preview) = (now, await drafts.PreviewAsync(draft, cancel));
        SealedPreview made = new(
            seal, preview, preview.Source.Reading is null ? [.. preview.Source.Figures.InFile().Take(SampleSize)] : []);
        return _kept.Set(
            seal, made, new MemoryCacheEntryOptions { Size = 1, SlidingExpiration = TimeSpan.FromMinutes(10) });
    }

    public void Dispose() => _kept.Dispose();
}
