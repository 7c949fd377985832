using BorderStats.Bulletins.Files;
using BorderStats.Bulletins.Layouts;
using BorderStats.Bulletins.Readings;
using BorderStats.Publishing;
using BorderStats.Publishing.Drafts;
using BorderStats.Statistics;
using BorderStats.Web.Wording;

namespace BorderStats.Web.Pages.Admin.Drafts;

/// <summary>What a draft is, in sentences.</summary>
public static class DraftWords
{
    public static readonly Bilingual ChangedMeanwhile = new(
        "Las cifras o este borrador cambiaron mientras usted lo veía. Revíselo otra vez: esto es lo que "
            + "cambiaría ahora.",
        "The figures or this draft changed while you were looking at it. Look again: this is what would change now.");

    public static readonly Bilingual SayAcross = new(
        "Diga qué nombran los encabezados de las columnas de cifras.",
        "Say what the headers of the columns of figures name.");

    /// <summary>Why a sheet cannot be read as it was laid out by hand.</summary>
    public static Bilingual NotLaidOut(IReadOnlyList<BulletinProblem> problems) => new(
        "No se puede leer así. " + string.Join(" ", problems.Select(p => p.Found.Length == 0
            ? $"Se esperaba {p.Expected.Spanish}." : $"Se encontró «{p.Found}», se esperaba {p.Expected.Spanish}.")),
        "It cannot be read like that. " + string.Join(" ", problems.Select(p => p.Found.Length == 0
            ? $"Expected {p.Expected.English}." : $"Found “{p.Found}”, expected {p.Expected.English}.")));

    private static readonly CellRole[] Roles = Enum.GetValues<CellRole>();

    public static Bilingual Of(PublicationOutcome outcome) => outcome switch
    {
        PublicationOutcome.ChangedMeanwhile => ChangedMeanwhile,
        PublicationOutcome.AlreadyPublished =>
            new("Este archivo ya está publicado.", "This file is already published."),
        PublicationOutcome.AlreadyWithdrawn => new("Este archivo se publicó y se retiró; se puede restituir.",
            "This file was published and withdrawn; it can be restored."),
        _ => new("El borrador ya no existe.", "The draft is no longer there."),
    };

    public static int Count(CellAccounting cells, CellRole role) => role switch
    {
        CellRole.Figure => cells.Figures,
        CellRole.Zero => cells.Zeros,
        CellRole.Missing => cells.Missing,
        CellRole.Total => cells.Totals,
        CellRole.Part => cells.Parts,
        CellRole.Header => cells.Headers,
        CellRole.Note => cells.Notes,
        CellRole.Ignored => cells.Ignored,
        CellRole.Problem => cells.Problems,
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "No such role."),
    };

    /// <summary>
    /// "1,234 cells with content = 900 figures + 30 zeros + …": nothing lost between the sheet and the figures.
    /// </summary>
    public static string Accounting(CellAccounting cells, Locale locale)
    {
        var parts = Roles.Select(r => (Role: r, Count: Count(cells, r))).Where(p => p.Count > 0)
            .Select(p => $"{locale.Number(p.Count)} {AdminWords.Cells(p.Role, p.Count, locale)}");
        return AdminWords.Count(
            cells.Cells, locale.Say("celda con contenido", "cell with content"),
            locale.Say("celdas con contenido", "cells with content"), locale) + $" = {string.Join(" + ", parts)}";
    }

    /// <summary>"down the rows: nationality; across: months".</summary>
    public static string Axes(BulletinLayout layout, Locale locale)
    {
        if (layout.Kind is LayoutKind.LongTable)
            return locale.Say("tabla larga: un renglón por cifra", "long table: one row a figure");
        var across = layout.Columns.Where(
            c => c.Role is LineRole.Figure or LineRole.Part && c.Dimension is not Dimension.None)
            .Select(c => AdminWords.Axis(c.Dimension, locale)).Distinct();
        var down = AdminWords.Axis(LayoutCorrection.RowsName(layout), locale);
        return locale.Say($"cuadro: hacia abajo, {down}; a lo ancho, {string.Join(" · ", across)}",
            $"grid: down, {down}; across, {string.Join(" · ", across)}");
    }

    /// <summary>"Guatemala, Chiapas, Jan 2025": which figure it is.</summary>
    public static string Key(string area, string nationality, Period period, Codebook codebook, Locale locale)
    {
        List<string> parts = [];
        if (nationality != Nationality.All)
        {
            var name = codebook.Nationality(nationality) is { } n ? locale.Say(n.Name) : nationality;
            // Mexicans are a nationality too, and must not look like the country's total.
            parts.Add(nationality == "MEX" ? name + locale.Say(" (nacionalidad)", " (nationality)") : name);
        }

        if (area != Area.Mexico || parts.Count == 0)
            parts.Add(codebook.Area(area) is { } a ? locale.Say(a.Name) : area);
        parts.Add(period.Months.IsWholeYear ? $"{period.Year}" : $"{locale.Months(period.Months)} {period.Year}");
        return string.Join(", ", parts);
    }

    public static string Value(long? value, Locale locale) => value is { } number ? locale.Number(number) : "S/D";

    public static string Status(ObservationStatus status, Locale locale) => string.Join(", ", Statuses
        .Where(s => status.HasFlag(s.Status)).Select(s => locale.Say(s.Name)));

    private static readonly (ObservationStatus Status, Bilingual Name)[] Statuses =
    [
        (ObservationStatus.Normal, new("normal", "normal")),
        (ObservationStatus.Provisional, new("provisional", "provisional")),
        (ObservationStatus.Estimated, new("estimada", "estimated")),
        (ObservationStatus.SeriesBreak, new("cambio de serie", "series break")),
        (ObservationStatus.Missing, new("sin dato", "missing")),
        (ObservationStatus.NotCollected, new("no se recoge", "not collected")),
        (ObservationStatus.CannotExist, new("no puede existir", "cannot exist")),
        (ObservationStatus.Suppressed, new("suprimida", "suppressed")),
        (ObservationStatus.LowReliability, new("poco confiable", "low reliability")),
        (ObservationStatus.InAnotherCategory, new("en otra categoría", "in another category")),
    ];
}
