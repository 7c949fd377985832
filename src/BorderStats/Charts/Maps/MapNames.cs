using BorderStats.Charts.Plans;
using BorderStats.Charts.Plans.Layouts;

namespace BorderStats.Charts.Maps;

/// <summary>A name on a map and how it is written.</summary>
internal sealed record MapName(PlacedText Text, string Css)
{
    /// <summary>Of a point, of the one that the map is about, of a state or country.</summary>
    public const string Point = "tick", Here = "tick name", Place = "place";
}

/// <summary>
/// Finds room for the names: first those of the points with figures, then of the lands, then of all others; a name for
/// which there is no room is left out, since the point still says it to who asks.
/// </summary>
internal sealed class MapNames
{
    private const double Gap = 3, Height = 14, Share = 0.9;

    private readonly MapLayout _layout;
    private readonly List<Box> _taken;
    private readonly List<MapName> _names = [];

    private MapNames(MapLayout layout)
    {
        _layout = layout;
        _taken = [.. layout.Marks.Select(m => m.Box)];
        if (layout.Key is { } key)
            _taken.Add(key.Box);
    }

    public static IReadOnlyList<MapName> Of(MapLayout layout)
    {
        MapNames names = new(layout);
        var first = layout.Marks.ToLookup(m => m.Mark.Value is not null || layout.IsHere(m));
        foreach (var mark in first[true])
            names.AddPoint(mark);
        foreach (var land in layout.Lands.OrderBy(l => l.Css == "land"))
            names.AddLand(land);
        foreach (var mark in first[false])
            names.AddPoint(mark);
        return names._names;
    }

    private void AddPoint(PlacedMark mark)
    {
        var text = _layout.Plan.Locale.Say(ShortName.Of(mark.Mark.Point));
        var width = TextWidth.Of(text, _layout.Frame.NameSize);
        var away = mark.Radius + Gap;
        PlacedText[] places =
        [
            new(text, mark.X + away, mark.Y + 4.5),
            new(text, mark.X - away, mark.Y + 4.5, TextAnchor.End),
            new(text, mark.X, mark.Y - away - 2, TextAnchor.Middle),
            new(text, mark.X, mark.Y + away + 10, TextAnchor.Middle),
        ];
        Add(places, width, _layout.IsHere(mark) ? MapName.Here : MapName.Point);
    }

    private void AddLand(MapLand land)
    {
        var (plan, size) = (_layout.Plan, _layout.Frame.PlaceSize);
        var name = plan.Codebook.Area(land.Code)?.Name ?? plan.Codebook.Nationality(land.Code)?.Name;
        var box = land.Css == MapLayout.Abroad ? land.Outline.Around() : land.Outline.Largest();
        var width = name is null ? double.MaxValue : TextWidth.Of(plan.Locale.Say(name), size);
        if (name is null || width > box.Width * Share || box.Height < Height)
            return;
        double[] shifts = [0, -20, 20, -40, 40];
        Add([.. shifts.Where(s => Math.Abs(s) < box.Height / 2).Select(s => new PlacedText(
            plan.Locale.Say(name), box.Centre, box.Middle + 5 + s, TextAnchor.Middle))], width, MapName.Place);
    }

    private void Add(IEnumerable<PlacedText> places, double width, string css)
    {
        foreach (var place in places)
        {
            var box = Around(place, width);
            if (!_layout.Area.Contains(box) || _taken.Any(box.Overlaps))
                continue;
            _taken.Add(box);
            _names.Add(new(place, css));
            return;
        }
    }

    private static Box Around(PlacedText text, double width)
    {
        var left = text.Anchor switch
        {
            TextAnchor.Middle => text.X - width / 2,
            TextAnchor.End => text.X - width,
            _ => text.X,
        };
        return new(left, text.Y - Height + 3, left + width, text.Y + 3);
    }
}
