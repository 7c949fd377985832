using BorderStats.Statistics;

namespace BorderStats.Queries.Prints;

/// <summary>
/// The prints that a question needs: the current ones, and those of lists that are added up as they were printed.
/// </summary>
internal sealed class CurrentPrints
{
    private static readonly Print[] None = [];

    private readonly Dictionary<LineKey, SortedDictionary<int, List<Print>>> _current = [];
    private readonly Dictionary<(FigureKey, int Bulletin), Print> _listed;

    /// <param name="current">One print a figure.</param>
    /// <param name="listed">Prints of certain bulletins, whether they are current or not.</param>
    public CurrentPrints(IEnumerable<Print> current, IEnumerable<Print> listed)
    {
        // Prints come in the order of their lines, so that most belong where the one before does.
        var (line, years) = (default(LineKey), (SortedDictionary<int, List<Print>>?)null);
        foreach (var print in current)
        {
            if (years is null || print.Key.Line != line)
                (line, years) = (print.Key.Line, Years(print.Key.Line));
            if (!years.TryGetValue(print.Period.Year, out var prints))
                years.Add(print.Period.Year, prints = []);
            prints.Add(print);
        }

        foreach (var year in _current.Values.SelectMany(l => l.Values).Where(y => y.Count > 1))
            year.Sort((a, b) => a.Period.CompareTo(b.Period));
        _listed = listed.ToDictionary(p => (p.Key, p.Bulletin.Number));
    }

    public IEnumerable<LineKey> Lines => _current.Keys;

    /// <summary>Whether there are prints of lists that are added up as they were printed.</summary>
    public bool HasListed => _listed.Count > 0;

    /// <summary>The current prints of one year, in order of time: the year itself, its months, its spans.</summary>
    public IReadOnlyList<Print> Year(LineKey line, int year) =>
        _current.TryGetValue(line, out var years) && years.TryGetValue(year, out var prints) ? prints : None;

    public IEnumerable<Print> Of(LineKey line) =>
        _current.TryGetValue(line, out var years) ? years.Values.SelectMany(y => y) : None;

    /// <summary>What one bulletin printed of a figure of one of its lists.</summary>
    public Print? In(Bulletin bulletin, FigureKey figure) => _listed.GetValueOrDefault((figure, bulletin.Number));

    private SortedDictionary<int, List<Print>> Years(LineKey line)
    {
        if (!_current.TryGetValue(line, out var years))
            _current.Add(line, years = []);
        return years;
    }
}
