using BorderStats.Statistics;

namespace BorderStats.Charts.Maps;

/// <summary>
/// From degrees to pixels: parallels and meridians are straight, and lengths are true along the window's middle
/// parallel. Enough to see where something lies; nothing is measured on it.
/// </summary>
internal sealed class MapProjection(MapWindow window, double width)
{
    private readonly double _across = width / (window.East - window.West);

    /// <summary>A degree north is longer than one east by the narrowing of the meridians.</summary>
    private readonly double _up =
        width / (window.East - window.West) / Math.Cos(window.MiddleLatitude * Math.PI / 180);

    /// <summary>How high a window is for each unit of its width.</summary>
    public static double HeightOf(MapWindow window) => new MapProjection(window, 1).Height;

    public double Width => width;

    public double Height => (window.North - window.South) * _up;

    public (double X, double Y) Place(Position place) =>
        ((place.Longitude - window.West) * _across, (window.North - place.Latitude) * _up);
}
