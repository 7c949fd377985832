using BorderStats.Statistics;

namespace BorderStats.Bulletins.Layouts;

/// <summary>A layout proposed because a like one was confirmed before.</summary>
/// <param name="Likeness">From 0 to 1.</param>
/// <param name="Changes">What moved, came or went since then, to be looked at before it is confirmed again.</param>
public sealed record LayoutProposal(BulletinLayout Layout, double Likeness, IReadOnlyList<Bilingual> Changes);
