namespace BorderStats.Charts;

/// <summary>A hatched run in its lane, with its label, or without where there is no room for it.</summary>
/// <param name="IsSurplus">No lane was free: it lies in the last one with others, in no line's colour.</param>
internal sealed record AbsenceMark(AbsenceRun Run, int Lane, string Label, double LabelX, bool IsSurplus);
