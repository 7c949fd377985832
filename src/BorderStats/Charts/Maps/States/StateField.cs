using BorderStats.Charts.Plans;
using BorderStats.Charts.Plans.Heat;
using BorderStats.Charts.Plans.Layouts;
using BorderStats.Statistics;

namespace BorderStats.Charts.Maps.States;

/// <summary>A state on the map and as a tile.</summary>
/// <param name="Line">Which line of the series it is, or -1 where none is of it.</param>
/// <param name="Title">Its name with its figure, or why there is none.</param>
/// <param name="Tile">The tile with its figure; where there is no line, only where the tile lies.</param>
/// <param name="Name">Its three letters, where the tile is large enough for them.</param>
/// <param name="Hatching">The strokes over a shape without a figure.</param>
internal sealed record StateField(
    string Code, int Line, string Title, MapOutline Outline, HeatCell? Tile, Box Box, PlacedText? Name,
    IReadOnlyList<Stroke> Hatching)
{
    private const double Pitch = 5.5, NameDrop = 13, Side = 2;

    public bool IsOpen => Tile is { IsOpen: true };

    public bool HasHole => Tile is { Point.IsDrawn: false };

    public static StateField Of(StateMapPlan plan, string code, MapOutline outline, Box tile, double size)
    {
        var line = IndexOf(plan.Year.Lines, code);
        var fits = TextWidth.Of(code[3..], size, bold: true) <= tile.Width + Side && tile.Height > NameDrop + Side;
        PlacedText? name = fits ? new(code[3..], tile.Centre, tile.Top + NameDrop, TextAnchor.Middle) : null;
        if (line < 0)
            return new(code, line, NameOf(plan, code), outline, null, tile, name, []);

        var own = plan.Year.Lines[line];
        // The figure stands under the name, and may come nearer to the edge than in a row of fields.
        Box lower = new(tile.Left - Side, tile.Top + NameDrop, tile.Right + Side, tile.Bottom);
        var cell = HeatCell.Of(plan.Year, plan.Scale, own, 0, lower, size) with { Box = tile };
        var year = plan.Year.Slots.Of(plan.Year.Series.Slots[0]);
        var title = cell.Point.Title.Length > 0
            ? cell.Point.Title
            : $"{own.Name}, {year}: {plan.Year.Locale.Say("sin dato", "no data")}";
        return new(
            code, line, title, outline, cell, tile, name, cell.Point.IsDrawn ? [] : RingHatch.In(outline, Pitch));
    }

    private static string NameOf(StateMapPlan plan, string code) => plan.Year.Locale.Say(
        plan.Codebook.Area(code)?.Name ?? Bilingual.Same(code));

    private static int IndexOf(IReadOnlyList<LinePlan> lines, string code)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Code == code)
                return i;
        }

        return -1;
    }
}
