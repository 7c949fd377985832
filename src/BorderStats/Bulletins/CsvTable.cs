using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace BorderStats.Bulletins;

/// <summary>Reads a CSV file (UTF-8, RFC 4180) into a table.</summary>
public static class CsvTable
{
    public static BulletinTable Read(BulletinFile file)
    {
        using StreamReader text = new(new MemoryStream(file.Bytes, writable: false));
        using CsvParser csv = new(text, new CsvConfiguration(CultureInfo.InvariantCulture) { CountBytes = false });
        List<BulletinRow> rows = [];
        while (csv.Read())
            rows.Add(new(csv.RawRow - LineBreaksInside(csv), csv.Record ?? []));
        return new(rows);
    }

    // RawRow is the last line of a record; a quoted line break makes the record longer than one line.
    private static int LineBreaksInside(CsvParser csv) =>
        (csv.Record ?? []).Sum(cell => cell.Count(c => c == '\n'));
}
