using BorderStats.Statistics;

namespace BorderStats.Bulletins.Layouts;

/// <summary>
/// Finds the code of a name as printed. A name matches in full or not at all: where two codes could be meant, or none,
/// the name stays unknown and a person is asked.
/// </summary>
public sealed class CodelistLookup
{
    private readonly Dictionary<(string List, string Name), string> _codes = [];
    private readonly Dictionary<(string List, string Name), string> _cores = [];
    private readonly HashSet<(string List, string Code)> _known = [];

    /// <param name="learned">Answers that persons gave to earlier questions; they go before every list.</param>
    public CodelistLookup(Codebook codebook, IEnumerable<NameAlias>? learned = null)
    {
        Codebook = codebook;
        foreach (var alias in (learned ?? []).Concat(codebook.Aliases))
            Add(alias.List, alias.Text, alias.Code);
        foreach (var area in codebook.Areas)
            Add("area", area.Code, area.Name);
        foreach (var nationality in codebook.Nationalities)
            Add("nationality", nationality.Code, nationality.Name);
        // A figure of a point has the point as its area, one of a group the group as its nationality: their codes
        // stand in the same columns. Their names are looked up apart, for "Otros" is not of one list alone.
        foreach (var point in codebook.Points)
        {
            _known.Add(("area", point.Code));
            Add("point", point.Code, point.Name);
        }

        foreach (var group in codebook.Groups)
        {
            _known.Add(("nationality", group.Code));
            Add("nationality-group", group.Code, group.Name);
        }

        foreach (var indicator in codebook.Indicators.Where(i => i.SumOf.Count == 0))
            Add("indicator", indicator.Id, indicator.Name);
    }

    public Codebook Codebook { get; }

    /// <summary>The code of a name, or the code itself; null where no list has it.</summary>
    public string? Code(string list, string text)
    {
        var trimmed = text.Trim();
        if (_known.Contains((list, trimmed)))
            return trimmed;
        var bare = Spelling.WithoutFootnote(trimmed);
        return Exact(list, bare) ?? Exact(list, Spelling.WithoutGloss(bare))
            ?? Rough(list, bare) ?? Rough(list, Spelling.WithoutGloss(bare));
    }

    public bool Knows(string list, string text) => Code(list, text) is not null;

    private string? Exact(string list, string name) => _codes.GetValueOrDefault((list, Spelling.Sorted(name)));

    private string? Rough(string list, string name) => Spelling.Core(name) is { Length: > 0 } core
        ? _cores.GetValueOrDefault((list, core)) is { Length: > 0 } code ? code : null
        : null;

    private void Add(string list, string code, Bilingual name)
    {
        _known.Add((list, code));
        Add(list, name.Spanish, code);
        Add(list, name.English, code);
    }

    private void Add(string list, string text, string code)
    {
        _codes.TryAdd((list, Spelling.Sorted(text)), code);
        if (Spelling.Core(text) is not { Length: > 0 } core)
            return;
        // Two codes under one core make it say nothing.
        if (!_cores.TryAdd((list, core), code) && _cores[(list, core)] != code)
            _cores[(list, core)] = "";
    }
}
