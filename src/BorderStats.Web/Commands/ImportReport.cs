using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using BorderStats.Bulletins.Files;
using BorderStats.Publishing;
using BorderStats.Publishing.Changes;
using BorderStats.Publishing.Drafts;

namespace BorderStats.Web.Commands;

/// <summary>What an import found and did, for a terminal or for a program.</summary>
internal sealed class ImportReport(ImportPreview preview, PublicationOutcome? outcome)
{
    private const int MostShown = 20;

    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
    };

    public string Text()
    {
        StringBuilder text = new();
        Line(text, $"{preview.Card.Id}: {preview.Card.Title} ({preview.Card.Kind}, {preview.Card.Published})");
        if (preview.Source.Reading?.Accounting is { } cells)
            text.AppendLine(CultureInfo.InvariantCulture, $"{cells.Cells} cells = {cells.Figures} figures + "
                + $"{cells.Zeros} zeros + {cells.Missing} missing + {cells.Totals} totals + {cells.Parts} parts + "
                + $"{cells.Headers} headers + {cells.Notes} notes + {cells.Ignored} ignored + "
                + $"{cells.Problems} problems");
        foreach (var problem in preview.Source.Problems.Take(MostShown))
            Line(text,
                $"{problem.Severity} {problem.Place}: found '{problem.Found}', expected {problem.Expected.English}");
        if (preview.Source.Problems.Count > MostShown)
            Line(text, $"and {preview.Source.Problems.Count - MostShown} more problems");
        if (preview.Changes is { } changes)
            Changes(text, changes);
        Line(text, $"{Ending()}");
        return text.ToString().TrimEnd();
    }

    /// <summary>Why the file is of no use, in one line.</summary>
    public string Unusable() => preview.Source.Problems.FirstOrDefault(p => p.Severity is Severity.Error) is { } problem
        ? $"{preview.File.Name} cannot be used, nothing was written: found '{problem.Found.ReplaceLineEndings(" ")}', "
            + $"expected {problem.Expected.English}."
        : $"{preview.File.Name} cannot be used, nothing was written.";

    public string Json() => JsonSerializer.Serialize(
        new
        {
            Bulletin = preview.Card.Id,
            preview.Card.Title,
            Published = preview.Card.Published.Text,
            Sha256 = preview.File.Sha256,
            Accounting = preview.Source.Reading?.Accounting,
            Problems = preview.Source.Problems.Select(p => new
            {
                Severity = p.Severity.ToString().ToLowerInvariant(),
                p.Place,
                p.Found,
                Expected = p.Expected.English,
                Suggestion = p.Suggestion?.English,
            }),
            Changes = preview.Changes?.Counts.ToDictionary(
                c => JsonNamingPolicy.SnakeCaseLower.ConvertName(c.Key.ToString()), c => c.Value),
            Outcome = outcome?.ToString() ?? (preview.Known is null ? "checked" : "known"),
            Message = Ending(),
        },
        Indented);

    private static void Changes(StringBuilder text, ChangeSet changes)
    {
        var counts = changes.Counts.OrderBy(c => c.Key)
            .Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.Value} {Word(c.Key)}"));
        Line(text, $"{string.Join(", ", counts)}");
        foreach (var change in changes.Listed.Where(c => c.Kind is not ChangeKind.New).Take(MostShown))
        {
            var (figure, before) = (change.Figure, change.Before);
            var whose = $"{figure?.Area ?? before?.Area} {figure?.Nationality ?? before?.Nationality}";
            var place = figure is null ? "" : $" at {figure.Place}";
            var period = figure?.Period ?? before?.Period;
            Line(text, $"{Word(change.Kind)}: {whose} {period}: {before?.Value} → {figure?.Value}{place}");
        }
    }

    private static string Word(ChangeKind kind) => kind switch
    {
        ChangeKind.New => "new",
        ChangeKind.Revised => "revised",
        ChangeKind.Unchanged => "unchanged",
        ChangeKind.Gone => "gone",
        ChangeKind.ZeroToMissing => "from zero to missing",
        ChangeKind.MissingToZero => "from missing to zero",
        ChangeKind.FigureToMissing => "from a figure to missing",
        ChangeKind.MissingToFigure => "from missing to a figure",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such change."),
    };

    private string Ending() => outcome switch
    {
        PublicationOutcome.Done => $"Published as {preview.Card.Id}.",
        PublicationOutcome.AlreadyPublished => $"Already imported as {preview.Known?.Id}: nothing changes.",
        PublicationOutcome.AlreadyWithdrawn =>
            $"Imported before as {preview.Known?.Id} and withdrawn; 'restore' puts it back.",
        PublicationOutcome.ChangedMeanwhile => "The figures changed meanwhile: run it again.",
        PublicationOutcome.NotFound or null when preview.Changes is null =>
            "The file cannot be used; nothing was written.",
        _ when preview.Known is { } known => $"Already imported as {known.Id}: nothing changes.",
        _ when preview.Source.HasErrors => "Not published: some cells could not be read.",
        _ => "Checked only; --publish publishes it.",
    };

    private static void Line(StringBuilder text, FormattableString line) =>
        text.AppendLine(line.ToString(CultureInfo.InvariantCulture));
}
