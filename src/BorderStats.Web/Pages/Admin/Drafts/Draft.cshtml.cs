using BorderStats.Bulletins.Files;
using BorderStats.Bulletins.Layouts;
using BorderStats.Bulletins.Readings;
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
/// A draft: its sheets themselves with their reading, what is wrong, what would change; corrected here, then published.
/// </summary>
[Parameters("show", "sheet", "cell", "number", "done", "handler")]
public sealed class DraftModel(
    DraftArchive drafts, PreviewCache previews, DraftPublication publication, LayoutCorrection correction,
    LearntAliases aliases, Readers readers, Locale locale) : PageModel
{
    public static readonly IReadOnlyList<string> Parts = ["sheet", "problems", "details", "changes", "checks", "layout"];

    [BindProperty(SupportsGet = true)]
    public string? Show { get; set; }

    /// <summary>Which of several tables is shown, by the name of its sheet.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Sheet { get; set; }

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

    /// <summary>The sheet that is laid out by hand: the one asked for, else the first; null for a file too long to show.</summary>
    public BulletinSheet? HandSheet => Source.Table?.Sheet(Sheet ?? "") ?? Source.Table?.Sheets.FirstOrDefault(s => s.CellCount > 0);

    /// <summary>How that sheet is read now, or null.</summary>
    public BulletinLayout? HandKnown => Source.Layouts.FirstOrDefault(l => l.Sheet == HandSheet?.Name);

    /// <summary>What was just said of it and could not be, to be mended; else null.</summary>
    public HandLayout? Said { get; private set; }

    /// <summary>Why what was asked for was not done.</summary>
    public Bilingual? Refusal { get; private set; }

    public ImportPreview Preview => Sealed.Preview;

    public FigureSource Source => Preview.Source;

    /// <summary>The layout of the table that is shown: the one asked for, else the first.</summary>
    public BulletinLayout? Layout => Source.Layouts.FirstOrDefault(l => l.Sheet == Sheet) ?? Source.Layout;

    /// <summary>What was read of that table; null for one that is not read, or too long to show.</summary>
    public BulletinReading? Reading =>
        Source.Reading?.Tables.FirstOrDefault(t => t.Layout.Sheet == Layout?.Sheet)?.Reading;

    public int Errors => Source.Problems.Count(p => p.Severity is Severity.Error);

    public int Warnings => Source.Problems.Count(p => p.Severity is Severity.Warning);

    public bool CanPublish => Preview is { Known: null, Changes.Figures: > 0 } && Errors == 0
        && Draft.Publisher.Length > 0;

    public string Part => Show is null or "sheet" or "changes" or "checks" && Source.Layouts.Count == 0 ? "layout"
        : Show is not null && Parts.Contains(Show) ? Show : Parts[0];

    private string Who => User.Identity?.Name ?? throw new InvalidOperationException("Only who signed in comes here.");

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancel) =>
        await FoundAsync(id, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostRowAsync(
        string id, int line, LineRole role, string? code, bool learn, CancellationToken cancel)
    {
        if (!await FoundAsync(id, cancel) || Layout is not { } layout)
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
        await FoundAsync(id, cancel) && Layout is { } layout
            ? await CorrectedAsync(correction.Column(layout, column, role, dimension, code ?? ""), cancel)
            : NotFound();

    public async Task<IActionResult> OnPostTableAsync(string id, TableForm form, CancellationToken cancel) =>
        await FoundAsync(id, cancel) && Layout is { } layout
            ? await CorrectedAsync(correction.Table(layout, form.Facts), cancel)
            : NotFound();

    public async Task<IActionResult> OnPostLayoutAsync(string id, HandForm form, CancellationToken cancel)
    {
        if (!await FoundAsync(id, cancel) || HandSheet is not { } sheet)
            return NotFound();
        Said = form.Layout(sheet.Name, HandKnown);
        if (form.Across is null)
            return Refused(DraftWords.SayAcross);
        var problems = await drafts.LayOutAsync(Draft, Source, Said, cancel);
        return problems.Count > 0
            ? Refused(DraftWords.NotLaidOut(problems))
            : LocalRedirect($"/{locale.Code}/admin/drafts/{Draft.Id}?show=sheet&sheet={Uri.EscapeDataString(sheet.Name)}&done=true");
    }

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
    public string Address(
        string part, string? cell = null, string? handler = null, int? number = null, string? sheet = null) =>
        $"/{locale.Code}/admin/drafts/{Draft.Id}?{Shown(part, sheet)}{(cell is null ? "" : $"&cell={cell}")}"
            + $"{(number is null ? "" : $"&number={number}")}{(handler is null ? "" : $"&handler={handler}")}";

    /// <summary>The part and, where a file has several tables, the sheet as an address names them.</summary>
    public string Shown(string part, string? sheet = null) => Math.Max(Source.Layouts.Count, Source.Table?.Sheets.Count ?? 0) < 2
        ? $"show={part}"
        : $"show={part}&sheet={Uri.EscapeDataString(sheet ?? (part == "layout" ? HandSheet?.Name : Layout?.Sheet) ?? "")}";

    /// <summary>The address of a place of the file, or null where no sheet shows it.</summary>
    public string? LinkTo(string place)
    {
        foreach (var layout in Source.Reading is null ? [] : Source.Layouts.Where(l => !l.IsSkipped))
        {
            if (CellAddress.OfPlace(place, layout.Sheet) is { } address)
                return Address("sheet", address.ToString(), sheet: layout.Sheet) + "#chosen";
        }

        return null;
    }

    /// <summary>A place as short as it can be told: its cell, and its sheet where there are several.</summary>
    public string Told(string place) => Source.Layouts.Count > 1 ? place
        : CellAddress.OfPlace(place, Layout?.Sheet ?? "")?.ToString() ?? place;

    private async Task<bool> FoundAsync(string id, CancellationToken cancel)
    {
        if (await drafts.FindAsync(id, cancel) is not { } draft)
            return false;
        (Draft, Sealed) = (draft, await previews.TakeAsync(drafts, draft, cancel));
        if (Part == "details" && Layout is { ByHand: null } layout)
            Known = await drafts.KnownLayoutAsync(layout, cancel);
        return true;
    }

    private async Task<IActionResult> CorrectedAsync(Corrected corrected, CancellationToken cancel)
    {
        if (corrected.Layout is not { } layout)
            return Refused(corrected.Refusal!);
        await drafts.CorrectAsync(
            Draft, [.. Source.Layouts.Select(l => l.Sheet == layout.Sheet ? layout : l)], cancel);
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
