using BorderStats.Charts.Plans;
using BorderStats.Queries.Lines;
using BorderStats.Queries.Places;
using BorderStats.Statistics;

namespace BorderStats.Charts.Maps;

/// <summary>What a map shows, in words made from its figures.</summary>
internal static class MapWords
{
    public static (string Finding, string Description) Of(MapPlan plan) => (Finding(plan), Description(plan));

    /// <summary>"Cancún airport, airport in Quintana Roo: 9,000,000 entries in 2024".</summary>
    public static string Of(MapPlan plan, PointOfEntry point, SeriesPoint? figure)
    {
        var locale = plan.Locale;
        var state = plan.Codebook.Area(point.Parent) is { } parent ? locale.Say(parent.Name) : point.Parent;
        var what = $"{locale.Say(point.Name)}, {locale.Say(point.Mode.Name())}{locale.Say(" en ", " in ")}{state}";
        return plan.Series is null ? what : $"{what}: {Figure(plan, figure)}";
    }

    private static string Figure(MapPlan plan, SeriesPoint? figure) => (figure, plan.Year) switch
    {
        ({ } known, _) =>
            PointWords.Phrase(plan.Series!, known, plan.Locale) + plan.Locale.Say(" en ", " in ") + Year(plan),
        (_, null) => plan.Locale.Say("sin cifra", "no figure"),
        _ => plan.Locale.Say("sin cifra de ", "no figure of ") + Year(plan),
    };

    private static string Year(MapPlan plan) => plan.YearWords!;

    private static string Finding(MapPlan plan)
    {
        var locale = plan.Locale;
        if (plan.Here is { } here)
            return Of(plan, here, figure: null);
        MapMark[] known = [.. plan.Marks.Where(m => m.Value is not null)];
        if (known.Length == 0)
            return locale.Say(
                "Ningún punto de internación de este mapa tiene una cifra de un año completo",
                "No point of entry on this map has a figure of a whole year");
        var first = $"{locale.Say(known[0].Point.Name)}: {Figure(plan, known[0].Figure)}";
        // Of sums with holes nobody knows which is the greatest.
        return known.Length == 1 || known.Any(m => m.Figure!.Figure.IsAtLeast)
            ? first
            : first + locale.Say(", la cifra más alta del mapa", ", the highest figure on the map");
    }

    private static string Description(MapPlan plan)
    {
        var locale = plan.Locale;
        var unknown = plan.Marks.Count(m => m.Value is null);
        string[] sentences =
        [
            locale.Say("Mapa con ", "Map with ") + ModeWords.Count(plan.Marks.Select(m => m.Point), locale) + ".",
            plan.Year is null
                ? ""
                : locale.Say("Círculos según la cifra de ", "Circles by the figure of ") + Year(plan) + ".",
            plan.Series is null || unknown == 0 ? ""
                : locale.Say($"Marcas huecas: {unknown} sin cifra.", $"Hollow marks: {unknown} without a figure."),
            plan.Here is not null
                ? ""
                : locale.Say("La tabla al lado dice lo mismo.", "The table beside it says the same."),
        ];
        return string.Join(' ', sentences.Where(s => s.Length > 0));
    }
}
