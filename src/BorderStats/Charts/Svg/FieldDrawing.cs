using BorderStats.Charts.Plans.Heat;
using BorderStats.Charts.Plans.Layouts;

namespace BorderStats.Charts.Svg;

/// <summary>Coloured fields, their signs, and the legend of both.</summary>
internal static class FieldDrawing
{
    private const double Corner = 7, Cross = 3.5;

    /// <summary>A field with a figure, or the cross of one that is not computed; holes are drawn by the run.</summary>
    /// <param name="title">What it says when pointed at, or nothing.</param>
    public static void Draw(SvgPen pen, HeatCell cell, string title)
    {
        if (cell.HasHole)
            return;
        if (cell.Point.IsRefused)
        {
            pen.Group("holes");
            Refused(pen, cell.Box, title);
            pen.Close();
            return;
        }

        Field(pen, cell.Box, cell.Colour, cell.IsOpen, cell.IsProvisional, title);
        if (cell.HasCorner)
            pen.Path(CornerOf(cell.Box), ("corner " + cell.Ink).TrimEnd());
        if (cell.Text is { } text)
            pen.Text(text.Text, text.X, text.Y, ("figure " + cell.Ink).TrimEnd());
    }

    public static void Hole(SvgPen pen, Box box) => pen.Group("holes")
        .Rect(box, "field").Path(HatchPath.In(box, Hatch.InBar), "hatch").Close();

    public static void Draw(SvgPen pen, HeatKey key)
    {
        pen.Group("key classes").With("aria-hidden", "true");
        foreach (var own in key.Classes)
            pen.Rect(own.Box, "field " + own.Colour);
        foreach (var bound in key.Bounds)
            pen.Text(bound, "note");
        foreach (var sign in key.Signs)
            Draw(pen, sign);
        pen.Close();
    }

    private static void Draw(SvgPen pen, KeySign key)
    {
        if (key.Sign is FieldSign.Missing)
            Hole(pen, key.Box);
        else if (key.Sign is FieldSign.Outside)
            pen.Rect(key.Box, "field none");
        else if (key.Sign is FieldSign.Refused)
        {
            pen.Group("holes");
            Refused(pen, key.Box, "");
            pen.Close();
        }
        else
        {
            Field(pen, key.Box, "q3", key.Sign is FieldSign.PartYear, key.Sign is FieldSign.Provisional, "");
            if (key.Sign is FieldSign.AtLeast)
                pen.Path(CornerOf(key.Box), "corner on-high");
        }

        pen.Text(key.Text, "note");
    }

    private static void Field(SvgPen pen, Box box, string colour, bool isOpen, bool isProvisional, string title)
    {
        var open = !isOpen ? "" : isProvisional ? " open unsure" : " open";
        pen.OpenRect(isOpen ? Inside(box, 1) : box, $"field {colour}{open}");
        if (title.Length > 0)
            pen.Title(title);
        pen.Close();
        if (isProvisional && !isOpen)
            pen.Rect(Inside(box, 2), "seam " + HeatCell.InkOn(colour));
    }

    private static void Refused(SvgPen pen, Box box, string title)
    {
        pen.OpenRect(box, "field").Close();
        pen.OpenPath($"M{SvgPen.Point(box.Centre - Cross, box.Middle - Cross)}l7,7m-7,0l7,-7", "refused");
        if (title.Length > 0)
            pen.Title(title);
        pen.Close();
    }

    // Strokes lie inside of their field.
    private static Box Inside(Box box, double by) => new(box.Left + by, box.Top + by, box.Right - by, box.Bottom - by);

    private static string CornerOf(Box box) =>
        $"M{SvgPen.Point(box.Right - 1.5, box.Bottom - 1.5)}h-{SvgPen.Number(Corner)}l{SvgPen.Point(Corner, -Corner)}Z";
}
