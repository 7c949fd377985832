namespace BorderStats.Statistics;

/// <summary>The bulletin, its date and the place in it that a table names beside a figure.</summary>
public sealed record PrintOrigin(string Bulletin, string Published, string Place);
