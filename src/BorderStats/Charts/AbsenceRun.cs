using BorderStats.Queries;

namespace BorderStats.Charts;

/// <summary>
/// Slots side by side, both ends counted, for which there is no figure: of one line, or of none at all.
/// </summary>
/// <param name="Line">Null where no line has a figure.</param>
internal sealed record AbsenceRun(int First, int Last, SeriesLine? Line)
{
    public static IReadOnlyList<AbsenceRun> OfAll(Series series) => Runs(series, null, slot => IsSilent(series, slot));

    /// <summary>The holes of one line, without those that every line has.</summary>
    public static IReadOnlyList<AbsenceRun> OfLine(Series series, SeriesLine line) =>
        Runs(series, line, slot => line.Points[slot].Figure.Value is null && !IsSilent(series, slot));

    private static bool IsSilent(Series series, int slot) => series.Lines.All(l => l.Points[slot].Figure.Value is null);

    private static List<AbsenceRun> Runs(Series series, SeriesLine? line, Func<int, bool> isAbsent)
    {
        List<AbsenceRun> runs = [];
        for (var slot = 0; slot < series.Slots.Count; slot++)
        {
            if (!isAbsent(slot))
                continue;
            if (runs.Count > 0 && runs[^1].Last == slot - 1)
                runs[^1] = runs[^1] with { Last = slot };
            else
                runs.Add(new(slot, slot, line));
        }

        return runs;
    }
}
