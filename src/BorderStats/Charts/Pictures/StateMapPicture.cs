using BorderStats.Charts.Maps;
using BorderStats.Charts.Maps.States;

namespace BorderStats.Charts.Pictures;

/// <summary>The plan of a map of the states as PNG.</summary>
public sealed class StateMapPicture : IPictureBody
{
    // Below this the figures in the tiles are left out one after the other.
    private const double LeastReduction = 0.85;

    private readonly StateMapLayout _layout;

    private StateMapPicture(StateMapLayout layout) => _layout = layout;

    public static byte[] Draw(
        StateMapPlan plan, MapShapes shapes, PictureCaption caption, PictureSize size, PictureTheme theme) =>
        ChartPicture.Draw(
            plan.Finding, frame => new StateMapPicture(new(plan, frame, shapes, isBounded: true)), caption, size,
            theme);

    bool IPictureBody.IsCramped(double height) => _layout.Reduction < LeastReduction;

    void IPictureBody.Draw(PictureCanvas canvas)
    {
        var frame = _layout.Frame;
        canvas.Text(new(_layout.Caption, 0, frame.TickSize + 1), frame.TickSize, canvas.Colour("muted"));
        FieldPicture.Draw(canvas, _layout.Key, frame.NoteSize);
        foreach (var field in _layout.Fields)
            Shape(canvas, field);
        foreach (var field in _layout.Fields)
            Tile(canvas, field);
    }

    private void Shape(PictureCanvas canvas, StateField field)
    {
        var (fill, edge) = field switch
        {
            { Tile: null } => (canvas.Colour("faint"), canvas.Colour("card")),
            { HasHole: true } => (canvas.Colour("card"), canvas.Colour("muted")),
            { IsOpen: true } => (canvas.Colour("card"), canvas.Colour(field.Tile.Colour)),
            _ => (canvas.Colour(field.Tile.Colour), canvas.Colour("card")),
        };
        foreach (var ring in field.Outline.Rings)
            canvas.Shape(ring.Select(p => (p.X, p.Y + _layout.Top)), fill, edge, field.IsOpen ? 1.6 : 0.8);
        foreach (var stroke in field.Hatching)
            canvas.Line(
                new(stroke.FromX, stroke.FromY + _layout.Top, stroke.ToX, stroke.ToY + _layout.Top),
                canvas.Colour("muted", 0.8), 0.9);
    }

    private void Tile(PictureCanvas canvas, StateField field)
    {
        if (field.Tile is not { } cell)
            canvas.Rectangle(field.Box, canvas.Colour("faint"));
        else if (cell.HasHole)
            FieldPicture.Hole(canvas, field.Box);
        else
            FieldPicture.Draw(canvas, cell, _layout.Frame.NoteSize);
        var ink = field.Tile is { Point.IsDrawn: true, Ink.Length: > 0 } drawn ? drawn.Ink : "ink";
        canvas.Text(
            field.Name, _layout.Frame.NoteSize, canvas.Colour(ink), strong: true, halo: field.HasHole);
    }
}
