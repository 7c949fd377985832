using BorderStats.Database;
using BorderStats.Queries.Sources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.StaticFiles;

namespace BorderStats.Web.Pages.Bulletins;

/// <summary>The original file of a bulletin, to be kept and never to be run.</summary>
public sealed class FileModel(StatisticsContext database) : PageModel
{
    private static readonly FileExtensionContentTypeProvider Types = new();

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancel)
    {
        if (await BulletinOriginal.LoadAsync(id, database, cancel) is not { } original)
            return NotFound();
        var type = Types.TryGetContentType(original.FileName, out var known) ? known : "application/octet-stream";
        return File(
            original.Bytes, type == "text/csv" ? "text/csv; charset=utf-8" : type, Path.GetFileName(original.FileName));
    }
}
