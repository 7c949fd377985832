using BorderStats.Charts.Plans.Layouts;

namespace BorderStats.Charts.Maps;

/// <summary>The circle beside the map by which the others are read.</summary>
internal sealed record SizeKey(double X, double Bottom, double Radius, string Text, Box Box);

/// <summary>Where everything on a map stands.</summary>
internal sealed class MapLayout
{
    public const string Abroad = "land abroad", Southern = "land south";

    private readonly CircleScale? _circles;

    public MapLayout(MapPlan plan, MapFrame frame, MapShapes shapes)
    {
        (Plan, Frame) = (plan, frame);
        Projection = new(plan.Window, frame.Width);
        Area = new(0, 0, frame.Width, Projection.Height);
        Lands =
        [
            .. shapes.Neighbours.Select(s => Land(s, Abroad)),
            .. shapes.States.Select(s => Land(s, IsSouthern(s.Code) ? Southern : "land")),
        ];
        Lands = [.. Lands.Where(l => !l.Outline.IsEmpty)];
        _circles = plan.Marks.Max(m => m.Value) is { } greatest ? new(greatest, frame.LargestRadius) : null;
        Marks = [.. plan.Marks.Select(Place)];
        Key = _circles is null ? null : KeyOf(_circles);
        Names = MapNames.Of(this);
    }

    public MapPlan Plan { get; }

    public MapFrame Frame { get; }

    public MapProjection Projection { get; }

    public Box Area { get; }

    public IReadOnlyList<MapLand> Lands { get; }

    public IReadOnlyList<PlacedMark> Marks { get; }

    public SizeKey? Key { get; }

    public IReadOnlyList<MapName> Names { get; }

    public bool IsHere(PlacedMark mark) => mark.Mark.Point == Plan.Here;

    private bool IsSouthern(string state) => Plan.Codebook.Area(state) is { IsSouthernBorder: true };

    private MapLand Land(MapShape shape, string css) => new(shape.Code, css, MapOutline.Of(shape, Projection));

    private PlacedMark Place(MapMark mark)
    {
        var (x, y) = Projection.Place(mark.Point.Position!.Value);
        var radius = mark.Value is { } value ? _circles!.Radius(value)
            : mark.Point == Plan.Here ? PlacedMark.Hollow * 1.6
            : PlacedMark.Hollow;
        return new(mark, x, y, radius);
    }

    /// <summary>In the corner that is sea: at the left of the whole country, at the right of its south.</summary>
    private SizeKey KeyOf(CircleScale circles)
    {
        var text = Plan.Locale.Number(circles.Round);
        var radius = circles.Radius(circles.Round);
        var half = Math.Max(radius, TextWidth.Of(text, Frame.NameSize) / 2) + 4;
        var x = Plan.Window == MapWindow.Country ? half + 8 : Area.Right - half - 8;
        var bottom = Area.Bottom - 24;
        return new(x, bottom, radius, text, new(x - half, bottom - 2 * radius - 4, x + half, Area.Bottom));
    }
}
