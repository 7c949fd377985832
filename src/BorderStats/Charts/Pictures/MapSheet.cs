using BorderStats.Charts.Maps;
using BorderStats.Charts.Plans;
using BorderStats.Charts.Plans.Layouts;
using BorderStats.Queries.Places;
using BorderStats.Statistics;
using Box = BorderStats.Charts.Plans.Layouts.Box;
using Palette = BorderStats.Charts.Plans.Palette;

namespace BorderStats.Charts.Pictures;

/// <summary>
/// The room of a picture shared between a map, the list of its figures beside it, and what its hollow marks mean below.
/// </summary>
internal sealed class MapSheet
{
    private const double Gap = 26, LeastList = 210, MostList = 330, ListLine = 22, ListSize = 13.5;
    private const double LegendLine = 20, LegendSize = 12.5, Sign = 14, NarrowBelow = 480;

    private readonly MapPlan _plan;
    private readonly IReadOnlyList<(TransportMode Mode, string Words)> _hollow;
    private readonly Box _room, _list;

    private MapSheet(MapPlan plan, Box room)
    {
        (_plan, _room) = (plan, room);
        _hollow = [.. Hollow(plan)];
        var legend = LegendLines(room.Width) * LegendLine;
        var (height, shape) = (room.Height - legend, MapProjection.HeightOf(plan.Window));
        var width = Math.Min(room.Width, height / shape);
        var beside = room.Width - width - Gap;
        var hasList = beside >= LeastList && plan.Marks.Any(m => m.Value is not null);
        var listed = hasList ? Math.Min(MostList, beside) + Gap : 0;
        var left = hasList ? room.Left : room.Centre - width / 2;
        Map = new(left, room.Top, left + width, room.Top + width * shape);
        Frame = new("picture", width, width < NarrowBelow);
        _list = hasList ? new(Map.Right + Gap, Map.Top, Map.Right + listed, Map.Bottom) : default;
    }

    public Box Map { get; }

    public MapFrame Frame { get; }

    public static MapSheet Of(MapPlan plan, Box room) => new(plan, room);

    public void Draw(PictureCanvas canvas)
    {
        if (_list.Width > 0)
            List(canvas);
        var (x, y) = (_room.Left, Map.Bottom + LegendLine);
        foreach (var (mode, words) in _hollow)
        {
            if (x > _room.Left && x + Width(words) > _room.Right)
                (x, y) = (_room.Left, y + LegendLine);
            MarkerShapes.Draw(
                canvas, PlacedMark.ShapeOf(mode), x + Sign / 2, y - 4.5, PlacedMark.Hollow, canvas.Colour("card"),
                canvas.Colour("muted"));
            canvas.Text(new(words, x + Sign + 4, y), LegendSize, canvas.Colour("muted"));
            x += Width(words);
        }
    }

    private void List(PictureCanvas canvas)
    {
        MapMark[] known = [.. _plan.Marks.Where(m => m.Value is not null)];
        var rows = Math.Min(known.Length, (int)(_list.Height / ListLine));
        // The last line says how many have no room.
        var shown = rows < known.Length ? rows - 1 : rows;
        var y = _list.Top - 6;
        foreach (var mark in known.Take(shown))
        {
            y += ListLine;
            var number = PointWords.Number(_plan.Series!, mark.Figure!, _plan.Locale);
            var room = _list.Width - Sign - 12 - TextWidth.Of(number, ListSize);
            var colour = canvas.Colour(Palette.Of(mark.Point.Parent).ColourClass);
            MarkerShapes.Draw(canvas, MarkerShape.Circle, _list.Left + 6, y - 4.5, 4.5, colour.WithAlpha(0.5), colour);
            var name = TextWidth.Shorten(_plan.Locale.Say(ShortName.Of(mark.Point)), room, ListSize);
            canvas.Text(new(name, _list.Left + Sign + 4, y), ListSize, canvas.Colour("ink"));
            canvas.Text(new(number, _list.Right, y, TextAnchor.End), ListSize, canvas.Colour("ink"));
            canvas.Line(new(_list.Left, y + 6, _list.Right, y + 6), canvas.Colour("faint"), 1);
        }

        if (shown < known.Length)
            canvas.Text(
                new(_plan.Locale.Say($"y {known.Length - shown} más", $"and {known.Length - shown} more"),
                    _list.Left + Sign + 4, y + ListLine),
                ListSize, canvas.Colour("muted"));
    }

    private static IEnumerable<(TransportMode, string)> Hollow(MapPlan plan)
    {
        var year = plan.YearWords is { } known ? plan.Locale.Say($" de {known}", $" of {known}") : "";
        return plan.Marks.Where(m => m.Value is null && m.Point != plan.Here).Select(m => m.Point.Mode)
            .Distinct().Order().Select(mode => (mode, plan.Locale.Say(mode.Name()) + (plan.Here is not null ? ""
                : plan.Locale.Say(" sin cifra", " without a figure") + year)));
    }

    private int LegendLines(double width)
    {
        var (lines, x) = (0, double.MaxValue);
        foreach (var (_, words) in _hollow)
        {
            if (x + Width(words) > width)
                (lines, x) = (lines + 1, 0);
            x += Width(words);
        }

        return lines;
    }

    private static double Width(string words) => Sign + 4 + TextWidth.Of(words, LegendSize) + 16;
}
