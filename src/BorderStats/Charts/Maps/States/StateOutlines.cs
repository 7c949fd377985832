using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace BorderStats.Charts.Maps.States;

/// <summary>The outlines of the states as one width of the map draws them.</summary>
internal static class StateOutlines
{
    // Pages draw the map in two widths, again and again; pictures in any, and those are not kept.
    private const int MostKept = 8;

    private static readonly ConditionalWeakTable<MapShapes, Widths> Known = [];

    public static IReadOnlyDictionary<string, MapOutline> Of(MapShapes shapes, MapProjection projection)
    {
        var kept = Known.GetOrCreateValue(shapes);
        if (kept.TryGetValue(projection.Width, out var outlines))
            return outlines;
        outlines = shapes.States.ToDictionary(s => s.Code, s => MapOutline.Of(s, projection));
        if (kept.Count < MostKept)
            kept.TryAdd(projection.Width, outlines);
        return outlines;
    }

    private sealed class Widths : ConcurrentDictionary<double, IReadOnlyDictionary<string, MapOutline>>;
}
