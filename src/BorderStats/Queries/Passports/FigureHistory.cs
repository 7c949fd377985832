using BorderStats.Queries.Holdings;
using BorderStats.Queries.Prints;
using BorderStats.Statistics;
using Microsoft.EntityFrameworkCore;

namespace BorderStats.Queries.Passports;

/// <summary>Every print of one figure, the earliest first, and which of them is the current one.</summary>
public sealed record FigureHistory(
    Indicator Indicator, Area Area, Nationality Nationality, Period Period, IReadOnlyList<Print> Prints, Print? Current)
{
    /// <summary>The whole life of a printed figure; no prints where no published bulletin has it.</summary>
    public static async Task<FigureHistory> LoadAsync(
        Indicator indicator, Area area, Nationality nationality, Period period, DateOnly? asOf,
        Dataset dataset, CancellationToken cancel)
    {
        var vintage = dataset.AsOf(asOf);
        var (first, last) = (period.Months.First, period.Months.Last);
        var observations = await dataset.Database.Observations.AsNoTracking()
            .Where(o => o.Indicator == indicator.Id && o.Area == area.Code && o.Nationality == nationality.Code)
            .Where(o => o.Frequency == period.Frequency && o.Year == period.Year && o.FirstMonth == first && o.LastMonth == last)
            .ToListAsync(cancel);
        Print[] prints = [.. vintage.Known(observations).OrderBy(p => p.Bulletin.Published.LastDay)
            .ThenBy(p => p.Bulletin.Number)];
        return new(indicator, area, nationality, period, prints, prints.Length == 0 ? null : Vintage.Current(prints));
    }
}
