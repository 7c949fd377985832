using BorderStats.Statistics;

namespace BorderStats.Queries.Places;

/// <summary>How travellers come and on which border, in words.</summary>
public static class ModeWords
{
    public static readonly IReadOnlyList<TransportMode> Modes =
        [TransportMode.Land, TransportMode.Air, TransportMode.Sea];

    /// <summary>What a point of entry of this mode is called.</summary>
    public static Bilingual Name(this TransportMode mode) => mode switch
    {
        TransportMode.Air => new("aeropuerto", "airport"),
        TransportMode.Land => new("cruce terrestre", "land crossing"),
        TransportMode.Sea => new("puerto marítimo", "seaport"),
        _ => throw new ArgumentOutOfRangeException(nameof(mode), mode, "No such mode."),
    };

    public static Bilingual Plural(this TransportMode mode) => mode switch
    {
        TransportMode.Air => new("aeropuertos", "airports"),
        TransportMode.Land => new("cruces terrestres", "land crossings"),
        TransportMode.Sea => new("puertos marítimos", "seaports"),
        _ => throw new ArgumentOutOfRangeException(nameof(mode), mode, "No such mode."),
    };

    public static Bilingual Name(this LandBorder border) => border switch
    {
        LandBorder.None => new("sin frontera terrestre", "no land border"),
        LandBorder.Guatemala => Bilingual.Same("Guatemala"),
        LandBorder.Belize => new("Belice", "Belize"),
        LandBorder.UnitedStates => new("Estados Unidos", "United States"),
        _ => throw new ArgumentOutOfRangeException(nameof(border), border, "No such border."),
    };

    /// <summary>"2 airports, 12 land crossings and 1 seaport"; empty where there are no points.</summary>
    public static string Count(IEnumerable<PointOfEntry> points, Locale locale)
    {
        var counts = points.GroupBy(p => p.Mode).OrderBy(g => Modes.ToList().IndexOf(g.Key))
            .Select(g => g.Count() is var count && count == 1
                ? $"1 {locale.Say(g.Key.Name())}"
                : $"{locale.Number(count)} {locale.Say(g.Key.Plural())}").ToArray();
        return counts.Length < 2
            ? string.Concat(counts)
            : string.Join(", ", counts[..^1]) + locale.Say(" y ", " and ") + counts[^1];
    }
}
