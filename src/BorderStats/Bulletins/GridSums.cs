using BorderStats.Statistics;

namespace BorderStats.Bulletins;

/// <summary>Holds every printed total of a grid against the sum of its parts: across, down, and within each group.</summary>
internal sealed class GridSums(BulletinSheet sheet, BulletinLayout layout)
{
    private readonly Dictionary<(int Line, int Column), long?> _values = [];
    private readonly RowLayout[] _rows = [.. layout.Rows.Where(r => r.Role is LineRole.Figure or LineRole.Total)];

    // Bulletins print totals first; an analyst's table may print them last.
    private readonly bool _totalsLast = layout.Rows.FirstOrDefault(r => r.Role is LineRole.Figure or LineRole.Total)?.Role is LineRole.Figure;

    public void Add(int line, int column, long? value) => _values[(line, column)] = value;

    public IReadOnlyList<SumCheck> Checks() => [.. Across(), .. Down()];

    private IEnumerable<SumCheck> Across()
    {
        ColumnLayout[] figures = [.. layout.Columns.Where(c => c is { Role: LineRole.Figure, Dimension: not Dimension.None })];
        var sums = layout.Columns.Where(c => c.Role is LineRole.Total).Select(c => (Whole: c, Parts: figures))
            .Concat(layout.Columns.Where(c => c.PartOf is not null).GroupBy(c => c.PartOf!.Value)
                .Select(g => (Whole: layout.Columns.First(c => c.Column == g.Key), Parts: g.ToArray())))
            .Where(s => s.Parts.Length > 0).ToArray();
        return _rows.SelectMany(row => sums.Select(s => Check(
            (row.Line, s.Whole.Column), [.. s.Parts.Select(p => (row.Line, p.Column))], row.Label, s.Whole.Header))).OfType<SumCheck>();
    }

    private IEnumerable<SumCheck> Down()
    {
        int[] columns = [.. layout.Columns.Where(c => c.Role is LineRole.Figure or LineRole.Total or LineRole.Part).Select(c => c.Column)];
        var headers = layout.Columns.ToDictionary(c => c.Column, c => c.Header);
        for (var i = 0; i < _rows.Length; i++)
        {
            if (_rows[i].Role is not LineRole.Total)
                continue;
            var parts = PartsOf(i);
            foreach (var column in parts.Length == 0 ? [] : columns)
            {
                if (Check((_rows[i].Line, column), [.. parts.Select(p => (p.Line, column))], _rows[i].Label, headers[column]) is { } check)
                    yield return check;
            }
        }
    }

    private RowLayout[] PartsOf(int at)
    {
        RowLayout[] below = Deeper(_rows.Skip(at + 1), at), above = Deeper(_rows.Take(at).Reverse(), at);
        return (_totalsLast && above.Length > 0) || below.Length == 0 ? above : below;
    }

    private RowLayout[] Deeper(IEnumerable<RowLayout> rows, int than) =>
        [.. rows.TakeWhile(r => r.Depth > _rows[than].Depth).Where(r => r.Role is LineRole.Figure)];

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
