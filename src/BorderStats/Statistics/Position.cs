namespace BorderStats.Statistics;

/// <summary>A place on the earth in degrees, WGS 84: north and east are positive.</summary>
public readonly record struct Position(double Latitude, double Longitude)
{
    private const double EarthRadius = 6371.0;

    /// <summary>Along the surface of the globe, right to half a per cent.</summary>
    public double KilometresTo(Position other)
    {
        var (north, east) = (Radians(other.Latitude - Latitude) / 2, Radians(other.Longitude - Longitude) / 2);
        var chord = Math.Pow(Math.Sin(north), 2)
            + Math.Cos(Radians(Latitude)) * Math.Cos(Radians(other.Latitude)) * Math.Pow(Math.Sin(east), 2);
        return 2 * EarthRadius * Math.Asin(Math.Min(1, Math.Sqrt(chord)));
    }

    private static double Radians(double degrees) => degrees * Math.PI / 180;
}
