using System.Collections.Concurrent;
using BorderStats.Queries.Prints;
using BorderStats.Queries.Sums;
using BorderStats.Statistics;
using Microsoft.EntityFrameworkCore;

namespace BorderStats.Queries.Holdings;

/// <summary>
/// Which nationalities are the largest of an area, and which points of entry of a nationality, from the sizes that are
/// kept with the figures and the sums of tables. A vintage of one is read once a data version: its few thousand sizes
/// answer for any stretch of years.
/// </summary>
internal sealed class NationalityRanks
{
    /// <summary>How many vintages of areas and of nationalities are kept at hand; one takes some 30 kB.</summary>
    private const int MostKept = 256;

    private readonly ConcurrentDictionary<(string Indicator, string Of, BreakdownDimension By, DateOnly Day), Size[]> _sizes = [];

    public Task<IReadOnlyList<string>> LargestAsync(
        Indicator indicator, string area, int from, int to, int count, Vintage vintage, Dataset dataset,
        CancellationToken cancel) => LargestAsync(
            indicator, area, BreakdownDimension.Nationality, from, to, count,
            (printed, day) => NationalitiesAsync(printed, area, day, vintage, dataset, cancel), vintage, dataset);

    /// <summary>What tables call the others is none of them.</summary>
    public Task<IReadOnlyList<string>> LargestPointsAsync(
        Indicator indicator, string nationality, int from, int to, int count, Vintage vintage, Dataset dataset,
        CancellationToken cancel) => LargestAsync(
            indicator, nationality, BreakdownDimension.Point, from, to, count,
            (printed, day) => PointsAsync(printed, nationality, day, vintage, dataset, cancel), vintage, dataset);

    private async Task<IReadOnlyList<string>> LargestAsync(
        Indicator indicator, string of, BreakdownDimension by, int from, int to, int count,
        Func<string, DateOnly, Task<Size[]>> readAsync, Vintage vintage, Dataset dataset)
    {
        var totals = new Dictionary<string, long>();
        foreach (var printed in indicator.Printed)
        {
            // Between two publications nothing changes, so that all the days between them are one vintage.
            var day = dataset.Catalogue.LastPublicationBy(vintage.Day, printed);
            if (!_sizes.TryGetValue((printed, of, by, day), out var sizes))
            {
                sizes = await readAsync(printed, day);
                if (_sizes.Count >= MostKept)
                    _sizes.Clear();
                _sizes.TryAdd((printed, of, by, day), sizes);
            }

            foreach (var size in sizes)
                totals[size.Code] = totals.GetValueOrDefault(size.Code) + size.Between(from, to);
        }

        return [.. totals.OrderByDescending(t => t.Value).ThenBy(t => t.Key, StringComparer.Ordinal).Take(count).Select(t => t.Key)];
    }

    private static async Task<Size[]> NationalitiesAsync(
        string indicator, string area, DateOnly day, Vintage vintage, Dataset dataset, CancellationToken cancel)
    {
        // A state of which only points of entry are printed is as large as they are.
        string[] areas = [area, .. area == Area.Mexico ? [] : dataset.Codebook.PointsOf(area).Select(p => p.Code)];
        var rows = await dataset.Database.Sizes.AsNoTracking()
            .Where(s => s.Indicator == indicator && areas.Contains(s.Area) && s.CurrentFrom <= day && s.CurrentUntil > day)
            .Where(s => s.Nationality != Nationality.All)
            .Select(s => new { s.Area, s.Nationality, s.Year, s.Size })
            .ToListAsync(cancel);
        var own = rows.Any(r => r.Area == area);
        return WithSums(
            rows.Where(r => !own || r.Area == area).Select(r => new Part(r.Nationality, r.Year, r.Size)),
            Sums(indicator, BreakdownDimension.Point, vintage, dataset)
                .Where(l => l.Total.Area == area && l.Total.Nationality is not (Nationality.All or Nationality.Others))
                .Select(l => (l.Total.Nationality, l)));
    }

    private static async Task<Size[]> PointsAsync(
        string indicator, string nationality, DateOnly day, Vintage vintage, Dataset dataset, CancellationToken cancel)
    {
        string[] points = [.. dataset.Codebook.Points.Where(p => !p.IsRest).Select(p => p.Code)];
        var rows = await dataset.Database.Sizes.AsNoTracking()
            .Where(s => s.Indicator == indicator && points.Contains(s.Area) && s.Nationality == nationality
                && s.CurrentFrom <= day && s.CurrentUntil > day)
            .Select(s => new { s.Area, s.Year, s.Size })
            .ToListAsync(cancel);
        return WithSums(
            rows.Select(r => new Part(r.Area, r.Year, r.Size)),
            Sums(indicator, BreakdownDimension.Nationality, vintage, dataset)
                .Where(l => l.Total.Nationality == nationality && points.Contains(l.Total.Area))
                .Select(l => (l.Total.Area, l)));
    }

    private static IEnumerable<SummedList> Sums(
        string indicator, BreakdownDimension by, Vintage vintage, Dataset dataset) =>
        dataset.Catalogue.Lists.AsOf(vintage).Known(indicator).Where(l => l.Breakdown.By == by)
            .GroupBy(l => (l.Total, l.Year))
            .Select(g => dataset.Catalogue.Lists.AsOf(vintage).Of(g.Key.Total, by, g.Key.Year).First());

    /// <summary>The printed sizes, and where a year of one is not printed, what a table's row or column adds up to.</summary>
    private static Size[] WithSums(IEnumerable<Part> printed, IEnumerable<(string Code, SummedList List)> summed)
    {
        Part[] own = [.. printed];
        var known = own.Select(p => (p.Code, p.Year)).ToHashSet();
        var made = summed.Where(s => !known.Contains((s.Code, s.List.Year)))
            .Select(s => new Part(s.Code, s.List.Year, s.List.Sums.Sum(sum => sum.Sum * sum.Months.Count)));
        return [.. own.Concat(made).GroupBy(p => p.Code).Select(g =>
            new Size(g.Key, [.. g.Select(p => p.Year)], [.. g.Select(p => p.Amount)]))];
    }

    private readonly record struct Part(string Code, int Year, long Amount);

    private sealed record Size(string Code, int[] Years, long[] Sizes)
    {
        public long Between(int from, int to)
        {
            var sum = 0L;
            for (var i = 0; i < Sizes.Length; i++)
            {
                if (Years[i] >= from && Years[i] <= to)
                    sum += Sizes[i];
            }

            return sum;
        }
    }
}
