using BorderStats.Charts.Maps;
using BorderStats.Charts.Plans;
using BorderStats.Charts.Plans.Layouts;
using Box = BorderStats.Charts.Plans.Layouts.Box;
using Palette = BorderStats.Charts.Plans.Palette;

namespace BorderStats.Charts.Pictures;

/// <summary>
/// A map's plan as PNG by ScottPlot, with the words around it and, where there is room beside the map, its figures.
/// </summary>
public static class MapPicture
{
    private const double LeastMap = 0.42, LandEdge = 0.8, BorderEdge = 1.6, HereEdge = 2;
    private const double SizedOpacity = 0.5;

    // Outlines reach a little beyond the map's edge.
    private const double Beyond = 5;

    public static byte[] Draw(
        MapPlan plan, MapShapes shapes, PictureCaption caption, PictureSize size, PictureTheme theme) =>
        ChartPicture.Draw(plan.Finding, frame => new Body(plan, shapes, frame), caption, size, theme);

    private sealed class Body(MapPlan plan, MapShapes shapes, ChartFrame frame) : IPictureBody
    {
        private readonly MapSheet _sheet = MapSheet.Of(plan, new(0, 0, frame.Width, frame.Height));

        public bool IsCramped(double height) => _sheet.Map.Height < LeastMap * height;

        public void Draw(PictureCanvas canvas)
        {
            MapPicture.Draw(canvas.From(_sheet.Map.Left, _sheet.Map.Top), new(plan, _sheet.Frame, shapes));
            _sheet.Draw(canvas);
        }
    }

    private static void Draw(PictureCanvas canvas, MapLayout layout)
    {
        foreach (var country in layout.Lands.Where(l => l.Css == MapLayout.Abroad))
            Abroad(canvas, country);
        foreach (var state in layout.Lands.Where(l => l.Css != MapLayout.Abroad))
            State(canvas, state);
        Edge(canvas, layout.Area);
        Key(canvas, layout.Key, layout.Frame.NameSize);
        foreach (var mark in layout.Marks)
            Draw(canvas, layout, mark);
        foreach (var name in layout.Names)
            Draw(canvas, layout, name);
    }

    private static void State(PictureCanvas canvas, MapLand state)
    {
        var ground = canvas.Colour(state.Css == MapLayout.Southern ? "land-south" : "faint");
        foreach (var ring in state.Outline.Rings)
            canvas.Shape(ring, ground, canvas.Colour("card"), LandEdge);
    }

    // The line around a country lies beneath its parts, so that none is seen between them.
    private static void Abroad(PictureCanvas canvas, MapLand country)
    {
        var ground = canvas.Colour("land-abroad");
        foreach (var ring in country.Outline.Rings)
            canvas.Shape(ring, ground, canvas.Colour("axis"), BorderEdge);
        foreach (var ring in country.Outline.Rings)
            canvas.Shape(ring, ground, ground, LandEdge);
    }

    private static void Edge(PictureCanvas canvas, Box area)
    {
        Box[] around =
        [
            new(-Beyond, -Beyond, area.Right + Beyond, 0),
            new(-Beyond, area.Bottom, area.Right + Beyond, area.Bottom + Beyond),
            new(-Beyond, 0, 0, area.Bottom),
            new(area.Right, 0, area.Right + Beyond, area.Bottom),
        ];
        foreach (var strip in around)
            canvas.Rectangle(strip, canvas.Colour("card"));
        canvas.Rectangle(area, canvas.Colour("card", 0), canvas.Colour("faint"));
    }

    private static void Key(PictureCanvas canvas, SizeKey? key, double size)
    {
        if (key is null)
            return;
        MarkerShapes.Draw(
            canvas, MarkerShape.Circle, key.X, key.Bottom - key.Radius, key.Radius, canvas.Colour("card", 0),
            canvas.Colour("axis"));
        canvas.Text(new(key.Text, key.X, key.Bottom + 15, TextAnchor.Middle), size, canvas.Colour("muted"));
    }

    private static void Draw(PictureCanvas canvas, MapLayout layout, PlacedMark mark)
    {
        var colour = canvas.Colour(Palette.Of(mark.Mark.Point.Parent).ColourClass);
        if (layout.IsHere(mark))
        {
            var ground = canvas.Colour("card");
            MarkerShapes.Draw(canvas, mark.Shape, mark.X, mark.Y, mark.Radius + HereEdge / 2, ground, ground);
            MarkerShapes.Draw(canvas, mark.Shape, mark.X, mark.Y, mark.Radius, colour, colour);
            return;
        }

        var fill = mark.Mark.Value is null ? canvas.Colour("card") : colour.WithAlpha(SizedOpacity);
        MarkerShapes.Draw(canvas, mark.Shape, mark.X, mark.Y, mark.Radius, fill, colour);
    }

    private static void Draw(PictureCanvas canvas, MapLayout layout, MapName name)
    {
        var isPlace = name.Css == MapName.Place;
        canvas.MapName(
            name.Text, isPlace ? layout.Frame.PlaceSize : layout.Frame.NameSize, canvas.Colour("muted"),
            strong: name.Css == MapName.Here);
    }
}
