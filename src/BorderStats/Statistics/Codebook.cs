using System.Collections.Frozen;

namespace BorderStats.Statistics;

/// <summary>Everything that has a code, a name or a definition: read once, the same for every request.</summary>
public sealed class Codebook
{
    private readonly FrozenDictionary<string, Indicator> _indicators;
    private readonly FrozenDictionary<string, Area> _areas;
    private readonly FrozenDictionary<string, Nationality> _nationalities;
    private readonly FrozenDictionary<string, Area[]> _offices;
    private readonly FrozenDictionary<string, PointOfEntry> _points;
    private readonly FrozenDictionary<string, PointOfEntry[]> _pointsInside;
    private readonly FrozenSet<string> _groups;

    public Codebook(
        IReadOnlyList<Indicator> indicators, IReadOnlyList<Area> areas, IReadOnlyList<Nationality> nationalities,
        IReadOnlyList<SeriesBreak> breaks, IReadOnlyList<PolicyEvent> events,
        IReadOnlyList<Institution> institutions, IReadOnlyList<KeyFigure> keyFigures,
        IReadOnlyList<NameAlias>? aliases = null, IReadOnlyList<KnownTable>? tables = null,
        IReadOnlyList<PointOfEntry>? points = null, IReadOnlyList<NationalityGroup>? groups = null,
        IReadOnlyList<SpokenName>? spoken = null, IReadOnlyList<GlossaryTerm>? glossary = null)
    {
        (Indicators, Areas, Nationalities, Breaks) = (indicators, areas, nationalities, breaks);
        (Events, Institutions, KeyFigures) = (events, institutions, keyFigures);
        (Aliases, Tables, Points, Groups) = (aliases ?? [], tables ?? [], points ?? [], groups ?? []);
        (Spoken, Glossary) = (spoken ?? [], glossary ?? []);
        _indicators = indicators.ToFrozenDictionary(i => i.Id);
        _areas = areas.Concat(Points.Select(p => p.Area)).ToFrozenDictionary(a => a.Code);
        _points = Points.ToFrozenDictionary(p => p.Code);
        _pointsInside = Points.GroupBy(p => p.Parent).ToFrozenDictionary(g => g.Key, g => g.ToArray());
        _nationalities = nationalities.Concat(Groups.Select(g => new Nationality(g.Code, "", g.Name, g.Parent)))
            .ToFrozenDictionary(n => n.Code);
        _groups = Groups.Select(g => g.Code).ToFrozenSet();
        _offices = areas.Where(a => a.Kind is AreaKind.Office).GroupBy(a => a.Parent)
            .ToFrozenDictionary(g => g.Key, g => g.ToArray());
    }

    public IReadOnlyList<Indicator> Indicators { get; }
    /// <summary>The country, its states, their offices and other stretches; not the points of entry.</summary>
    public IReadOnlyList<Area> Areas { get; }

    /// <summary>Every single one, and those for all, others, stateless and not specified; not the groups.</summary>
    public IReadOnlyList<Nationality> Nationalities { get; }
    public IReadOnlyList<SeriesBreak> Breaks { get; }
    public IReadOnlyList<PolicyEvent> Events { get; }
    public IReadOnlyList<Institution> Institutions { get; }
    public IReadOnlyList<KeyFigure> KeyFigures { get; }

    /// <summary>Other wordings of what has a code, as bulletins print them.</summary>
    public IReadOnlyList<NameAlias> Aliases { get; }

    /// <summary>The tables that are known by number or wording.</summary>
    public IReadOnlyList<KnownTable> Tables { get; }

    public IReadOnlyList<PointOfEntry> Points { get; }

    public IReadOnlyList<NationalityGroup> Groups { get; }

    /// <summary>Which indicators speak of the same people.</summary>
    public IReadOnlyList<RelatedIndicator> Related { get; init; } = [];

    /// <summary>What people say for it, for whoever looks for something.</summary>
    public IReadOnlyList<SpokenName> Spoken { get; }

    /// <summary>The words of the field, explained.</summary>
    public IReadOnlyList<GlossaryTerm> Glossary { get; }

    public IEnumerable<Area> States => Areas.Where(a => a.Kind is AreaKind.State);

    /// <summary>The offices inside a state.</summary>
    public IReadOnlyList<Area> OfficesOf(string state) => _offices.GetValueOrDefault(state, []);

    /// <summary>The points of entry inside a state; of Mexico, what tables call the others.</summary>
    public IReadOnlyList<PointOfEntry> PointsOf(string parent) => _pointsInside.GetValueOrDefault(parent, []);

    public Indicator? Indicator(string id) => _indicators.GetValueOrDefault(id);

    /// <summary>The area of a code, a point of entry too.</summary>
    public Area? Area(string code) => _areas.GetValueOrDefault(code);

    public PointOfEntry? Point(string code) => _points.GetValueOrDefault(code);

    /// <summary>The nationality of a code, or the group of nationalities under its name.</summary>
    public Nationality? Nationality(string code) => _nationalities.GetValueOrDefault(code);

    public bool IsGroup(string nationality) => _groups.Contains(nationality);

    /// <summary>The groups that a nationality lies in, the smallest first; none where no one can tell.</summary>
    public IEnumerable<string> GroupsOf(string nationality)
    {
        for (var at = Nationality(nationality)?.Group; !string.IsNullOrEmpty(at); at = Nationality(at)?.Group)
            yield return at;
    }
}
