using BorderStats.Charts.Plans;
using BorderStats.Charts.Svg;
using BorderStats.Statistics;

namespace BorderStats.Charts.Maps;

/// <summary>A map's plan as SVG: every point leads to its page and says its name and figure.</summary>
public static class SvgMap
{
    private const double SignSize = 14;

    public static SvgPen Draw(MapPlan plan, MapFrame frame, MapShapes shapes)
    {
        SvgPen pen = new();
        MapLayout layout = new(plan, frame, shapes);
        OpenRoot(pen, layout);
        pen.Group("lands").With("aria-hidden", "true");
        foreach (var land in layout.Lands)
            pen.Path(land.Outline.Path(), land.Css);
        pen.Close();
        DrawKey(pen, layout.Key);
        foreach (var mark in layout.Marks)
            Draw(pen, layout, mark);
        pen.Group("names").With("aria-hidden", "true");
        foreach (var name in layout.Names)
            pen.Text(name.Text, name.Css, halo: true);
        return pen.Close().Close();
    }

    /// <summary>The sign of a point without a figure, for a legend in the page.</summary>
    public static SvgPen Sign(TransportMode mode) => new SvgPen().OpenRoot("chart map sign")
        .With("viewBox", FormattableString.Invariant($"0 0 {SignSize} {SignSize}")).With("aria-hidden", "true")
        .Path(MarkerOutline.Of(PlacedMark.ShapeOf(mode), SignSize / 2, SignSize / 2, PlacedMark.Hollow), "marker open")
        .Close();

    private static void OpenRoot(SvgPen pen, MapLayout layout)
    {
        var (frame, plan) = (layout.Frame, layout.Plan);
        var (name, description) = (frame.Id + "-name", frame.Id + "-description");
        pen.OpenRoot($"chart map {(frame.IsNarrow ? "narrow" : "wide")}")
            .With("viewBox", FormattableString.Invariant($"0 0 {frame.Width:0.#} {layout.Projection.Height:0.#}"))
            .With("lang", plan.Locale.Code).With("role", "group")
            .With("aria-labelledby", name).With("aria-describedby", description);
        pen.Open("desc").With("id", name).Say(plan.Finding).Close();
        pen.Open("desc").With("id", description).Say(plan.Description).Close();
    }

    private static void Draw(SvgPen pen, MapLayout layout, PlacedMark mark)
    {
        var colour = Palette.Of(mark.Mark.Point.Parent).ColourClass;
        var outline = MarkerOutline.Of(mark.Shape, mark.X, mark.Y, mark.Radius);
        if (layout.IsHere(mark))
        {
            pen.Group($"here {colour}").Title(mark.Mark.Words).Path(outline, "marker").Close();
            return;
        }

        // Out of the order of tabs: the map is one stop, and the table beside it has the same links.
        pen.Open("a", $"point {colour}").With("href", mark.Mark.Address).With("tabindex", "-1")
            .With("aria-label", mark.Mark.Words).Title(mark.Mark.Words)
            .Open("circle", "reach").With("cx", mark.X).With("cy", mark.Y).With("r", mark.Reach).Close()
            .Path(outline, mark.Mark.Value is null ? "marker open" : "marker sized")
            .Close();
    }

    private static void DrawKey(SvgPen pen, SizeKey? key)
    {
        if (key is null)
            return;
        pen.Group("sizes").With("aria-hidden", "true")
            .Path(MarkerOutline.Of(MarkerShape.Circle, key.X, key.Bottom - key.Radius, key.Radius), "ring")
            .Text(key.Text, key.X, key.Bottom + 15, "tick middle").Close();
    }
}
