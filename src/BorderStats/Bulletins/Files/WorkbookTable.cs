using System.Globalization;
using System.Text;
using System.Xml;
using ExcelDataReader;
using ExcelDataReader.Exceptions;

namespace BorderStats.Bulletins.Files;

/// <summary>Reads an Excel workbook, old or new, into a table.</summary>
internal sealed class WorkbookTable
{
    private readonly BulletinFile _file;
    private readonly ReadingLimits _limits;
    private readonly List<BulletinProblem> _problems = [];
    private SpecialCells _special = new();
    private int _cells;

    static WorkbookTable() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    private WorkbookTable(BulletinFile file, ReadingLimits limits) => (_file, _limits) = (file, limits);

    public static BulletinTable Read(BulletinFile file, ReadingLimits limits) => new WorkbookTable(file, limits).Read();

    private BulletinTable Read()
    {
        var format = FileSignature.Of(_file.Bytes);
        try
        {
            if (format is FileFormat.Xlsx)
            {
                WorkbookGuard guard = new(_file, _limits);
                if (guard.Refusal() is { } refusal)
                    return Refused(refusal);
                _special = guard.Special;
            }
            else
            {
                _special = XlsSpecialCells.Of(_file);
            }

            return Sheets(format);
        }
        catch (InvalidPasswordException)
        {
            return Refused(FileRefusal.Password(_file));
        }
        catch (Exception damage) when (IsDamage(damage))
        {
            return Refused(FileRefusal.Damaged(_file));
        }
    }

    // What the libraries for zip, XML and Excel throw at bytes that are not what they claim to be.
    private static bool IsDamage(Exception e) =>
        e is ExcelReaderException or InvalidDataException or XmlException or IOException
            or ArgumentException or InvalidOperationException or FormatException or OverflowException
            or IndexOutOfRangeException or NullReferenceException or NotSupportedException or KeyNotFoundException
            or InvalidCastException or UnauthorizedAccessException
            or OutOfMemoryException or NotImplementedException or DecoderFallbackException;

    private BulletinTable Refused(BulletinProblem problem) =>
        new(_file.Name, FileSignature.Of(_file.Bytes), [], [problem]);

    private BulletinTable Sheets(FileFormat format)
    {
        using MemoryStream stream = new(_file.Bytes, writable: false);
        using var workbook = ExcelReaderFactory.CreateReader(
            stream, new() { FallbackEncoding = Encoding.GetEncoding(1252) });
        List<BulletinSheet> sheets = [];
        do
        {
            if (Sheet(workbook) is not { } sheet)
                return Refused(FileRefusal.TooManyCells(_file, _limits));
            sheets.Add(sheet);
        }
        while (workbook.NextResult());
        _problems.AddRange(_special.Formulas.Where(f => !f.Value).Select(f => Unanswered(f.Key)));
        return new(_file.Name, format, sheets, _problems);
    }

    private BulletinSheet? Sheet(IExcelDataReader workbook)
    {
        List<BulletinRow> rows = [];
        var line = 0;
        while (workbook.Read())
        {
            line++;
            var cells = Cells(workbook, _special.Errors.GetValueOrDefault((workbook.Name, line)));
            if (cells.Count == 0)
                continue;
            BulletinRow row = new(workbook.Name, line, cells);
            rows.Add(row);
            NoteFormulas(row);
            if ((_cells += cells.Count) > _limits.Cells)
                return null;
        }

        return new(workbook.Name, rows, Merged(workbook));
    }

    private static List<BulletinCell> Cells(IExcelDataReader workbook, SortedDictionary<int, string>? errors)
    {
        List<BulletinCell> cells = [];
        for (var column = 0; column < workbook.FieldCount; column++)
        {
            if (errors?.GetValueOrDefault(column) is { } error)
                cells.Add(new(column, error));
            else if (Cell(workbook.GetValue(column), workbook.GetNumberFormatString(column) ?? "",
                column) is { Text.Length: > 0 } cell)
                cells.Add(cell);
        }

        return cells;
    }

    private static BulletinCell? Cell(object? value, string format, int column) => value switch
    {
        null => null,
        string text => new(column, DisplayFormat.Show(text, format), null, format),
        double number => Number(number, format, column),
        int number => Number(number, format, column),
        bool truth => new(column, truth ? "TRUE" : "FALSE", null, format),
        DateTime day => new(column, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), null, format),
        _ => new(column, Convert.ToString(value, CultureInfo.InvariantCulture) ?? "", null, format),
    };

    // A format such as ";;;" hides a number from the reader of the sheet, but it is there: it is shown as stored.
    private static BulletinCell Number(double number, string format, int column) =>
        new(column, DisplayFormat.Show(number, format) is { Length: > 0 } shown
            ? shown
            : DisplayFormat.Show(number, ""), number, format);

    private void NoteFormulas(BulletinRow row)
    {
        if (_special.Formulas.Count == 0)
            return;
        foreach (var cell in row.Cells)
        {
            if (!_special.Formulas.TryGetValue((row.Sheet, row.Line, cell.Column), out var hasValue) || !hasValue)
                continue;
            _problems.Add(new(
                Severity.Warning, row.Place(cell.Column), cell.Text,
                new("una cifra escrita; esta es el resultado guardado de una fórmula",
                    "a figure written down; this is the stored result of a formula"),
                Kind: ProblemKind.Remark));
        }
    }

    private static BulletinProblem Unanswered((string Sheet, int Line, int Column) place) => new(
        Severity.Error, BulletinRow.PlaceOf(place.Sheet, place.Line, place.Column), "=",
        new("una cifra; esta fórmula no tiene resultado guardado", "a figure; this formula has no stored result"),
        new("Abra el libro en Excel, deje que calcule y guárdelo.",
            "Open the workbook in Excel, let it calculate and save it."));

    private static MergedRange[] Merged(IExcelDataReader workbook) =>
        [.. (workbook.MergeCells ?? [])
            .Select(m => new MergedRange(m.FromRow + 1, m.FromColumn, m.ToRow + 1, m.ToColumn))];
}
