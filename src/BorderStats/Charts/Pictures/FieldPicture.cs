using BorderStats.Charts.Plans.Heat;
using BorderStats.Charts.Plans.Layouts;
using ScottPlot;
using Box = BorderStats.Charts.Plans.Layouts.Box;

namespace BorderStats.Charts.Pictures;

/// <summary>Coloured fields, their signs, and the legend of both.</summary>
internal static class FieldPicture
{
    private const double Corner = 7, Cross = 3.5, OpenEdge = 2, HoleEdge = 0.6;

    private static readonly LinePattern Dashed = new([4, 2], 0, "unsure"), Seam = new([2, 2], 0, "seam");

    public static void Draw(PictureCanvas canvas, HeatCell cell, double size)
    {
        if (cell.Point.IsRefused)
            Refused(canvas, cell.Box);
        if (cell.HasHole || cell.Point.IsRefused)
            return;
        Field(canvas, cell.Box, cell.Colour, cell.IsOpen, cell.IsProvisional);
        var ink = canvas.Colour(cell.Ink.Length > 0 ? cell.Ink : "ink");
        if (cell.HasCorner)
            canvas.Shape(CornerOf(cell.Box), ink);
        canvas.Text(cell.Text, size, ink);
    }

    public static void Hole(PictureCanvas canvas, Box box)
    {
        var colour = canvas.Colour("muted", 0.8);
        canvas.Rectangle(box, colour.WithAlpha(0.0), colour, HoleEdge);
        canvas.Hatch(box, Hatch.InBar, colour, 0.9);
    }

    public static void Draw(PictureCanvas canvas, HeatKey key, double size)
    {
        foreach (var own in key.Classes)
            Field(canvas, own.Box, own.Colour, isOpen: false, isProvisional: false);
        foreach (var bound in key.Bounds)
            canvas.Text(bound, size, canvas.Colour("muted"));
        foreach (var sign in key.Signs)
            Draw(canvas, sign, size);
    }

    private static void Draw(PictureCanvas canvas, KeySign key, double size)
    {
        if (key.Sign is FieldSign.Missing)
            Hole(canvas, key.Box);
        else if (key.Sign is FieldSign.Refused)
            Refused(canvas, key.Box);
        else if (key.Sign is FieldSign.Outside)
            canvas.Rectangle(key.Box, canvas.Colour("faint"));
        else
            Field(canvas, key.Box, "q3", key.Sign is FieldSign.PartYear, key.Sign is FieldSign.Provisional);
        if (key.Sign is FieldSign.AtLeast)
            canvas.Shape(CornerOf(key.Box), canvas.Colour("on-high"));
        canvas.Text(key.Text, size, canvas.Colour("muted"));
    }

    private static void Field(PictureCanvas canvas, Box box, string name, bool isOpen, bool isProvisional)
    {
        var colour = canvas.Colour(name);
        if (isOpen)
        {
            canvas.Rectangle(
                Inside(box, 1), canvas.Colour("card"), colour, OpenEdge, isProvisional ? Dashed : LinePattern.Solid);
            return;
        }

        canvas.Rectangle(box, colour);
        if (isProvisional)
            canvas.Rectangle(Inside(box, 2), colour, canvas.Colour(HeatCell.InkOn(name)), 1, Seam);
    }

    // Strokes lie inside of their field.
    private static Box Inside(Box box, double by) => new(box.Left + by, box.Top + by, box.Right - by, box.Bottom - by);

    private static void Refused(PictureCanvas canvas, Box box)
    {
        var (colour, x, y) = (canvas.Colour("muted"), box.Centre, box.Middle);
        canvas.Rectangle(box, colour.WithAlpha(0.0), colour, HoleEdge);
        canvas.Line(new(x - Cross, y - Cross, x + Cross, y + Cross), colour, 1);
        canvas.Line(new(x - Cross, y + Cross, x + Cross, y - Cross), colour, 1);
    }

    private static (double X, double Y)[] CornerOf(Box box) =>
    [
        (box.Right - 1.5, box.Bottom - 1.5), (box.Right - 1.5 - Corner, box.Bottom - 1.5),
        (box.Right - 1.5, box.Bottom - 1.5 - Corner),
    ];
}
