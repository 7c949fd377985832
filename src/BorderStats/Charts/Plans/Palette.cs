using System.Collections.Frozen;
using BorderStats.Queries.Lines;
using BorderStats.Statistics;

namespace BorderStats.Charts.Plans;

/// <summary>The style of every area and nationality: the same on each chart, whatever else is on it.</summary>
public static class Palette
{
    /// <summary>How many colours chart.css has for single areas and nationalities.</summary>
    public const int Colours = 12;

    public static readonly LineStyle Total = new(Colours, 0, MarkerShape.Circle);
    public static readonly LineStyle Rest = new(Colours + 1, 1, MarkerShape.Square);

    /// <summary>Of no line, but of what was known on another day of any.</summary>
    public static readonly LineStyle Then = new(Colours + 1, 0, MarkerShape.Circle);

    // The southern border first: these are on most charts, and all drawn through.
    private static readonly string[] Border = ["MX-CHP", "MX-TAB", "MX-ROO", "MX-CAM", "MX-VER", "MX-OAX"];

    private static readonly string[] Nationalities =
        ["GTM", "HND", "SLV", "CUB", "HTI", "VEN", "NIC", "COL", "ECU", "BRA", "USA", "MEX"];

    private static readonly string[] OtherStates =
    [
        "MX-AGU", "MX-BCN", "MX-BCS", "MX-CHH", "MX-CMX", "MX-COA", "MX-COL", "MX-DUR", "MX-GRO", "MX-GUA", "MX-HID",
        "MX-JAL", "MX-MEX", "MX-MIC", "MX-MOR", "MX-NAY", "MX-NLE", "MX-PUE", "MX-QUE", "MX-SIN", "MX-SLP", "MX-SON",
        "MX-TAM", "MX-TLA", "MX-YUC", "MX-ZAC",
    ];

    private static readonly FrozenDictionary<string, LineStyle> Fixed = Border
        .Select((code, i) => (code, DrawnThrough(i)))
        .Concat(Nationalities.Select((code, i) => (code, DrawnThrough(i))))
        .Concat(OtherStates.Select((code, i) => (code, Dashed(i))))
        .Concat([(Area.Mexico, Total), (Nationality.All, Total), (Nationality.Others, Rest)])
        .ToFrozenDictionary(pair => pair.Item1, pair => pair.Item2);

    public static LineStyle Of(string code) =>
        Fixed.GetValueOrDefault(code) ?? (PointOfEntry.IsCode(code) ? OfPoint(code) : Scattered(code));

    public static LineStyle Of(SeriesLine line) => line.Kind switch
    {
        LineKind.Rest => Rest,
        LineKind.Total => Total,
        _ => Of(line.Code),
    };

    private static LineStyle DrawnThrough(int i) => new(i, 0, (MarkerShape)(i % 4));

    // Six colours that no border state has, three dash patterns and a shape: different for each of the 26.
    private static LineStyle Dashed(int i) => new(6 + i % 6, 1 + i / 6 % 3, (MarkerShape)(i % 4));

    /// <summary>A point of entry has its state's colour, and a dash pattern and shape of its own.</summary>
    private static LineStyle OfPoint(string code)
    {
        var own = Scattered(code);
        return Fixed.TryGetValue(code[..code.IndexOf('.', StringComparison.Ordinal)], out var state)
            ? own with { Colour = state.Colour, Dash = own.Dash - 1 }
            : own;
    }

    /// <summary>
    /// Any other code has a style that depends on its letters alone (FNV-1a), stable from run to run.
    /// </summary>
    private static LineStyle Scattered(string code)
    {
        var hash = code.Aggregate(2166136261u, (sum, letter) => unchecked((sum ^ letter) * 16777619u));
        return new((int)(hash % Colours), 1 + (int)(hash / Colours % 3), (MarkerShape)(hash / 64 % 4));
    }
}
