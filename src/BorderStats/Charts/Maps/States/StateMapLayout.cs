using BorderStats.Charts.Plans.Heat;
using BorderStats.Charts.Plans.Layouts;

namespace BorderStats.Charts.Maps.States;

/// <summary>Where everything on a map of the states stands: the map, and beside or below it the tiles.</summary>
internal sealed class StateMapLayout
{
    private const double MapShare = 0.53, Space = 18, Seam = 1, TallTile = 1.12, Least = 8, LeastReduction = 0.1;

    // The states and nothing else.
    private static readonly MapWindow Window = new(-117.4, 14.3, -86.5, 32.9);

    /// <param name="isBounded">Whether the frame's height is all there is, as in a picture.</param>
    public StateMapLayout(StateMapPlan plan, ChartFrame frame, MapShapes shapes, bool isBounded = false)
    {
        (Plan, Frame) = (plan, frame);
        Key = HeatKey.Of(
            plan.Year, plan.Scale, frame, HeatLayout.CaptionHeight,
            hasOutside: StateTiles.All.Any(tile => plan.Year.Lines.All(line => line.Code != tile.Code)));
        var (top, width) = (Key.Bottom + Least, frame.IsNarrow ? frame.Width : frame.Width * MapShare);
        var room = frame.Height - top;
        var scale = isBounded ? Math.Clamp(room / HeightOf(frame, width), LeastReduction, 1) : 1;
        Reduction = scale;
        (Map, var left) = (new(Window, width * scale), frame.IsNarrow ? 0 : width * scale + Space);
        var pitch = (frame.IsNarrow ? frame.Width : frame.Width - width - Space) * scale / StateTiles.Columns;
        var tall = pitch * TallTile;
        var down = top + (frame.IsNarrow
            ? Map.Height + Least
            : Math.Max(0, (Map.Height - tall * StateTiles.Rows) / 2));
        var outlines = StateOutlines.Of(shapes, Map);
        Top = top;
        Fields =
        [
            .. StateTiles.All.Select(tile => StateField.Of(
                plan, tile.Code, outlines[tile.Code],
                new(left + tile.Column * pitch + Seam, down + tile.Row * tall + Seam,
                    left + (tile.Column + 1) * pitch - Seam, down + (tile.Row + 1) * tall - Seam), frame.NoteSize)),
        ];
        Height = Math.Max(top + Map.Height, down + tall * StateTiles.Rows) + Least;
    }

    public StateMapPlan Plan { get; }

    public ChartFrame Frame { get; }

    public HeatKey Key { get; }

    public MapProjection Map { get; }

    /// <summary>How far down the map begins; the outlines are counted from there.</summary>
    public double Top { get; }

    public double Height { get; }

    /// <summary>How much smaller than usual it is, to fit into a picture.</summary>
    public double Reduction { get; }

    public IReadOnlyList<StateField> Fields { get; }

    /// <summary>What is coloured, and of which year.</summary>
    public string Caption => $"{Plan.Year.Values.Axis}, {Plan.Year.Slots.Of(Plan.Year.Series.Slots[0])}";

    private static double HeightOf(ChartFrame frame, double width)
    {
        var map = new MapProjection(Window, width).Height;
        return frame.IsNarrow
            ? map + 2 * Least + frame.Width / StateTiles.Columns * TallTile * StateTiles.Rows
            : map + Least;
    }
}
