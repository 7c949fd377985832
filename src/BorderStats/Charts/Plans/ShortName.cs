using BorderStats.Statistics;

namespace BorderStats.Charts.Plans;

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

    public static Bilingual Of(PointOfEntry point) => Of(point.Name);

    public static Bilingual Of(Bilingual name) => new(Cut(name.Spanish), Cut(name.English));

    private static string Cut(string full)
    {
        var name = full.Split(" (")[0].Split(", ")[0];
        var start = Before.FirstOrDefault(b => name.StartsWith(b, StringComparison.Ordinal))?.Length ?? 0;
        var end = After.FirstOrDefault(a => name.EndsWith(a, StringComparison.Ordinal))?.Length ?? 0;
        return name[start..^end];
    }
}
