using System.Collections.Concurrent;
using BorderStats.Statistics;
using Microsoft.EntityFrameworkCore;

namespace BorderStats.Queries;

/// <summary>
/// Which nationalities are the largest of an area, from the sizes that are kept with the figures. A vintage of an
/// area is read once a data version: its few thousand sizes answer for any stretch of years.
/// </summary>
internal sealed class NationalityRanks
{
    /// <summary>How many vintages of areas are kept at hand; one takes some 30 kB.</summary>
    private const int MostKept = 256;

    private readonly ConcurrentDictionary<(string Indicator, string Area, DateOnly Day), Size[]> _sizes = [];

    public async Task<IReadOnlyList<string>> LargestAsync(
        Indicator indicator, string area, int from, int to, int count, Vintage vintage, Dataset dataset,
        CancellationToken cancel)
    {
        var totals = new Dictionary<string, long>();
        foreach (var printed in indicator.Printed)
        {
            foreach (var size in await SizesAsync(printed, area, vintage, dataset, cancel))
                totals[size.Nationality] = totals.GetValueOrDefault(size.Nationality) + size.Between(from, to);
        }

        return [.. totals.OrderByDescending(t => t.Value).ThenBy(t => t.Key, StringComparer.Ordinal).Take(count).Select(t => t.Key)];
    }

    private async ValueTask<Size[]> SizesAsync(
        string indicator, string area, Vintage vintage, Dataset dataset, CancellationToken cancel)
    {
        // Between two publications nothing changes, so that all the days between them are one vintage.
        var day = dataset.Catalogue.LastPublicationBy(vintage.Day, indicator);
        if (_sizes.TryGetValue((indicator, area, day), out var known))
            return known;
        var rows = await dataset.Database.Sizes.AsNoTracking()
            .Where(s => s.Indicator == indicator && s.Area == area && s.CurrentFrom <= day && s.CurrentUntil > day)
            .Select(s => new { s.Nationality, s.Year, s.Size })
            .ToListAsync(cancel);
        Size[] sizes = [.. rows.GroupBy(r => r.Nationality).Select(g =>
            new Size(g.Key, [.. g.Select(r => r.Year)], [.. g.Select(r => r.Size)]))];
        if (_sizes.Count >= MostKept)
            _sizes.Clear();
        _sizes.TryAdd((indicator, area, day), sizes);
        return sizes;
    }

    private sealed record Size(string Nationality, int[] Years, long[] Sizes)
    {
        public long Between(int from, int to)
        {
            var sum = 0L;
            for (var i = 0; i < Years.Length; i++)
            {
                if (Years[i] >= from && Years[i] <= to)
                    sum += Sizes[i];
            }

            return sum;
        }
    }
}
