namespace BorderStats.Charts;

/// <summary>Where a figure stands on the drawing, and what its line must know of it.</summary>
/// <param name="BreaksBefore">A series break lies between it and the slot before.</param>
internal sealed record LinePoint(double X, double Y, bool IsProvisional, bool IsPartial, bool BreaksBefore);
