using BorderStats.Statistics;

namespace BorderStats.Codelists;

/// <summary>Reads <c>data/codelists</c>.</summary>
public static class CodelistReader
{
    private const StringSplitOptions Separated = StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries;

    private static readonly string[] AliasLists =
        ["area", "point", "nationality", "nationality-group", "group", "column", "part", "mark", "total"];

    /// <param name="folder">The folder with the files, such as <c>data/codelists</c>.</param>
    public static Codebook Read(string folder)
    {
        var areas = CodelistFile.Read(folder, "areas.csv", Area);
        // A point of entry lies on the border that its state lies on.
        var southern = areas.Where(a => a.IsSouthernBorder).Select(a => a.Code).ToHashSet();
        return Read(folder, areas, row => Point(row, southern));
    }

    private static Codebook Read(string folder, IReadOnlyList<Area> areas, Func<CodelistRow, PointOfEntry> point) => new(
        CodelistFile.Read(folder, "indicators.csv", Indicator),
        areas,
        CodelistFile.Read(folder, "nationalities.csv", Nationality),
        CodelistFile.Read(folder, "series-breaks.csv", Break),
        [.. CodelistFile.Read(folder, "events.csv", Event).OrderBy(e => e.From.LastDay)
            .ThenBy(e => e.Id, StringComparer.Ordinal)],
        CodelistFile.Read(folder, "institutions.csv", Institution),
        CodelistFile.Read(folder, "key-figures.csv", KeyFigure),
        CodelistFile.Read(folder, "aliases.csv", Alias),
        CodelistFile.Read(folder, "layouts.csv", Table),
        CodelistFile.Read(folder, "points-of-entry.csv", point),
        CodelistFile.Read(folder, "nationality-groups.csv", Group),
        CodelistFile.Read(folder, "search-words.csv", Spoken),
        CodelistFile.Read(folder, "glossary.csv", Term))
    {
        Related = CodelistFile.Read(folder, "related-indicators.csv", Related),
    };

    private static Indicator Indicator(CodelistRow row) => new(
        row.Text("indicator"), row.Both("name"), row.Both("unit"), row.Both("definition"), row.Text("agency"),
        row.OneOf("year", [.. Enum.GetValues<YearBasis>().Select(y => (y.Code(), y))]), row.List("sum_of"));

    private static Area Area(CodelistRow row) => new(
        row.Text("area"), row.Text("inegi"), row.Both("name"),
        row.OneOf("kind", ("country", AreaKind.Country), ("state", AreaKind.State), ("office", AreaKind.Office),
            ("region", AreaKind.Region)),
        row.Text("parent"), row.OneOf("southern_border", ("yes", true), ("no", false)));

    private static Nationality Nationality(CodelistRow row) =>
        new(row.Text("nationality"), row.Text("numeric"), row.Both("name"), row.Text("group"));

    private static NationalityGroup Group(CodelistRow row) =>
        new(row.Text("group"), row.Both("name"), row.Text("parent"), row.Text("source"));

    private static PointOfEntry Point(CodelistRow row, HashSet<string> southern)
    {
        var parent = row.Text("parent");
        return new(
            new(row.Text("area"), "", row.Both("name"), AreaKind.PointOfEntry, parent, southern.Contains(parent)),
            row.OneOf("mode", ("air", TransportMode.Air), ("land", TransportMode.Land), ("sea", TransportMode.Sea)),
            row.OneOf("border", ("", LandBorder.None), ("guatemala", LandBorder.Guatemala), ("belize", LandBorder.Belize),
                ("us", LandBorder.UnitedStates)),
            row.Text("municipality"), row.OptionalDegrees("latitude"), row.OptionalDegrees("longitude"),
            row.OptionalDate("opened"), row.OptionalDate("closed"), row.Text("unlocode"), row.Text("iata"),
            row.Both("source"));
    }

    private static SeriesBreak Break(CodelistRow row) => new(
        row.Text("indicator"), row.Whole("year"), row.Both("before"), row.Both("after"), row.Both("note"),
        row.Text("source"));

    private static RelatedIndicator Related(CodelistRow row) =>
        new(row.Text("indicator"), row.Text("other"), row.Both("how"));

    private static PolicyEvent Event(CodelistRow row) => new(
        row.Text("event"), row.Date("from"), row.OptionalDate("to"), row.Both("title"), row.Both("detail"),
        row.List("indicators"), row.Text("source"));

    private static Institution Institution(CodelistRow row) =>
        new(row.Text("short"), row.Both("name"), row.Both("what"), row.Text("country"), row.Text("source"));

    private static KeyFigure KeyFigure(CodelistRow row) =>
        new(row.Text("key"), row.Both("figure"), row.Both("text"), row.Text("source"));

    private static NameAlias Alias(CodelistRow row) => new(
        row.OneOf("list", [.. AliasLists.Select(l => (l, l))]), row.Text("alias"), row.Text("code"));

    private static SpokenName Spoken(CodelistRow row) => new(
        row.OneOf("list", ("indicator", "indicator"), ("area", "area"), ("nationality", "nationality")),
        row.Text("code"), [.. row.Text("es").Split('|', Separated), .. row.Text("en").Split('|', Separated)]);

    private static GlossaryTerm Term(CodelistRow row) => new(
        row.Text("term"), row.Both("name"), row.Text("words_es").Split('|', Separated),
        row.Text("words_en").Split('|', Separated), row.Both("text"));

    private static KnownTable Table(CodelistRow row) => new(
        row.Text("table"), row.Text("wording").Split('|', Separated), row.Text("indicator"), row.Text("area"),
        [.. row.Text("keep").Split(';', Separated).Select(k => k.Split('='))
            .Select(k => (k[0], (IReadOnlyList<string>)k[1].Split(' ')))]);
}
