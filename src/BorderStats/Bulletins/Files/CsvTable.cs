namespace BorderStats.Bulletins.Files;

/// <summary>
/// Reads a CSV file into a table: UTF-8 or Windows-1252, with comma, semicolon or tab, RFC 4180.
/// </summary>
public static class CsvTable
{
    public static BulletinTable Read(BulletinFile file, ReadingLimits? limits = null)
    {
        var within = limits ?? ReadingLimits.Usual;
        using MemoryStream stream = new(file.Bytes, writable: false);
        using CsvRecords records = new(stream);
        List<BulletinRow> rows = [];
        var cells = 0;
        foreach (var (line, record) in records.Read())
        {
            var row = Row(line, record);
            if (row.Cells.Count > 0)
                rows.Add(row);
            cells += row.Cells.Count;
            if (cells > within.Cells)
                return new(file.Name, FileFormat.Csv, [], [FileRefusal.TooManyCells(file, within)]);
        }

        return new(file.Name, FileFormat.Csv, [new("", rows, [])], [.. records.Broken.Select(Problem)]);
    }

    internal static BulletinProblem Problem(BrokenLine broken) => new(
        Severity.Error, BulletinRow.PlaceOf("", broken.Line, 0), broken.Text,
        new("comillas que se abren y se cierran en la misma celda",
            "quotation marks that open and close in the same cell"),
        Kind: ProblemKind.File);

    internal static BulletinRow Row(int line, string[] record)
    {
        List<BulletinCell> cells = new(record.Length);
        for (var column = 0; column < record.Length; column++)
        {
            if (!string.IsNullOrWhiteSpace(record[column]))
                cells.Add(new(column, record[column]));
        }

        return new("", line, cells);
    }
}
