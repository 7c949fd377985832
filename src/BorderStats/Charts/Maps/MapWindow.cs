using BorderStats.Statistics;

namespace BorderStats.Charts.Maps;

/// <summary>The part of the earth that a map shows, in degrees.</summary>
public sealed record MapWindow(double West, double South, double East, double North)
{
    /// <summary>From the Isthmus of Tehuantepec to Cozumel, with Guatemala and Belize.</summary>
    public static readonly MapWindow SouthernBorder = new(-94.3, 13.7, -86.3, 21.8);

    public static readonly MapWindow Country = new(-118.0, 13.6, -84.9, 33.3);

    /// <summary>A place with as much around it as tells where in the country it lies.</summary>
    public static MapWindow Around(Position place) => new(
        place.Longitude - 2.6, place.Latitude - 2.1, place.Longitude + 2.6, place.Latitude + 2.1);

    public double MiddleLatitude => (South + North) / 2;

    public bool Contains(Position place) =>
        place.Longitude >= West && place.Longitude <= East && place.Latitude >= South && place.Latitude <= North;
}
