using System.Collections.Frozen;

namespace BorderStats.Statistics;

/// <summary>Everything that has a code, a name or a definition: read once, the same for every request.</summary>
public sealed class Codebook
{
    private readonly FrozenDictionary<string, Indicator> _indicators;
    private readonly FrozenDictionary<string, Area> _areas;
    private readonly FrozenDictionary<string, Nationality> _nationalities;
    private readonly FrozenDictionary<string, Area[]> _offices;

    public Codebook(
        IReadOnlyList<Indicator> indicators, IReadOnlyList<Area> areas, IReadOnlyList<Nationality> nationalities,
        IReadOnlyList<SeriesBreak> breaks, IReadOnlyList<PolicyEvent> events,
        IReadOnlyList<Institution> institutions, IReadOnlyList<KeyFigure> keyFigures,
        IReadOnlyList<NameAlias>? aliases = null, IReadOnlyList<KnownTable>? tables = null)
    {
        (Indicators, Areas, Nationalities, Breaks) = (indicators, areas, nationalities, breaks);
        (Events, Institutions, KeyFigures) = (events, institutions, keyFigures);
        (Aliases, Tables) = (aliases ?? [], tables ?? []);
        _indicators = indicators.ToFrozenDictionary(i => i.Id);
        _areas = areas.ToFrozenDictionary(a => a.Code);
        _nationalities = nationalities.ToFrozenDictionary(n => n.Code);
        _offices = areas.Where(a => a.Kind is AreaKind.Office).GroupBy(a => a.Parent)
            .ToFrozenDictionary(g => g.Key, g => g.ToArray());
    }

    public IReadOnlyList<Indicator> Indicators { get; }
    public IReadOnlyList<Area> Areas { get; }
    public IReadOnlyList<Nationality> Nationalities { get; }
    public IReadOnlyList<SeriesBreak> Breaks { get; }
    public IReadOnlyList<PolicyEvent> Events { get; }
    public IReadOnlyList<Institution> Institutions { get; }
    public IReadOnlyList<KeyFigure> KeyFigures { get; }

    /// <summary>Other wordings of what has a code, as bulletins print them.</summary>
    public IReadOnlyList<NameAlias> Aliases { get; }

    /// <summary>The tables that are known by number or wording.</summary>
    public IReadOnlyList<KnownTable> Tables { get; }

    public IEnumerable<Area> States => Areas.Where(a => a.Kind is AreaKind.State);

    /// <summary>The offices inside a state.</summary>
    public IReadOnlyList<Area> OfficesOf(string state) => _offices.GetValueOrDefault(state, []);

    public Indicator? Indicator(string id) => _indicators.GetValueOrDefault(id);

    public Area? Area(string code) => _areas.GetValueOrDefault(code);

    public Nationality? Nationality(string code) => _nationalities.GetValueOrDefault(code);
}
