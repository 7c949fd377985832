using BorderStats.Bulletins.Files;
using BorderStats.Bulletins.Layouts;
using BorderStats.Bulletins.Readings;
using BorderStats.Statistics;

namespace BorderStats.Publishing.Drafts;

/// <summary>
/// The figures of a file, given as often as they are asked for and always the same: once to compare, once to publish. A
/// long table is read row by row and its figures are packed.
/// </summary>
/// <param name="Layout">How the table was read; null where none was found.</param>
/// <param name="Reading">The reading of every cell; null for a long table that is too long
/// to show cell by cell.</param>
public sealed record FigureSource(
    BulletinTable? Table, BulletinLayout? Layout, BulletinReading? Reading,
    IReadOnlyList<BulletinProblem> Problems, long Rows,
    PackedFigures Figures)
{
    /// <summary>From this size on a long CSV table is not held in memory.</summary>
    public const int StreamedBytes = 4 << 20;

    /// <summary>More problems than this are counted but not kept.</summary>
    public const int MostProblems = 1_000;

    public bool IsUsable => Layout is not null && Problems.All(
        p => p.Kind is not (ProblemKind.File or ProblemKind.Layout) || p.Severity is not Severity.Error);

    public bool HasErrors => Problems.Any(p => p.Severity is Severity.Error);

    /// <param name="corrected">The layout as a person corrected it, or null to recognise it.</param>
    /// <param name="progress">Told how many rows of a long table are read.</param>
    public static FigureSource Open(
        BulletinFile file, BulletinLayout? corrected, CodelistLookup names, IProgress<long>? progress = null)
    {
        if (file.Bytes.Length >= StreamedBytes && FileSignature.Of(file.Bytes) is FileFormat.Csv
            && LongTable.Open(new MemoryStream(file.Bytes, writable: false), file.Name, names) is { } table)
            return Streamed(corrected is null ? table : table.With(corrected), progress);

        var read = file.Read();
        var recognised = corrected is null ? BulletinLayout.Recognise(read, names) : new(corrected, []);
        var reading = recognised.Layout is { } layout
            ? BulletinCheck.Check(read, layout, names)
            : BulletinReading.Unusable([.. read.Problems, .. recognised.Problems.Except(read.Problems)]);
        PackedFigures packed = new();
        ComputedRows computed = new();
        foreach (var figure in reading.Figures)
            Take(figure, packed, computed);
        BulletinProblem[] problems = [
            .. recognised.Problems, .. reading.Problems.Except(recognised.Problems), .. computed.Remark,
            .. Nothing(recognised.Layout, reading.Figures.Count)];
        return new(read, recognised.Layout, reading, problems, reading.Figures.Count, packed);
    }

    private static FigureSource Streamed(LongTable table, IProgress<long>? progress)
    {
        List<BulletinProblem> problems = [];
        PackedFigures packed = new();
        ComputedRows computed = new();
        var rows = 0L;
        foreach (var row in table.Rows())
        {
            rows++;
            progress?.Report(rows);
            if (row.Figure is { } figure)
                Take(figure, packed, computed);
            if (row.Problems.Count > 0 && problems.Count < MostProblems)
                problems.AddRange(row.Problems);
        }

        problems.AddRange(computed.Remark);
        return new(null, table.Layout, null, problems, rows, packed);
    }

    // A table of which nothing can be kept is no bulletin; publishing it would add an empty name to the list.
    private static IEnumerable<BulletinProblem> Nothing(BulletinLayout? layout, int figures)
    {
        if (layout is not null && figures == 0)
        {
            yield return new(
                Severity.Error, BulletinRow.PlaceOf(layout.Sheet, layout.FirstLine, 0), "",
                new("una cifra al menos: todo son partes, encabezados o datos de otros países",
                    "at least one figure: all there is are parts, headers or other countries' data"));
        }
    }

    private static void Take(PrintedFigure figure, PackedFigures packed, ComputedRows computed)
    {
        if (ComputedRows.IsPrint(figure))
            packed.Add(figure);
        else
            computed.See(figure);
    }
}
