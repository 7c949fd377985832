using BorderStats.Statistics;

namespace BorderStats.Exports;

/// <summary>What one must know to use a file of figures, in lines of a name and a text.</summary>
/// <param name="At">The day of its figures, for the parts of the file too: the same figures are the same bytes.</param>
public sealed record ExportNotes(string Title, DateOnly At, IReadOnlyList<(string Name, string Text)> Lines)
{
    /// <summary>What is asked, and what holds of every file: the columns and the statuses.</summary>
    /// <param name="about">Of this file alone: its question, its address, its day.</param>
    public static ExportNotes Of(
        string title, DateOnly at, IEnumerable<(string Name, string Text)> about, ExportRows rows, Locale locale) => new(
        title, at,
        [
            .. about,
            (locale.Say("Sin dato no es cero", "Missing is never zero"), locale.Say(
                "Donde la fuente no da una cifra, la celda está vacía y su estado dice por qué.",
                "Where the source gives no figure the cell is empty, and its status says why.")),
            .. rows.Columns.Select(c => (c.Name, locale.Say(c.Meaning))),
            ("status_name", locale.Say("Los estados, en palabras.", "The statuses, in words.")),
            .. StatusWords.All.Select(s => ($"status {s.Code}", $"{locale.Say(s.Name)}: {locale.Say(s.Meaning)}")),
        ]);
}
