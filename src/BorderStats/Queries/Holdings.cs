using BorderStats.Database;
using BorderStats.Statistics;
using Microsoft.EntityFrameworkCore;

namespace BorderStats.Queries;

/// <summary>What the database has, indicator by indicator.</summary>
public static class Holdings
{
    /// <summary>The indicators that have figures, in the order of the codelist.</summary>
    public static async Task<IReadOnlyList<Holding>> LoadAsync(
        StatisticsContext database, Codebook codebook, CancellationToken cancel)
    {
        var rows = await RowsAsync(database.Observations, database, cancel);
        return [.. codebook.Indicators.Select(i => Of(i, rows, codebook)).OfType<Holding>()];
    }

    /// <summary>What there is of one indicator.</summary>
    public static async Task<Holding> LoadAsync(
        Indicator indicator, StatisticsContext database, Codebook codebook, CancellationToken cancel)
    {
        var printed = indicator.Printed;
        var rows = await RowsAsync(database.Observations.Where(o => printed.Contains(o.Indicator)), database, cancel);
        return Of(indicator, rows, codebook) ?? new(indicator, [], [], 0, 0, false, 0);
    }

    private static Holding? Of(Indicator indicator, IReadOnlyList<Row> all, Codebook codebook)
    {
        Row[] rows = [.. all.Where(r => indicator.Printed.Contains(r.Indicator))];
        if (rows.Length == 0)
            return null;

        var areas = rows.Select(r => r.Area).ToHashSet();
        // A state whose offices have figures, and the country of which only parts are printed, can be asked for too.
        areas.UnionWith(codebook.Areas.Where(a => areas.Contains(a.Code)).Select(a => a.Parent).ToArray());
        areas.UnionWith(codebook.Areas.Where(a => areas.Contains(a.Code)).Select(a => a.Parent).ToArray());
        var nationalities = rows.Select(r => r.Nationality).Append(Nationality.All).ToHashSet();
        return new(
            indicator,
            [.. codebook.Areas.Where(a => areas.Contains(a.Code))],
            [.. codebook.Nationalities.Where(n => nationalities.Contains(n.Code))
                .OrderByDescending(n => n.Code == Nationality.All)],
            rows.Min(r => r.FirstYear), rows.Max(r => r.LastYear), rows.Any(r => r.Months > 0), rows.Sum(r => r.Count));
    }

    private static async Task<List<Row>> RowsAsync(
        IQueryable<Observation> observations, StatisticsContext database, CancellationToken cancel) =>
        await (from o in observations.AsNoTracking()
               join b in database.Bulletins on o.BulletinNumber equals b.Number
               where b.State == BulletinState.Published
               group o by new { o.Indicator, o.Area, o.Nationality } into g
               select new Row(
                   g.Key.Indicator, g.Key.Area, g.Key.Nationality, g.Min(o => o.Year), g.Max(o => o.Year),
                   g.Count(o => o.FirstMonth == o.LastMonth), g.LongCount())).ToListAsync(cancel);

    private sealed record Row(
        string Indicator, string Area, string Nationality, int FirstYear, int LastYear, int Months, long Count);
}
