using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace BorderStats.Bulletins.Files;

/// <summary>A line of a CSV file that cannot be what its writer meant.</summary>
internal sealed record BrokenLine(int Line, string Text);

/// <summary>One record after the other out of a stream, with the line that each begins on.</summary>
internal sealed class CsvRecords(Stream stream) : IDisposable
{
    // A cell of a table is a name, a number or a note. Longer than this, a quotation mark was left open.
    private const int LongestCell = 32_000;

    private readonly CsvText _text = CsvText.Of(stream);
    private StreamReader? _reader;

    /// <summary>What could not be taken apart; complete only when all records were read.</summary>
    public List<BrokenLine> Broken { get; } = [];

    public IEnumerable<(int Line, string[] Cells)> Read()
    {
        _reader = new(
            stream, _text.Encoding, detectEncodingFromByteOrderMarks: true, bufferSize: 64 << 10, leaveOpen: true);
        using CsvParser csv = new(_reader, Configuration(), leaveOpen: true);
        while (Next(csv))
        {
            var cells = csv.Record ?? [];
            yield return (csv.RawRow - LineBreaksInside(cells), cells);
        }
    }

    public void Dispose() => _reader?.Dispose();

    private CsvConfiguration Configuration() => new(CultureInfo.InvariantCulture)
    {
        CountBytes = false,
        Delimiter = _text.Delimiter.ToString(),
        MaxFieldSize = LongestCell,
        BadDataFound = bad => Broken.Add(new(bad.Context.Parser?.RawRow ?? 0, bad.Field)),
    };

    private bool Next(CsvParser csv)
    {
        try
        {
            return csv.Read();
        }
        catch (MaxFieldSizeException)
        {
            Broken.Add(new(csv.RawRow, "\""));
            return false;
        }
    }

    // RawRow is the last line of a record; a quoted line break makes the record longer than one line.
    private static int LineBreaksInside(string[] cells)
    {
        var breaks = 0;
        foreach (var cell in cells)
            breaks += cell.AsSpan().Count('\n');
        return breaks;
    }
}
