using BorderStats.Bulletins.Files;
using BorderStats.Statistics;

namespace BorderStats.Bulletins.Readings;

/// <summary>How every cell was read: each is entered once, and all of them are counted.</summary>
internal sealed class CellReadings
{
    private readonly List<CellReading> _readings = [];
    private readonly Dictionary<CellRole, int> _roles = [];

    public IReadOnlyList<CellReading> All => _readings;

    public void Add(BulletinRow row, BulletinCell cell, CellRole role, Bilingual rule)
    {
        _readings.Add(new(row.Place(cell.Column), row.Line, cell.Column, cell.Text, role, rule));
        _roles[role] = _roles.GetValueOrDefault(role) + 1;
    }

    /// <summary>The accounting, which must come to the number of cells with content.</summary>
    public CellAccounting Account(int cells) => CellAccounting.Of(cells, _roles);
}
