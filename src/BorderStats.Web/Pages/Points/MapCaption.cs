using BorderStats.Charts.Maps;
using BorderStats.Charts.Pictures;
using BorderStats.Queries.Places;
using BorderStats.Statistics;

namespace BorderStats.Web.Pages.Points;

/// <summary>The words around a map that leaves its page.</summary>
public static class MapCaption
{
    /// <param name="page">The address of the page that the map stands on.</param>
    /// <param name="day">Until when its figures are known.</param>
    public static PictureCaption Of(
        PointChoice choice, MapPlan map, string page, DateOnly? day, Locale locale) => new(
            map.Series is { } series ? locale.Say(series.Indicator.Name) : Points(locale), Heading(choice, map, locale),
            Source(map.Bulletins.Select(b => $"{b.Title} ({locale.Date(b.Published)})"), locale), page,
            Day(day, locale));

    /// <summary>The same of the map of where one point lies.</summary>
    public static PictureCaption Of(PointOfEntry point, string page, DateOnly? day, Locale locale) => new(
        Points(locale), locale.Say($"Dónde está: {point.Name.Spanish}", $"Where it is: {point.Name.English}"),
        Source([locale.Say(point.Source)], locale), page, Day(day, locale));

    /// <summary>"Airports in Chiapas, southern border, 2025".</summary>
    private static string Heading(PointChoice choice, MapPlan map, Locale locale)
    {
        var what = choice.Mode is { } mode ? locale.Say(mode.Plural()) : Points(locale);
        var state = choice.State is { } known ? locale.Say(" en ", " in ") + locale.Say(known.Name) : "";
        var border = choice.Border switch
        {
            null => "",
            LandBorder.None => ", " + locale.Say(LandBorder.None.Name()),
            { } neighbour => locale.Say(", frontera con ", ", border with ") + locale.Say(neighbour.Name()),
        };
        var window = map.Window == MapWindow.Country
            ? locale.Say("todo el país", "the whole country")
            : locale.Say("la frontera sur", "the southern border");
        var heading = $"{what}{state}{border}: {window}" + (map.YearWords is { } year ? $", {year}" : "");
        return char.ToUpper(heading[0], locale.Culture) + heading[1..];
    }

    private static string Source(IEnumerable<string> sources, Locale locale) => locale.Say("Fuente", "Source") + ": "
        + string.Join("; ", sources.Append(locale.Say("límites: Natural Earth", "boundaries: Natural Earth")));

    private static string Points(Locale locale) => locale.Say("Puntos de internación", "Points of entry");

    private static string Day(DateOnly? day, Locale locale) => day is { } known
        ? $"{locale.Say("Cifras al", "Figures as of")} {locale.Day(known)}"
        : "";
}
