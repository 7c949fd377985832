using BorderStats.Bulletins.Layouts;

namespace BorderStats.Bulletins.Readings;

/// <summary>One table of a file: how it is built, and what was read from its sheet.</summary>
public sealed record SheetReading(BulletinLayout Layout, BulletinReading Reading);
