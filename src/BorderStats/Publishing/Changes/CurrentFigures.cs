using BorderStats.Database;
using BorderStats.Statistics;
using Microsoft.EntityFrameworkCore;

namespace BorderStats.Publishing.Changes;

/// <summary>Whose figure and over which months.</summary>
internal readonly record struct FigureKey(string Area, string Nationality, Period Period);

/// <summary>
/// The figures that are current now, fetched an indicator and year at a time as a file comes to them, so that a table
/// of any length needs no more memory than a few of its years.
/// </summary>
internal sealed class CurrentFigures(StatisticsContext database, IReadOnlyDictionary<int, Bulletin> published)
{
    private const int MostYearsAtOnce = 8;

    private readonly Dictionary<(string, int), Dictionary<FigureKey, CurrentFigure>> _years = [];
    private readonly Queue<(string, int)> _order = [];

    public async ValueTask<CurrentFigure?> OfAsync(PrintedFigure figure, CancellationToken cancel)
    {
        var year = await YearAsync(figure.Indicator, figure.Period.Year, cancel);
        return year.GetValueOrDefault(new(figure.Area, figure.Nationality, figure.Period));
    }

    public async ValueTask<IReadOnlyDictionary<FigureKey, CurrentFigure>> YearAsync(
        string indicator, int year, CancellationToken cancel)
    {
        if (_years.TryGetValue((indicator, year), out var known))
            return known;

        var observations = await database.Observations.AsNoTracking()
            .Where(o => o.Indicator == indicator && o.Year == year)
            .Select(o => new { o.Area, o.Nationality, o.FirstMonth, o.LastMonth, o.Value, o.BulletinNumber })
            .ToListAsync(cancel);
        var current = (from o in observations
                       where published.ContainsKey(o.BulletinNumber)
                       let key = new FigureKey(o.Area, o.Nationality, new(year, new(o.FirstMonth, o.LastMonth)))
                       group new CurrentFigure(
                           indicator, o.Area, o.Nationality, key.Period, o.Value, published[o.BulletinNumber]) by key)
            .ToDictionary(g => g.Key, g => g.MaxBy(f => f.Bulletin.Rank)!);
        Remember((indicator, year), current);
        return current;
    }

    private void Remember((string, int) year, Dictionary<FigureKey, CurrentFigure> current)
    {
        _years.Add(year, current);
        _order.Enqueue(year);
        if (_order.Count > MostYearsAtOnce)
            _years.Remove(_order.Dequeue());
    }
}
