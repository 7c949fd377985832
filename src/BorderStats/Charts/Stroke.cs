namespace BorderStats.Charts;

/// <summary>A straight piece of a line.</summary>
internal readonly record struct Stroke(double FromX, double FromY, double ToX, double ToY);
