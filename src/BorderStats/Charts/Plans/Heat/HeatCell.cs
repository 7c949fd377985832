using BorderStats.Charts.Plans.Layouts;

namespace BorderStats.Charts.Plans.Heat;

/// <summary>A figure as a coloured field.</summary>
/// <param name="Colour">The class of its colour, or empty where there is no figure.</param>
/// <param name="Text">The figure, or in short, or nothing where there is no room for it.</param>
internal sealed record HeatCell(Box Box, PointPlan Point, int Slot, string Colour, PlacedText? Text)
{
    private const double Padding = 3.5, Drop = 4.3;

    /// <summary>Nothing is filled in: a part of a year never poses as one.</summary>
    public bool IsOpen => Point.IsPartYear;

    /// <summary>The class of the text's colour on the field's.</summary>
    public string Ink => IsOpen ? "" : InkOn(Colour);

    public bool IsProvisional => Point.IsDrawn && Point.Point.Figure.IsProvisional;

    /// <summary>Where the figure is written it says so itself.</summary>
    public bool HasCorner => Point.IsAtLeast && Text is null;

    public bool HasHole => !Point.IsDrawn && !Point.IsRefused;

    public static string InkOn(string colour) => colour == "q0" ? "on-low" : "on-high";

    public static HeatCell Of(ChartPlan plan, HeatScale scale, LinePlan line, int slot, Box box, double size)
    {
        var point = line.Points[slot];
        if (!point.IsDrawn)
            return new(box, point, slot, "", null);
        var text = Fitting(plan, point, box, size);
        return new(
            box, point, slot, scale.Colour(scale.ClassOf(point.Value)),
            text.Length == 0 ? null : new(text, box.Centre, box.Middle + Drop, TextAnchor.Middle));
    }

    private static string Fitting(ChartPlan plan, PointPlan point, Box box, double size)
    {
        if (box.Height < size + 1)
            return "";
        var room = box.Width - 2 * Padding;
        var whole = plan.Values.Short(point.Point);
        if (TextWidth.Of(whole, size) <= room)
            return whole;
        var brief = plan.Values.Brief(point.Point);
        return TextWidth.Of(brief, size) <= room ? brief : "";
    }
}
