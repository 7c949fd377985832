using BorderStats.Bulletins.Files;
using BorderStats.Bulletins.Layouts;

namespace BorderStats.Bulletins.Readings;

/// <summary>
/// A long CSV table, read row by row out of its stream: a million figures take no more memory than one, but for the
/// keys that tell a doubled figure.
/// </summary>
public sealed class LongTable
{
    private readonly Stream _stream;
    private readonly CodelistLookup _names;

    private LongTable(Stream stream, BulletinLayout layout, CodelistLookup names) =>
        (_stream, Layout, _names) = (stream, layout, names);

    public BulletinLayout Layout { get; }

    /// <summary>
    /// The long table in a stream that can be set back to its start; null where the stream holds another sort of table,
    /// or one whose figures are split over several rows, which only a reading of the whole file can tell.
    /// </summary>
    public static LongTable? Open(Stream stream, string name, CodelistLookup names)
    {
        stream.Position = 0;
        using CsvRecords records = new(stream);
        foreach (var (line, record) in records.Read())
        {
            var (layout, _) = LongLayout.Of(CsvTable.Row(line, record), name, names);
            return layout is null || layout.Column(Dimension.Split) is not null ? null : new(stream, layout, names);
        }

        return null;
    }

    /// <summary>The same table under a layout that a person corrected.</summary>
    public LongTable With(BulletinLayout layout) => new(_stream, layout, _names);

    /// <summary>
    /// Each row's figure or problems, in the order of the file. Reads the stream once; ask again to read it again.
    /// </summary>
    public IEnumerable<LongRow> Rows()
    {
        _stream.Position = 0;
        using CsvRecords records = new(_stream);
        LongCheck check = new(Layout, _names);
        foreach (var open in LayoutQuestions.Of(Layout, _names.Codebook))
            yield return new(Layout.FirstLine, CellRole.Problem, null, [open]);
        foreach (var (line, cells) in records.Read())
        {
            if (line >= Layout.FirstLine && !Array.TrueForAll(cells, string.IsNullOrWhiteSpace))
                yield return check.Read(line, cells);
        }

        foreach (var question in check.Dashes.Problem)
            yield return new(Layout.FirstLine, CellRole.Missing, null, [question]);
        foreach (var broken in records.Broken)
            yield return new(broken.Line, CellRole.Problem, null, [CsvTable.Problem(broken)]);
    }
}
