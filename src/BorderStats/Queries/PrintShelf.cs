using BorderStats.Statistics;

namespace BorderStats.Queries;

/// <summary>Whose figure: one indicator, area and nationality.</summary>
internal readonly record struct FigureKey(string Indicator, string Area, string Nationality);

/// <summary>The prints that a question needs, each figure reduced to its current print.</summary>
internal sealed class PrintShelf
{
    private readonly ILookup<FigureKey, Print> _all;
    private readonly Dictionary<FigureKey, ILookup<int, Print>> _current;

    public PrintShelf(IEnumerable<Print> prints)
    {
        _all = prints.ToLookup(p => new FigureKey(p.Indicator, p.Area, p.Nationality));
        _current = _all.ToDictionary(
            key => key.Key,
            key => key.GroupBy(p => p.Period).Select(Vintage.Current).OrderBy(p => p.Period)
                .ToLookup(p => p.Period.Year));
    }

    public IEnumerable<FigureKey> Keys => _current.Keys;

    /// <summary>The current prints of one year: the year itself, its months, its spans.</summary>
    public IEnumerable<Print> Year(FigureKey key, int year) =>
        _current.TryGetValue(key, out var years) ? years[year] : [];

    public IEnumerable<int> Years(FigureKey key) =>
        _current.TryGetValue(key, out var years) ? years.Select(y => y.Key) : [];

    public IEnumerable<Print> Current(FigureKey key) =>
        _current.TryGetValue(key, out var years) ? years.SelectMany(y => y) : [];

    /// <summary>What one bulletin printed of a figure, whether it is the current print or not.</summary>
    public Print? In(Bulletin bulletin, FigureKey key, Period period) =>
        _all[key].FirstOrDefault(p => p.Bulletin.Number == bulletin.Number && p.Period == period);
}
