using BorderStats.Statistics;

namespace BorderStats.Charts.Maps;

/// <summary>
/// A point's name as it stands on a map or beside a line, where it is told already what it is and in which state.
/// </summary>
public static class ShortName
{
    private static readonly string[] Before =
    [
        "Aeropuerto de la ", "Aeropuerto del ", "Aeropuerto de ", "Aeropuerto ", "Aeródromo de ",
        "Puerto de ", "Port of ",
    ];

    private static readonly string[] After = [" airport", " aerodrome"];

    public static Bilingual Of(PointOfEntry point) => new(Cut(point.Name.Spanish), Cut(point.Name.English));

    private static string Cut(string full)
    {
        var name = full.Split(" (")[0].Split(", ")[0];
        var start = Before.FirstOrDefault(b => name.StartsWith(b, StringComparison.Ordinal))?.Length ?? 0;
        var end = After.FirstOrDefault(a => name.EndsWith(a, StringComparison.Ordinal))?.Length ?? 0;
        return name[start..^end];
    }
}
