using BorderStats.Statistics;

namespace BorderStats.Charts.Maps;

/// <summary>
/// A point's name as it stands on a map: the sign says already what it is, and the state is the one it lies in.
/// </summary>
internal static class ShortName
{
    private static readonly string[] Before =
        ["Aeropuerto de la ", "Aeropuerto de ", "Aeropuerto ", "Aeródromo de ", "Puerto de ", "Port of "];

    private static readonly string[] After = [" airport", " aerodrome"];

    public static string Of(PointOfEntry point, Locale locale)
    {
        var name = locale.Say(point.Name).Split(" (")[0].Split(", ")[0];
        var start = Before.FirstOrDefault(b => name.StartsWith(b, StringComparison.Ordinal))?.Length ?? 0;
        var end = After.FirstOrDefault(a => name.EndsWith(a, StringComparison.Ordinal))?.Length ?? 0;
        return name[start..^end];
    }
}
