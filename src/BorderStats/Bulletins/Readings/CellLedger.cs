using BorderStats.Bulletins.Files;
using BorderStats.Statistics;

namespace BorderStats.Bulletins.Readings;

/// <summary>Enters each cell once, with what was made of it.</summary>
internal sealed class CellLedger
{
    private readonly List<CellReading> _readings = [];
    private readonly Dictionary<CellRole, int> _roles = [];

    public IReadOnlyList<CellReading> Readings => _readings;

    public void Add(BulletinRow row, BulletinCell cell, CellRole role, Bilingual rule)
    {
        _readings.Add(new(row.Place(cell.Column), row.Line, cell.Column, cell.Text, role, rule));
        _roles[role] = _roles.GetValueOrDefault(role) + 1;
    }

    /// <summary>The books, which must come to the number of cells with content.</summary>
    public CellAccounting Close(int cells) => CellAccounting.Of(cells, _roles);
}
