using BorderStats.Queries;
using BorderStats.Statistics;

namespace BorderStats.Web.Pages.Indicators;

/// <summary>
/// What an explorer opens on when its bare address is asked. Where the states of the border are known for few of the years,
/// mostly silence would be drawn: then the whole country's line comes with them, from the first year that most of them have.
/// </summary>
public static class FirstLook
{
    /// <summary>The better question, or null where the usual one is a good first look.</summary>
    public static SeriesQuery? Of(SeriesQuery asked, Series usual)
    {
        var lines = usual.Lines.Where(l => l.Kind is LineKind.Area).ToArray();
        if (usual.Total is null || lines.Length == 0 || Known(lines) * 2 >= lines.Length * usual.Slots.Count)
            return null;
        var first = Enumerable.Range(0, usual.Slots.Count)
            .FirstOrDefault(slot => lines.Count(l => l.Points[slot].Figure.Value is not null) * 2 >= lines.Length, -1);
        return first < 0
            ? asked with { Areas = [Area.Mexico] }
            : asked with { Areas = [Area.Mexico, .. lines.Select(l => l.Code)], From = usual.Slots[first].Year };
    }

    private static int Known(SeriesLine[] lines) => lines.Sum(l => l.Points.Count(p => p.Figure.Value is not null));
}
