using BorderStats.Database;
using BorderStats.Statistics;
using Microsoft.EntityFrameworkCore;

namespace BorderStats.Queries;

/// <summary>How many printed figures there are of one indicator, and of which years.</summary>
public sealed record IndicatorShare(Indicator Indicator, int FirstYear, int LastYear, int Figures);

/// <summary>An area and what is printed of it, the indicators in the order of the codelist.</summary>
public sealed record AreaHolding(Area Area, IReadOnlyList<IndicatorShare> Shares)
{
    public int Figures => Shares.Sum(s => s.Figures);

    /// <summary>Every area of the codelist, also those of which no bulletin prints anything.</summary>
    public static async Task<IReadOnlyList<AreaHolding>> ListAsync(
        StatisticsContext database, Codebook codebook, CancellationToken cancel)
    {
        var rows = await (
            from o in database.Observations.AsNoTracking()
            join b in database.Bulletins on o.BulletinNumber equals b.Number
            where b.State == BulletinState.Published
            group o by new { o.Area, o.Indicator } into g
            select new
            {
                g.Key.Area,
                g.Key.Indicator,
                First = g.Min(o => o.Year),
                Last = g.Max(o => o.Year),
                Count = g.Count(),
            })
            .ToListAsync(cancel);
        return
        [
            .. from area in codebook.Areas
               select new AreaHolding(area,
               [
                   .. from indicator in codebook.Indicators
                      from row in rows
                      where row.Area == area.Code && row.Indicator == indicator.Id
                      select new IndicatorShare(indicator, row.First, row.Last, row.Count),
               ]),
        ];
    }
}
