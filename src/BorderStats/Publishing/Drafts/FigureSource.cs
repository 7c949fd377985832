using BorderStats.Bulletins.Files;
using BorderStats.Bulletins.Layouts;
using BorderStats.Bulletins.Readings;
using BorderStats.Statistics;

namespace BorderStats.Publishing.Drafts;

/// <summary>
/// The figures of a file, given as often as they are asked for and always the same: once to compare, once to publish. A
/// long table is read row by row and its figures are packed.
/// </summary>
/// <param name="Layouts">How its tables were read, one for each sheet that is a table; empty where there is none.</param>
/// <param name="Reading">The reading of every cell; null for a long table that is too long
/// to show cell by cell.</param>
public sealed record FigureSource(
    BulletinTable? Table, IReadOnlyList<BulletinLayout> Layouts, BulletinReading? Reading,
    IReadOnlyList<BulletinProblem> Problems, long Rows,
    PackedFigures Figures)
{
    /// <summary>From this size on a long CSV table is not held in memory.</summary>
    public const int StreamedBytes = 4 << 20;

    /// <summary>More problems than this are counted but not kept.</summary>
    public const int MostProblems = 1_000;

    /// <summary>The layout of the first table, or null.</summary>
    public BulletinLayout? Layout => Layouts.Count > 0 ? Layouts[0] : null;

    public bool IsUsable => Layouts.Count > 0 && Problems.All(
        p => p.Kind is not (ProblemKind.File or ProblemKind.Layout) || p.Severity is not Severity.Error);

    public bool HasErrors => Problems.Any(p => p.Severity is Severity.Error);

    /// <param name="corrected">The layouts as a person corrected them, or null to recognise them.</param>
    /// <param name="answers">What a person says of all tables where they do not say it themselves.</param>
    /// <param name="progress">Told how many rows of a long table are read.</param>
    public static FigureSource Open(
        BulletinFile file, IReadOnlyList<BulletinLayout>? corrected, CodelistLookup names,
        IProgress<long>? progress = null, LayoutAnswers? answers = null)
    {
        var answered = answers ?? LayoutAnswers.None;
        if (file.Bytes.Length >= StreamedBytes && FileSignature.Of(file.Bytes) is FileFormat.Csv
            && corrected is not [{ Kind: LayoutKind.Grid }]
            && LongTable.Open(new MemoryStream(file.Bytes, writable: false), file.Name, names) is { } table)
            return Streamed(table.With(answered.Apply(corrected is [var one] ? one : table.Layout)), progress);

        var read = file.Read();
        var recognised = corrected is null ? BulletinLayout.Recognise(read, names) : new(corrected, []);
        BulletinLayout[] layouts = [.. recognised.Layouts.Select(answered.Apply)];
        var reading = layouts.Length > 0
            ? BulletinCheck.Check(read, layouts, names)
            : BulletinReading.Unusable([.. read.Problems, .. recognised.Problems.Except(read.Problems)]);
        PackedFigures packed = new();
        ComputedRows computed = new();
        foreach (var figure in reading.Figures)
            Take(figure, packed, computed);
        // What was asked when the tables were recognised may be answered by now; their reading says what is still open.
        BulletinProblem[] said = [
            .. recognised.Problems.Where(p => p.Severity is Severity.Warning || layouts.Length == 0)];
        BulletinProblem[] problems = [
            .. said, .. reading.Problems.Except(said), .. computed.Remark, .. Nothing(layouts, reading),
            .. Elsewhen(answered, reading),
            .. answered.Skipped.Where(s => read.Sheet(s) is null).Select(s => NoSheet(file, s))];
        return new(read, layouts, reading, problems, reading.Figures.Count, packed);
    }

    /// <summary>A file that is not read, for what was said of it cannot be.</summary>
    public static FigureSource Unusable(IReadOnlyList<BulletinProblem> problems) =>
        new(null, [], BulletinReading.Unusable(problems), problems, 0, new());

    /// <summary>Whether a person can lay a table out by hand: somewhere in the file stands a figure.</summary>
    public bool CanBeLaidOut => Table is { IsReadable: true } table
        && table.Sheets.Any(s => s.Rows.Any(r => r.Cells.Any(
            c => c.Number is not null || WholeNumber.Parse(c.Text) is not null)));

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
        // The keys that told doubled figures are as large as the figures; on a machine with much memory they would stay.
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        return new(null, [table.Layout], null, problems, rows, packed);
    }

    // A table of which nothing can be kept is no bulletin; publishing it would add an empty name to the list. Where a
    // question is open it is that which has to be said.
    private static IEnumerable<BulletinProblem> Nothing(BulletinLayout[] layouts, BulletinReading reading)
    {
        if (layouts.Length == 0 || reading.Figures.Count > 0
            || reading.Problems.Any(p => p is { Severity: Severity.Error, Kind: ProblemKind.Layout }))
            yield break;
        yield return new(
            Severity.Error, BulletinRow.PlaceOf(layouts[0].Sheet, layouts[0].FirstLine, 0), "",
            new("una cifra al menos: todo son partes, encabezados o datos de otros países",
                "at least one figure: all there is are parts, headers or other countries' data"));
    }

    private static IEnumerable<BulletinProblem> Elsewhen(LayoutAnswers said, BulletinReading reading)
    {
        bool IsOutside(Period told, Period period) => told.Year != period.Year
            || told.Months.First < period.Months.First || told.Months.Last > period.Months.Last;
        if (said.Period is not { } period
            || reading.Figures.FirstOrDefault(f => IsOutside(f.Period, period)) is not { } figure)
            yield break;
        yield return new(
            Severity.Error, figure.Place, figure.Period.ToString(),
            new($"cifras de {period}, como se dijo con --period", $"figures of {period}, as --period says"),
            new("La tabla dice ella misma de cuándo son: quite --period o corríjalo.",
                "The table says itself of when they are: leave --period out or correct it."),
            ProblemKind.Layout);
    }

    private static BulletinProblem NoSheet(BulletinFile file, string sheet) => new(
        Severity.Error, file.Name, sheet,
        new("una hoja del archivo, para no leerla", "a sheet of the file, to skip it"), Kind: ProblemKind.Layout);

    private static void Take(PrintedFigure figure, PackedFigures packed, ComputedRows computed)
    {
        if (ComputedRows.IsPrint(figure))
            packed.Add(figure);
        else
            computed.See(figure);
    }
}
