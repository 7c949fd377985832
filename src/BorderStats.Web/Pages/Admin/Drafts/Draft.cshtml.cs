using BorderStats.Bulletins.Files;
using BorderStats.Bulletins.Layouts;
using BorderStats.Publishing;
using BorderStats.Publishing.Drafts;
using BorderStats.Statistics;
using BorderStats.Web.Explorer;
using BorderStats.Web.Pages.Admin.Sheets;
using BorderStats.Web.Startup;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BorderStats.Web.Pages.Admin.Drafts;

/// <summary>
/// A draft: the sheet itself with its reading, what is wrong, what would change; corrected here, then published.
/// </summary>
[Parameters("show", "cell", "number", "done", "handler")]
public sealed class DraftModel(
    DraftArchive drafts, PreviewCache previews, DraftPublication publication, LayoutCorrection correction,
    LearntAliases aliases, Readers readers, Locale locale) : PageModel
{
    public static readonly IReadOnlyList<string> Parts = ["sheet", "problems", "details", "changes", "checks"];

    [BindProperty(SupportsGet = true)]
    public string? Show { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Cell { get; set; }

    [BindProperty(SupportsGet = true)]
    public int? Number { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Done { get; set; }

    public Draft Draft { get; private set; } = null!;

    public SealedPreview Sealed { get; private set; } = null!;

    /// <summary>The layout confirmed before that this one is most like, or null.</summary>
    public KnownLayout? Known { get; private set; }

    /// <summary>Why what was asked for was not done.</summary>
    public Bilingual? Refusal { get; private set; }

    public ImportPreview Preview => Sealed.Preview;

    public FigureSource Source => Preview.Source;

    public int Errors => Source.Problems.Count(p => p.Severity is Severity.Error);

    public int Warnings => Source.Problems.Count(p => p.Severity is Severity.Warning);

    public bool CanPublish => Preview is { Known: null, Changes.Figures: > 0 } && Errors == 0
        && Draft.Publisher.Length > 0;

    public string Part => Show is not null && Parts.Contains(Show) ? Show : Parts[0];

    private string Who => User.Identity?.Name ?? throw new InvalidOperationException("Only who signed in comes here.");

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancel) =>
        await FoundAsync(id, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostRowAsync(
        string id, int line, LineRole role, string? code, bool learn, CancellationToken cancel)
    {
        if (!await FoundAsync(id, cancel) || Source.Layout is not { } layout)
            return NotFound();
        var corrected = correction.Row(layout, line, role, code ?? "");
        if (learn && code is not null && corrected.Layout is not null
            && LearntAliases.ListOf(LayoutCorrection.RowsName(layout)) is { } list
            && layout.Rows.FirstOrDefault(r => r.Line == line) is { Label.Length: > 0 } row)
            await aliases.LearnAsync(list, row.Label, code, Who, cancel);
        return await CorrectedAsync(corrected, cancel);
    }

    public async Task<IActionResult> OnPostColumnAsync(
        string id, int column, LineRole role, Dimension dimension, string? code, CancellationToken cancel) =>
        await FoundAsync(id, cancel) && Source.Layout is { } layout
            ? await CorrectedAsync(correction.Column(layout, column, role, dimension, code ?? ""), cancel)
            : NotFound();

    public async Task<IActionResult> OnPostTableAsync(string id, TableForm form, CancellationToken cancel) =>
        await FoundAsync(id, cancel) && Source.Layout is { } layout
            ? await CorrectedAsync(correction.Table(layout, form.Facts), cancel)
            : NotFound();

    public async Task<IActionResult> OnPostRecogniseAsync(string id, CancellationToken cancel)
    {
        if (!await FoundAsync(id, cancel))
            return NotFound();
        await drafts.CorrectAsync(Draft, null, cancel);
        return Again();
    }

    public async Task<IActionResult> OnPostAliasAsync(
        string id, string? list, string? name, string? code, CancellationToken cancel)
    {
        if (!await FoundAsync(id, cancel))
            return NotFound();
        return await aliases.LearnAsync(list ?? "", name ?? "", code ?? "", Who, cancel)
            ? Again()
            : Refused(new("Elija el código que corresponde al nombre.", "Choose the code that the name stands for."));
    }

    public async Task<IActionResult> OnPostCardAsync(string id, CardForm form, CancellationToken cancel)
    {
        if (!await FoundAsync(id, cancel))
            return NotFound();
        if (form.Refusal() is { } refusal)
            return Refused(refusal);
        await drafts.DescribeAsync(Draft, form.Card(), cancel);
        return Again();
    }

    public async Task<IActionResult> OnPostPublishAsync(string id, string? seal, int seen, CancellationToken cancel)
    {
        if (!await FoundAsync(id, cancel))
            return NotFound();
        if (!CanPublish)
            return Refused(new("Aún no se puede publicar; abajo dice por qué.",
                "It cannot be published yet; the reason is given below."));
        if (seal != Sealed.Seal)
            return Refused(DraftWords.ChangedMeanwhile);
        if (seen != Warnings)
            return Refused(new("Marque que vio las advertencias.", "Tick that you have seen the warnings."));

        var outcome = await publication.PublishAsync(Draft, Preview, Who, cancel);
        if (outcome is not PublicationOutcome.Done)
            return await FoundAsync(id, cancel) ? Refused(DraftWords.Of(outcome)) : NotFound();
        await readers.TellAsync(CancellationToken.None);
        return LocalRedirect($"/{locale.Code}/bulletins/{Preview.Card.Id}");
    }

    public async Task<IActionResult> OnPostDiscardAsync(string id, CancellationToken cancel)
    {
        if (await drafts.FindAsync(id, cancel) is not { } draft)
            return NotFound();
        await drafts.DiscardAsync(draft, Who, cancel);
        return LocalRedirect($"/{locale.Code}/admin");
    }

    /// <summary>The address of this draft with another part of it shown.</summary>
    public string Address(string part, string? cell = null, string? handler = null, int? number = null) =>
        $"/{locale.Code}/admin/drafts/{Draft.Id}?show={part}{(cell is null ? "" : $"&cell={cell}")}"
            + $"{(number is null ? "" : $"&number={number}")}{(handler is null ? "" : $"&handler={handler}")}";

    private async Task<bool> FoundAsync(string id, CancellationToken cancel)
    {
        if (await drafts.FindAsync(id, cancel) is not { } draft)
            return false;
        (Draft, Sealed) = (draft, await previews.TakeAsync(drafts, draft, cancel));
        if (Part == "details" && Source.Layout is { } layout)
            Known = await drafts.KnownLayoutAsync(layout, cancel);
        return true;
    }

    private async Task<IActionResult> CorrectedAsync(Corrected corrected, CancellationToken cancel)
    {
        if (corrected.Layout is not { } layout)
            return Refused(corrected.Refusal!);
        await drafts.CorrectAsync(Draft, layout, cancel);
        return Again();
    }

    private LocalRedirectResult Again() =>
        LocalRedirect($"{Address(Part, CellAddress.Parse(Cell)?.ToString())}&done=true");

    private PageResult Refused(Bilingual refusal)
    {
        Refusal = refusal;
        return new() { StatusCode = StatusCodes.Status409Conflict };
    }
}
