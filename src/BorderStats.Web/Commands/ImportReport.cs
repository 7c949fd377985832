using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using BorderStats.Bulletins.Files;
using BorderStats.Bulletins.Readings;
using BorderStats.Publishing;
using BorderStats.Publishing.Changes;
using BorderStats.Publishing.Drafts;
using BorderStats.Statistics;
using BorderStats.Web.Wording;

namespace BorderStats.Web.Commands;

/// <summary>What an import found and did, for a terminal or for a program.</summary>
internal sealed class ImportReport(ImportPreview preview, PublicationOutcome? outcome, Locale locale)
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
        text.AppendLine(CultureInfo.InvariantCulture, $"{preview.Card.Id}: {preview.Card.Title} "
            + $"({SourceWords.Kind(preview.Card.Kind, locale)}, {preview.Card.Published})");
        if (preview.Source.Reading?.Accounting is { } cells)
            text.AppendLine(Accounting(cells));
        var problems = preview.Source.Problems.OrderBy(p => p.Severity is Severity.Error ? 0 : 1).ToArray();
        foreach (var problem in problems.Take(MostShown))
            text.AppendLine(Told(problem));
        if (problems.Length > MostShown)
            text.AppendLine(locale.Say($"y {problems.Length - MostShown} problemas más",
                $"and {problems.Length - MostShown} more problems"));
        if (preview.Changes is { } changes)
            Changes(text, changes);
        text.AppendLine(Ending());
        return text.ToString().TrimEnd();
    }

    /// <summary>Why the file is of no use, in one line.</summary>
    public string Unusable()
    {
        var nothing = locale.Say($"{preview.File.Name} no se puede usar; no se escribió nada",
            $"{preview.File.Name} cannot be used, nothing was written");
        return preview.Source.Problems.FirstOrDefault(p => p.Severity is Severity.Error) is { } problem
            ? $"{nothing}: {Found(problem)}{(problem.Suggestion is { } way ? $" {locale.Say(way)}" : "")}"
            : $"{nothing}.";
    }

    /// <summary>Why the file cannot be laid out as it was said, a line for each thing that cannot be.</summary>
    public string NotLaidOut() => string.Join(
        Environment.NewLine,
        preview.Source.Problems.Select(Told).Prepend(locale.Say(
            $"{preview.File.Name} no se puede leer con ese diseño; no se escribió nada:",
            $"{preview.File.Name} cannot be read with that layout, nothing was written:")));

    /// <summary>How every cell was read: "7216 cells = 5,000 figures + 300 zeros + …".</summary>
    private string Accounting(CellAccounting cells)
    {
        (CellRole Role, int Count)[] roles =
        [
            (CellRole.Figure, cells.Figures), (CellRole.Zero, cells.Zeros), (CellRole.Missing, cells.Missing),
            (CellRole.Total, cells.Totals), (CellRole.Part, cells.Parts), (CellRole.Header, cells.Headers),
            (CellRole.Note, cells.Notes), (CellRole.Ignored, cells.Ignored), (CellRole.Problem, cells.Problems),
        ];
        var counted = roles.Select(r => string.Create(
            CultureInfo.InvariantCulture, $"{r.Count} {AdminWords.Cells(r.Role, r.Count, locale)}"));
        return string.Create(CultureInfo.InvariantCulture,
            $"{cells.Cells} {locale.Say("celdas", "cells")} = {string.Join(" + ", counted)}");
    }

    private string Told(BulletinProblem problem) =>
        $"{(problem.Severity is Severity.Error ? "Error" : locale.Say("Advertencia", "Warning"))} {problem.Place}: "
        + Found(problem) + (problem.Suggestion is { } way ? $" {locale.Say(way)}" : "");

    private string Found(BulletinProblem problem)
    {
        var found = problem.Found.ReplaceLineEndings(" ").Trim();
        return found.Length == 0
            ? locale.Say($"no se encontró nada, se esperaba {problem.Expected.Spanish}.",
                $"found nothing, expected {problem.Expected.English}.")
            : locale.Say($"se encontró «{found}», se esperaba {problem.Expected.Spanish}.",
                $"found '{found}', expected {problem.Expected.English}.");
    }

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
                Expected = locale.Say(p.Expected),
                Suggestion = p.Suggestion is { } way ? locale.Say(way) : null,
            }),
            Changes = preview.Changes?.Counts.ToDictionary(
                c => JsonNamingPolicy.SnakeCaseLower.ConvertName(c.Key.ToString()), c => c.Value),
            Outcome = outcome?.ToString() ?? (preview.Known is null ? "checked" : "known"),
            Message = Ending(),
        },
        Indented);

    private void Changes(StringBuilder text, ChangeSet changes)
    {
        var counts = changes.Counts.OrderBy(c => c.Key).Select(c => string.Create(
            CultureInfo.InvariantCulture, $"{c.Value} {AdminWords.Change(c.Key, locale)}"));
        text.AppendLine(string.Join(", ", counts));
        foreach (var change in changes.Listed.Where(c => c.Kind is not ChangeKind.New).Take(MostShown))
        {
            var (figure, before) = (change.Figure, change.Before);
            var whose = $"{figure?.Area ?? before?.Area} {figure?.Nationality ?? before?.Nationality}";
            var place = figure is null ? "" : locale.Say($" en {figure.Place}", $" at {figure.Place}");
            var period = figure?.Period ?? before?.Period;
            text.AppendLine(CultureInfo.InvariantCulture,
                $"{AdminWords.OneChange(change.Kind, locale)}: {whose} {period}: {before?.Value} → {figure?.Value}{place}");
        }
    }

    private string Ending() => outcome switch
    {
        PublicationOutcome.Done => locale.Say($"Publicado como {preview.Card.Id}.", $"Published as {preview.Card.Id}."),
        PublicationOutcome.AlreadyPublished => Known(preview.Known?.Id),
        PublicationOutcome.AlreadyWithdrawn => locale.Say(
            $"Se importó antes como {preview.Known?.Id} y se retiró; «restore» lo restituye.",
            $"Imported before as {preview.Known?.Id} and withdrawn; 'restore' puts it back."),
        PublicationOutcome.ChangedMeanwhile => locale.Say(
            "Las cifras cambiaron entretanto: ejecútelo otra vez.", "The figures changed meanwhile: run it again."),
        _ when preview.Source.Layouts.Count == 0 => locale.Say(
            "El archivo no se puede usar; no se escribió nada.", "The file cannot be used; nothing was written."),
        _ when preview.Changes is null => locale.Say(
            "No se publicó: falta responder lo que la tabla no dice.",
            "Not published: what the table does not say has to be answered."),
        _ when preview.Known is { } known => Known(known.Id),
        _ when preview.Source.HasErrors => locale.Say(
            "No se publicó: algunas celdas no se pudieron leer.", "Not published: some cells could not be read."),
        _ => locale.Say("Sólo se revisó; --publish lo publica.", "Checked only; --publish publishes it."),
    };

    private string Known(string? id) => locale.Say(
        $"Ya está importado como {id}: nada cambia.", $"Already imported as {id}: nothing changes.");
}
