using BorderStats.Database;
using BorderStats.Publishing.Keeping;
using BorderStats.Statistics;
using Microsoft.EntityFrameworkCore;

namespace BorderStats.Publishing.Changes;

/// <summary>
/// The figures that are current now, each looked up by its key, so that a table of any length needs no memory and a
/// short one no more time for the figures that it does not print.
/// </summary>
internal sealed class CurrentFigures : IDisposable
{
    private readonly StatisticsContext _database;
    private readonly IReadOnlyDictionary<int, Bulletin> _published;
    private readonly HashSet<string> _indicators;
    private readonly FigurePrints _prints;

    private CurrentFigures(
        StatisticsContext database, IReadOnlyDictionary<int, Bulletin> published, HashSet<string> indicators) =>
        (_database, _published, _indicators, _prints) = (database, published, indicators, new(database));

    public static async Task<CurrentFigures> OpenAsync(StatisticsContext database, CancellationToken cancel) => new(
        database,
        await database.Bulletins.AsNoTracking().Where(b => b.State == BulletinState.Published)
            .ToDictionaryAsync(b => b.Number, cancel),
        await database.Coverage.Select(c => c.Indicator).Distinct().ToHashSetAsync(cancel));

    public CurrentFigure? Of(FigureKey figure)
    {
        if (!_indicators.Contains(figure.Indicator))
            return null;
        foreach (var print in _prints.Of(figure))
        {
            if (print.IsCurrent)
                return new(figure, print.Value, _published[print.BulletinNumber]);
        }

        return null;
    }

    /// <summary>Those of one bulletin, one indicator and one year.</summary>
    public async Task<IReadOnlyList<CurrentFigure>> OfBulletinAsync(
        int number, string indicator, int year, CancellationToken cancel) =>
        [
            .. (await _database.Observations.AsNoTracking()
                .Where(o => o.BulletinNumber == number && o.Indicator == indicator && o.Year == year)
                .Where(o => o.CurrentUntil == Validity.Open)
                .OrderBy(o => o.FirstMonth).ThenBy(o => o.LastMonth).ThenBy(o => o.Area).ThenBy(o => o.Nationality)
                .Select(o => new { o.Area, o.Nationality, o.FirstMonth, o.LastMonth, o.Value })
                .ToListAsync(cancel))
                .Select(o => new CurrentFigure(
                    new(indicator, o.Area, o.Nationality, new(year, new(o.FirstMonth, o.LastMonth))), o.Value,
                    _published[number])),
        ];

    public void Dispose() => _prints.Dispose();
}
