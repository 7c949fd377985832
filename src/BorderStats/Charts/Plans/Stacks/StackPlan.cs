using BorderStats.Queries.Lines;

namespace BorderStats.Charts.Plans.Stacks;

/// <summary>
/// Which lines of a chart are stacked upon each other, and what they come to. A total is not stacked on its parts, nor
/// an office on the state that it lies in: they are marked beside the stack.
/// </summary>
/// <param name="Textures">
/// For each line how many parts before it have its colour: it is streaked to be told from them.
/// </param>
internal sealed record StackPlan(
    IReadOnlyList<bool> Parts, IReadOnlyList<StackSlot> Slots, IReadOnlyList<int> Textures)
{
    // The room that the sign of an open stack needs above it, as a part of the height.
    private const double Opening = 1.06;

    public static readonly StackPlan None = new([], [], []);

    /// <summary>Whether what is measured of the parts is measured of their sum by adding.</summary>
    public static bool AddsUp(Measure measure) => measure is Measure.Value or Measure.Share;

    public static StackPlan Of(Series series)
    {
        var lines = series.Lines;
        bool[] parts = [.. lines.Select(line => lines.Count == 1 || IsPart(line, lines))];
        SeriesLine[] stacked = [.. lines.Where((_, rank) => parts[rank])];
        return new(
            parts,
            [.. Enumerable.Range(0, series.Slots.Count)
                .Select(slot => StackSlot.Of(series.Query, [.. stacked.Select(line => line.Points[slot])]))],
            [.. lines.Select((line, rank) => TextureOf(line, lines.Take(rank).Where((_, other) => parts[other])))]);
    }

    private static int TextureOf(SeriesLine line, IEnumerable<SeriesLine> before)
    {
        var colour = Palette.Of(line).Colour;
        return before.Count(other => Palette.Of(other).Colour == colour);
    }

    /// <summary>Which streaks a line has: 0 for none.</summary>
    public int Texture(int rank) => Textures.Count > 0 && Parts[rank] ? Textures[rank] : 0;

    /// <summary>How far the streaks of a part lie apart: those of the same colour differ by it.</summary>
    public static double StreakPitch(int texture) => texture switch { 1 => 9, 2 => 5.5, _ => 14 };

    /// <summary>Whether the line is not stacked, since it is the whole of others.</summary>
    public bool IsBeside(int rank) => Parts.Count > 0 && !Parts[rank];

    /// <summary>From zero to the highest stack; shares to a hundred.</summary>
    public ValueRange Range(Series series)
    {
        var heights = Slots.Where(s => !s.IsEmpty).Select(s => s.IsWhole ? s.Height : s.Height * Opening);
        var beside = series.Lines.Where((_, rank) => IsBeside(rank)).SelectMany(l => l.Points).Select(p => p.Measured);
        double[] values = [.. heights, .. beside.OfType<double>()];
        return values.Length == 0
            ? new(double.PositiveInfinity, double.NegativeInfinity, double.PositiveInfinity, false)
            : new(0, Math.Max(values.Max(), series.Query.Measure is Measure.Share ? 100 : 0), 1, false);
    }

    private static bool IsPart(SeriesLine line, IReadOnlyList<SeriesLine> lines) => line.Kind is not LineKind.Total
        && !lines.Any(other => line.Code.StartsWith(other.Code + ".", StringComparison.Ordinal));
}
