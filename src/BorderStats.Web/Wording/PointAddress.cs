using System.Globalization;
using BorderStats.Statistics;

namespace BorderStats.Web.Wording;

/// <summary>Where the page of a point of entry stands, and how its place on the earth is written.</summary>
public static class PointAddress
{
    public static string Of(PointOfEntry point, Locale locale) => $"/{locale.Code}/points/{point.Code}";

    /// <summary>What an address of an explorer asks for its line.</summary>
    public static string Question(PointOfEntry point) => $"?by=point&points={point.Code}";

    /// <summary>"14.7943° N, 92.3700° W".</summary>
    public static string Degrees(Position place, Locale locale) =>
        Degrees(place.Latitude, "N", "S") + ", " + Degrees(place.Longitude, "E", locale.Say("O", "W"));

    private static string Degrees(double degrees, string positive, string negative) =>
        $"{Math.Abs(degrees).ToString("0.000#", CultureInfo.InvariantCulture)}° {(degrees < 0 ? negative : positive)}";
}
