using BorderStats.Charts.Plans;
using BorderStats.Queries;
using BorderStats.Statistics;

namespace BorderStats.Web.Pages.Indicators;

/// <summary>A line that the reader can put on the chart or take off it.</summary>
public sealed record FilterBox(string Code, string Name, string Colour, bool IsChosen)
{
    /// <summary>The areas in front, and those behind "other".</summary>
    public static (IReadOnlyList<FilterBox> Front, IReadOnlyList<FilterBox> Behind) Areas(
        Holding holding, Series series, Locale locale)
    {
        var usual = holding.UsualAreas.Select(a => a.Code).Append(Area.Mexico).ToHashSet();
        return Split(
            holding.Areas.Select(a => Box(
                a.Code, a.Code == Area.Mexico ? new("Todo el país", "The whole country") : a.Name, series, locale)),
            usual);
    }

    /// <summary>The nationalities shown and the total in front.</summary>
    public static (IReadOnlyList<FilterBox> Front, IReadOnlyList<FilterBox> Behind) Nationalities(
        Holding holding, Series series, Locale locale) => Split(
        holding.Nationalities.Select(n => Box(n.Code, n.Name, series, locale)),
        [.. series.Lines.Where(l => l.Kind is not LineKind.Rest).Select(l => l.Code), Nationality.All]);

    private static (IReadOnlyList<FilterBox>, IReadOnlyList<FilterBox>) Split(
        IEnumerable<FilterBox> boxes, HashSet<string> front)
    {
        var both = boxes.ToLookup(b => front.Contains(b.Code));
        return (
            [.. both[true].OrderBy(b => b.Code is Area.Mexico or Nationality.All)],
            [.. both[false].OrderBy(b => b.Name, StringComparer.Create(
                System.Globalization.CultureInfo.InvariantCulture, ignoreCase: true))]);
    }

    private static FilterBox Box(string code, Bilingual name, Series series, Locale locale) => new(
        code, locale.Say(name), Palette.Of(code).ColourClass,
        series.Lines.Any(l => l.Code == code && l.Kind is not LineKind.Rest));
}
