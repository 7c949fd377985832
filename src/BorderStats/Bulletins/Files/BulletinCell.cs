namespace BorderStats.Bulletins.Files;

/// <summary>A cell with content.</summary>
/// <param name="Column">Counted from 0.</param>
/// <param name="Text">As printed: a number under its display format, so that a stored 0 may read "-".</param>
/// <param name="Number">As stored, or null for a text.</param>
/// <param name="Format">The display format of a workbook's cell, or empty.</param>
public readonly record struct BulletinCell(int Column, string Text, double? Number = null, string Format = "");
