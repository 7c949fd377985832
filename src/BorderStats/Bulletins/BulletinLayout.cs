using BorderStats.Statistics;

namespace BorderStats.Bulletins;

/// <summary>What the columns of a long table mean: one row a figure, a column for each of its dimensions.</summary>
/// <param name="FirstRow">The row of the first figure.</param>
public sealed record BulletinLayout(
    int FirstRow, int Indicator, int Area, int Nationality, int Year, int Months, int Value, int Printed, int Status, int Note)
{
    /// <summary>Finds the columns by their names, or says which one is lacking.</summary>
    public static (BulletinLayout? Layout, BulletinProblem? Problem) Recognise(BulletinTable table)
    {
        if (table.Rows.Count == 0)
            return (null, new(Severity.Error, "1:1", "", new("un renglón de encabezados", "a header row")));

        var header = table.Rows[0];
        string[] names = ["indicator", "area", "nationality", "year", "months", "value", "printed", "status", "note"];
        int[] columns = [.. names.Select(name => Column(header, name))];
        if (Array.FindIndex(columns, c => c < 0) is var lacking and >= 0)
        {
            Bilingual expected = new($"una columna «{names[lacking]}»", $"a column '{names[lacking]}'");
            return (null, new(Severity.Error, header.Place(0), string.Join(',', header.Cells), expected));
        }

        return columns is [var i, var a, var n, var y, var m, var v, var p, var s, var note]
            ? (new(1, i, a, n, y, m, v, p, s, note), null)
            : throw new InvalidOperationException("A long table has nine columns.");
    }

    private static int Column(BulletinRow header, string name)
    {
        for (var column = 0; column < header.Cells.Count; column++)
        {
            if (string.Equals(header[column].Trim(), name, StringComparison.OrdinalIgnoreCase))
                return column;
        }

        return -1;
    }
}
