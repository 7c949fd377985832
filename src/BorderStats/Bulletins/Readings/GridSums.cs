using BorderStats.Bulletins.Files;
using BorderStats.Bulletins.Layouts;
using BorderStats.Statistics;

namespace BorderStats.Bulletins.Readings;

/// <summary>
/// Holds every printed total of a grid against the sum of its parts: across, down, and within each group.
/// </summary>
internal sealed class GridSums(BulletinSheet sheet, BulletinLayout layout)
{
    private readonly Dictionary<(int Line, int Column), long?> _values = [];
    private readonly RowLayout[] _rows = [.. layout.Rows.Where(r => r.Role is LineRole.Figure or LineRole.Total)];

    // Bulletins print totals first; an analyst's table may print them last.
    private readonly bool _totalsLast = layout.Rows.FirstOrDefault(
        r => r.Role is LineRole.Figure or LineRole.Total)?.Role is LineRole.Figure;

    private readonly Dictionary<int, string> _headers = layout.Columns.ToDictionary(c => c.Column, c => c.Header);

    public void Add(int line, int column, long? value) => _values[(line, column)] = value;

    public IReadOnlyList<SumCheck> Checks() => [.. Across(), .. Down()];

    private IEnumerable<SumCheck> Across()
    {
        ColumnLayout[] figures = [
            .. layout.Columns.Where(c => c is { Role: LineRole.Figure, Dimension: not Dimension.None })];
        var sums = layout.Columns.Where(c => c.Role is LineRole.Total).Select(c => (Whole: c, Parts: figures))
            .Concat(layout.Columns.Where(c => c.PartOf is not null).GroupBy(c => c.PartOf!.Value)
                .Select(g => (Whole: layout.Columns.First(c => c.Column == g.Key), Parts: g.ToArray())))
            .Where(s => s.Parts.Length > 0).ToArray();
        return _rows.SelectMany(row => sums.Select(s => Check(
            (row.Line, s.Whole.Column), [.. s.Parts.Select(p => (row.Line, p.Column))], row.Label, s.Whole.Header)))
                .OfType<SumCheck>();
    }

    private IEnumerable<SumCheck> Down()
    {
        int[] columns = [.. layout.Columns.Where(c => c.Role is LineRole.Figure or LineRole.Total or LineRole.Part)
            .Select(c => c.Column)];
        for (var i = 0; i < _rows.Length; i++)
        {
            if (_rows[i].Role is LineRole.Total)
            {
                foreach (var check in OfSum(i, columns))
                    yield return check;
            }
        }
    }

    /// <summary>
    /// The checks of one sum. Where a group ends no table says outright: the reading under which every column adds up
    /// is taken, and where none does, the one that the depth of the rows tells.
    /// </summary>
    private SumCheck[] OfSum(int at, int[] columns)
    {
        SumCheck[]? usual = null;
        foreach (var parts in PartsOf(at).Where(p => p.Length > 0))
        {
            SumCheck[] checks = [.. columns.Select(column => Check(
                (_rows[at].Line, column), [.. parts.Select(p => (p.Line, column))], _rows[at].Label, _headers[column]))
                    .OfType<SumCheck>()];
            if (checks.Length > 0 && Array.TrueForAll(checks, c => c.Difference == 0))
                return checks;
            usual ??= checks;
        }

        return usual ?? [];
    }

    /// <summary>
    /// The figures that a sum may add up: those below it, or above it where the table prints its totals last.
    /// </summary>
    private IEnumerable<RowLayout[]> PartsOf(int at)
    {
        RowLayout[] below = [.. _rows.Skip(at + 1)], above = [.. _rows.Take(at).Reverse()];
        foreach (var rows in _totalsLast ? (RowLayout[][])[above, below] : [below, above])
        {
            yield return [.. rows.TakeWhile(r => r.Depth > _rows[at].Depth).Where(r => r.Role is LineRole.Figure)];
            yield return [.. rows.TakeWhile(r => r.Role is LineRole.Figure)];
            yield return [
                .. rows.TakeWhile((r, i) => r.Role is LineRole.Figure && Math.Abs(r.Line - _rows[at].Line) == i + 1)];
        }
    }

    private SumCheck? Check((int Line, int Column) whole, (int, int)[] parts, string row, string column)
    {
        if (_values.GetValueOrDefault(whole) is not { } printed)
            return null;
        var known = parts.Select(p => _values.GetValueOrDefault(p)).ToArray();
        if (Array.TrueForAll(known, v => v is null))
            return null;
        return new(
            BulletinRow.PlaceOf(sheet.Name, whole.Line, whole.Column), Bilingual.Same($"{row} × {column}"),
            printed, known.Sum(v => v ?? 0), parts.Length, known.Count(v => v is null));
    }
}
