using BorderStats.Bulletins.Files;
using BorderStats.Statistics;

namespace BorderStats.Bulletins.Readings;

/// <summary>What a bulletin said, how each of its cells was read, and what in it could not be understood.</summary>
/// <param name="Figures">All that has a key, the printed totals among them.</param>
/// <param name="Checks">The printed totals beside the sums of their parts.</param>
public sealed record BulletinReading(
    IReadOnlyList<PrintedFigure> Figures, IReadOnlyList<BulletinProblem> Problems,
    IReadOnlyList<CellReading> Cells, CellAccounting Accounting, IReadOnlyList<SumCheck> Checks)
{
    public static BulletinReading Unusable(IReadOnlyList<BulletinProblem> problems) =>
        new([], problems, [], CellAccounting.Nothing, []);

    /// <summary>The readings of the single tables that this one puts together; none in the reading of one.</summary>
    public IReadOnlyList<SheetReading> Tables { get; private init; } = [];

    public static BulletinReading Together(
        IReadOnlyList<SheetReading> tables, IEnumerable<BulletinProblem> ofFile, IEnumerable<BulletinProblem> ofAll)
    {
        var accounting = tables.Aggregate(CellAccounting.Nothing, (sum, t) => sum.With(t.Reading.Accounting));
        return new(
            [.. tables.SelectMany(t => t.Reading.Figures)],
            [.. ofFile, .. tables.SelectMany(t => t.Reading.Problems), .. ofAll],
            [.. tables.SelectMany(t => t.Reading.Cells)], accounting, [.. tables.SelectMany(t => t.Reading.Checks)])
        {
            Tables = tables,
        };
    }

    public bool IsClean => Problems.Count == 0;

    public bool HasErrors => Problems.Any(p => p.Severity is Severity.Error);
}
