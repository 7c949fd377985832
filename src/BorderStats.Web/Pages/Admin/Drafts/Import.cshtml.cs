using BorderStats.Bulletins.Files;
using BorderStats.Publishing.Drafts;
using BorderStats.Statistics;
using BorderStats.Web.Startup;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace BorderStats.Web.Pages.Admin.Drafts;

/// <summary>Takes a file and makes a draft of it, or says why it cannot.</summary>
[EnableRateLimiting(RateLimits.Upload)]
[RequestSizeLimit(AdminGuard.MostFormBytes)]
[RequestFormLimits(MultipartBodyLengthLimit = AdminGuard.MostFormBytes)]
public sealed class ImportModel(DraftArchive drafts, Locale locale) : PageModel
{
    private const int LongestName = 150;

    [BindProperty]
    public IFormFile? Upload { get; set; }

    public DraftReception? Reception { get; private set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (Upload is null)
            return Refused(new(null, null, [new(Severity.Error, "", "", new(
                "un archivo; no se eligió ninguno", "a file; none was chosen"), Kind: ProblemKind.File)]));
        using MemoryStream bytes = new((int)Upload.Length);
        await Upload.CopyToAsync(bytes, cancel);
        var reception = await drafts.ReceiveAsync(new(NameOf(Upload), bytes.ToArray()), User.Identity!.Name!, cancel);
        return reception.Draft is { } draft
            ? LocalRedirect($"/{locale.Code}/admin/drafts/{draft.Id}")
            : Refused(reception);
    }

    // Some browsers send a whole path, of either system; a name is all that is kept of it,
    // and it is never used as a path.
    private static string NameOf(IFormFile upload)
    {
        var name = upload.FileName[(upload.FileName.LastIndexOfAny(['/', '\\']) + 1)..];
        name = new([.. name.Where(c => !char.IsControl(c))]);
        return name.Length == 0 ? "bulletin" : name.Length > LongestName ? name[^LongestName..] : name;
    }

    private PageResult Refused(DraftReception reception)
    {
        Reception = reception;
        return new() { StatusCode = StatusCodes.Status422UnprocessableEntity };
    }
}
