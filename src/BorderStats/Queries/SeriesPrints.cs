using BorderStats.Database;
using BorderStats.Statistics;
using Microsoft.EntityFrameworkCore;

namespace BorderStats.Queries;

/// <summary>Fetches the prints that a series needs, in one query along the index.</summary>
internal static class SeriesPrints
{
    public static async Task<PrintShelf> LoadAsync(
        SeriesQuery query, Indicator indicator, Vintage vintage, StatisticsContext database, Codebook codebook,
        CancellationToken cancel)
    {
        var printed = indicator.Printed;
        // The offices of a state may answer for it, and the country is the total of its states.
        string[] areas = query.By is BreakdownDimension.Nationality
            ? [.. query.Areas]
            : [.. query.Areas, .. codebook.Areas.Where(
                a => a.Kind is AreaKind.Office && query.Areas.Contains(a.Parent)).Select(a => a.Code), Area.Mexico];
        var observations = database.Observations.AsNoTracking()
            .Where(o => printed.Contains(o.Indicator) && areas.Contains(o.Area));
        if (query.By is BreakdownDimension.Area)
        {
            var nationality = query.Nationalities is [var only] ? only : Nationality.All;
            observations = observations.Where(o => o.Nationality == nationality);
        }

        return new(vintage.Known(await observations.ToListAsync(cancel)));
    }
}
