using BorderStats.Bulletins;
using BorderStats.Statistics;

namespace BorderStats.Publishing;

/// <summary>
/// The figures of a file, read as often as they are asked for and always the same: once to compare, once to publish. A
/// long table is read row by row and never held whole.
/// </summary>
/// <param name="Layout">How the table was read; null where none was found.</param>
/// <param name="Reading">The reading of every cell; null for a long table that is too long to show cell by cell.</param>
public sealed record FigureSource(
    BulletinTable? Table, BulletinLayout? Layout, BulletinReading? Reading, IReadOnlyList<BulletinProblem> Problems, long Rows,
    Func<IEnumerable<PrintedFigure>> Figures)
{
    /// <summary>From this size on a long CSV table is not held in memory.</summary>
    public const int StreamedBytes = 4 << 20;

    /// <summary>More problems than this are counted but not kept.</summary>
    public const int MostProblems = 1_000;

    public bool IsUsable => Layout is not null && Problems.All(p => p.Kind is not (ProblemKind.File or ProblemKind.Layout) || p.Severity is not Severity.Error);

    public bool HasErrors => Problems.Any(p => p.Severity is Severity.Error);

    /// <param name="corrected">The layout as a person corrected it, or null to recognise it.</param>
    public static FigureSource Open(BulletinFile file, BulletinLayout? corrected, NameBook names)
    {
        if (file.Bytes.Length >= StreamedBytes && FileSignature.Of(file.Bytes) is FileFormat.Csv
            && LongTable.Open(new MemoryStream(file.Bytes, writable: false), file.Name, names) is { } table)
            return Streamed(corrected is null ? table : table.With(corrected));

        var read = file.Read();
        var recognised = corrected is null ? BulletinLayout.Recognise(read, names) : new(corrected, []);
        var reading = recognised.Layout is { } layout
            ? BulletinCheck.Check(read, layout, names)
            : BulletinReading.Unusable([.. read.Problems, .. recognised.Problems.Except(read.Problems)]);
        Unprinted unprinted = new();
        foreach (var figure in reading.Figures)
            unprinted.See(figure);
        BulletinProblem[] problems = [.. recognised.Problems, .. reading.Problems.Except(recognised.Problems), .. unprinted.Remark];
        return new(read, recognised.Layout, reading, problems, reading.Figures.Count, () => reading.Figures.Where(Unprinted.IsPrint));
    }

    private static FigureSource Streamed(LongTable table)
    {
        List<BulletinProblem> problems = [];
        var rows = 0L;
        Unprinted unprinted = new();
        foreach (var row in table.Rows())
        {
            rows++;
            unprinted.See(row.Figure);
            if (row.Problems.Count > 0 && problems.Count < MostProblems)
                problems.AddRange(row.Problems);
        }

        problems.AddRange(unprinted.Remark);
        return new(null, table.Layout, null, problems, rows, () => table.Rows().Select(r => r.Figure).OfType<PrintedFigure>().Where(Unprinted.IsPrint));
    }
}
