using BorderStats.Charts.Maps;
using BorderStats.Queries.Holdings;
using BorderStats.Statistics;
using BorderStats.Web.Explorer;

namespace BorderStats.Web.Pages.Points;

/// <summary>Which points of entry the address asks for, and what the map shows of them.</summary>
/// <param name="Map">The part of the country, or null for the one where the points lie.</param>
/// <param name="Indicator">What the circles stand for, or null for the first that points have.</param>
public sealed record PointChoice(
    LandBorder? Border, TransportMode? Mode, Area? State, MapWindow? Map, Indicator? Indicator)
{
    public const string Names = "border mode state map indicator";

    public static readonly PointChoice Everything = new(null, null, null, null, null);

    public static readonly IReadOnlyList<(string Word, LandBorder Border)> Borders =
    [
        ("guatemala", LandBorder.Guatemala), ("belize", LandBorder.Belize),
        ("united-states", LandBorder.UnitedStates), ("none", LandBorder.None),
    ];

    public static readonly IReadOnlyList<(string Word, TransportMode Mode)> Modes =
        [("land", TransportMode.Land), ("air", TransportMode.Air), ("sea", TransportMode.Sea)];

    private static readonly MapWindow[] Maps = [MapWindow.SouthernBorder, MapWindow.Country];

    public static string Word(MapWindow map) => map == MapWindow.Country ? "country" : "south";

    /// <summary>The states with a point of entry, in the order of the codelist.</summary>
    public static IReadOnlyList<Area> States(Codebook codebook) =>
        [.. codebook.States.Where(s => codebook.Points.Any(p => p.Parent == s.Code))];

    public static (PointChoice Choice, IReadOnlyList<ParameterProblem> Problems) Read(
        IQueryCollection query, Dataset dataset)
    {
        ParameterReader reader = new(query);
        var codebook = dataset.Codebook;
        // Those that any point has figures of.
        var indicators = dataset.Catalogue.Points.SelectMany(h => h.Shares).Select(s => s.Indicator).Distinct();
        PointChoice choice = new(
            reader.Choice("border", [("", (LandBorder?)null), .. Borders.Select(b => (b.Word, (LandBorder?)b.Border))]),
            reader.Choice("mode", [("", (TransportMode?)null), .. Modes.Select(m => (m.Word, (TransportMode?)m.Mode))]),
            reader.Choice("state", [("", (Area?)null), .. States(codebook).Select(s => (s.Code, (Area?)s))]),
            reader.Choice("map", [("", (MapWindow?)null), .. Maps.Select(m => (Word(m), (MapWindow?)m))]),
            reader.Choice("indicator", [("", (Indicator?)null), .. indicators.Select(i => (i.Id, (Indicator?)i))]));
        return (choice, reader.Problems);
    }

    public bool Keeps(PointOfEntry point) =>
        (Border is null || point.Border == Border) && (Mode is null || point.Mode == Mode)
        && (State is null || point.Parent == State.Code);

    /// <summary>The part asked for; else the southern border, where any of the points lies there.</summary>
    public MapWindow Window(IEnumerable<PointOfEntry> points) => Map
        ?? (points.Any(p => p.Position is { } place && MapWindow.SouthernBorder.Contains(place))
            ? MapWindow.SouthernBorder
            : MapWindow.Country);

    /// <summary>The address of the same question, with another part of the country or another indicator.</summary>
    /// <param name="ending">Of the map as a file, ".png" or ".svg"; none for the page.</param>
    public string Address(Locale locale, string ending = "")
    {
        (string Name, string? Value)[] parameters =
        [
            ("border", Borders.FirstOrDefault(b => b.Border == Border).Word),
            ("mode", Modes.FirstOrDefault(m => m.Mode == Mode).Word),
            ("state", State?.Code),
            ("map", Map is null ? null : Word(Map)),
            ("indicator", Indicator?.Id),
        ];
        var asked = string.Join('&', parameters.Where(p => p.Value is not null).Select(p => $"{p.Name}={p.Value}"));
        return $"/{locale.Code}/points{ending}" + (asked.Length == 0 ? "" : "?" + asked);
    }
}
