namespace BorderStats.Charts;

/// <summary>A hatched run in its lane, with its label, or without where there is no room for it.</summary>
internal sealed record AbsenceMark(AbsenceRun Run, int Lane, string Label, double LabelX);
