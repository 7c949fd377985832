using System.Text.Json;
using BorderStats.Statistics;

namespace BorderStats.Charts.Maps;

/// <summary>The land of all maps, read once from <c>data/geo</c>.</summary>
/// <param name="Neighbours">One shape a country, of all its parts.</param>
/// <param name="States">The states of Mexico.</param>
public sealed record MapShapes(IReadOnlyList<MapShape> Neighbours, IReadOnlyList<MapShape> States)
{
    private const string FileName = "mexico-guatemala-belize.geojson", Mexico = "MEX";

    /// <param name="folder">The folder with the boundaries, such as <c>data/geo</c>.</param>
    public static MapShapes Read(string folder)
    {
        using var stream = File.OpenRead(Path.Combine(folder, FileName));
        using var document = JsonDocument.Parse(stream);
        var parts = document.RootElement.GetProperty("features").EnumerateArray()
            .Select(f => (Country: f.GetProperty("properties").GetProperty("country").GetString()!,
                Code: f.GetProperty("id").GetString()!, Rings: Rings(f.GetProperty("geometry"))))
            .ToArray();
        return new(
            [.. parts.Where(p => p.Country != Mexico).GroupBy(p => p.Country)
                .Select(c => new MapShape(c.Key, [.. c.SelectMany(p => p.Rings)]))],
            [.. parts.Where(p => p.Country == Mexico).Select(p => new MapShape(p.Code, p.Rings))]);
    }

    private static IReadOnlyList<IReadOnlyList<Position>> Rings(JsonElement geometry)
    {
        var coordinates = geometry.GetProperty("coordinates").EnumerateArray();
        var rings = geometry.GetProperty("type").GetString() is "MultiPolygon"
            ? coordinates.SelectMany(polygon => polygon.EnumerateArray())
            : coordinates;
        return [.. rings.Select(ring => (IReadOnlyList<Position>)[.. ring.EnumerateArray()
            .Select(place => new Position(place[1].GetDouble(), place[0].GetDouble()))])];
    }
}
