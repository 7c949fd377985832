using System.Text;
using BorderStats.Charts.Plans.Layouts;
using BorderStats.Charts.Svg;

namespace BorderStats.Charts.Maps.States;

/// <summary>The plan of a map of the states as SVG.</summary>
public static class SvgStateMap
{
    public static SvgPen Draw(StateMapPlan plan, ChartFrame frame, MapShapes shapes) => Draw(new(plan, frame, shapes));

    internal static SvgPen Draw(StateMapLayout layout)
    {
        SvgPen pen = new();
        SvgRoot.Open(pen, layout.Plan.Year, layout.Frame, "states", layout.Height, hasLinks: false);
        pen.Text(layout.Caption, 0, layout.Frame.TickSize + 1, "tick");
        FieldDrawing.Draw(pen, layout.Key);
        pen.Group("hits").Group("").With("transform", $"translate({SvgPen.Point(0, layout.Top)})");
        foreach (var field in layout.Fields)
            Shape(pen, field);
        pen.Close();
        foreach (var field in layout.Fields)
            Tile(pen, field);
        return pen.Close().Close();
    }

    private static void Shape(SvgPen pen, StateField field)
    {
        pen.OpenPath(field.Outline.Path(), "place" + Look(field));
        if (field.Line >= 0)
            pen.With("data-slot", field.Line);
        pen.Title(field.Title).Close();
        if (field.Hatching.Count > 0)
            pen.Group("holes").Path(Data(field.Hatching), "hatch").Close();
    }

    private static void Tile(SvgPen pen, StateField field)
    {
        pen.Group("tile");
        if (field.Line >= 0)
            pen.With("data-slot", field.Line);
        if (field.Tile is not { } cell)
            pen.OpenRect(field.Box, "field none").Title(field.Title).Close();
        else if (cell.HasHole)
            FieldDrawing.Hole(pen, field.Box);
        else
            FieldDrawing.Draw(pen, cell, field.Title);
        var ink = field.Tile is { Point.IsDrawn: true } drawn ? drawn.Ink : "";
        var css = ("figure code " + ink).TrimEnd() + (field.HasHole ? " halo" : "");
        if (field.Name is { } name)
            pen.Text(name.Text, name.X, name.Y, css);
        pen.Close();
    }

    private static string Look(StateField field) => field switch
    {
        { Tile: null } => " none",
        { HasHole: true } => " hole",
        { IsOpen: true } => $" {field.Tile.Colour} open",
        _ => $" {field.Tile.Colour}",
    };

    private static string Data(IReadOnlyList<Stroke> strokes)
    {
        StringBuilder data = new();
        foreach (var stroke in strokes)
        {
            // It rises at 45 degrees: as far up as to the right.
            var along = stroke.ToX - stroke.FromX;
            data.Append('M').Append(SvgPen.Point(stroke.FromX, stroke.FromY))
                .Append('l').Append(SvgPen.Point(along, -along));
        }

        return data.ToString();
    }
}
