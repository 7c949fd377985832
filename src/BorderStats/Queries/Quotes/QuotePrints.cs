using System.Globalization;
using BorderStats.Database;
using BorderStats.Queries.Holdings;
using BorderStats.Queries.Prints;
using BorderStats.Statistics;
using Microsoft.EntityFrameworkCore;

namespace BorderStats.Queries.Quotes;

/// <summary>
/// Finds prints for a number: by their value along the index, and those of the figures that the words name.
/// </summary>
internal sealed class QuotePrints(Dataset dataset)
{
    private const int MostFound = 400, MostNamed = 4;

    /// <summary>A smaller number stands in so many tables that its value says nothing.</summary>
    private const long LeastTelling = 100;

    private static readonly Frequency[] Both = [Frequency.Year, Frequency.Month];

    /// <summary>The figures with a print of that value, or of one that it may be rounded from.</summary>
    public async Task<IReadOnlyList<FigureKey>> WithValueAsync(QuotedNumber number, CancellationToken cancel)
    {
        if (number.Value < LeastTelling)
            return [];
        var exact = await BetweenAsync(number.Value, number.Value + 1, cancel);
        return exact.Count > 0 || !number.IsRound ? exact : await BetweenAsync(number.Low, number.High, cancel);
    }

    /// <summary>The figures of the year that the words name, with a print of any value.</summary>
    public async Task<IReadOnlyList<(FigureKey Figure, long Value)>> NamedAsync(
        QuoteWords words, CancellationToken cancel)
    {
        if (words.Year is not { } year || words.Indicators.Count == 0)
            return [];
        string[] indicators = [.. words.Indicators.SelectMany(i => i.Printed).Take(MostNamed)];
        string[] areas = words.Areas.Count > 0
            ? [.. words.Areas.Select(a => a.Code).Take(MostNamed)]
            : Usual(words.Indicators);
        string[] nationalities = words.Nationalities.Count > 0
            ? [.. words.Nationalities.Select(n => n.Code).Take(MostNamed)]
            : [Nationality.All];
        var prints = await dataset.Database.Observations.AsNoTracking()
            .Where(o => indicators.Contains(o.Indicator) && areas.Contains(o.Area))
            .Where(o => nationalities.Contains(o.Nationality) && Both.Contains(o.Frequency) && o.Year == year)
            .Where(o => o.Value != null)
            .ToListAsync(cancel);
        return [.. dataset.AsOf(null).Known(prints).Select(p => (p.Key, p.Value!.Value))];
    }

    private string[] Usual(IReadOnlyList<Indicator> indicators) =>
        [.. indicators.Select(dataset.Catalogue.HoldingOf).OfType<Holding>()
            .Select(h => h.Whole)
            .Select(a => a.Code).Distinct()];

    private async Task<List<FigureKey>> BetweenAsync(long low, long high, CancellationToken cancel)
    {
        var sql = $"SELECT {PrintReading.Columns} FROM \"Observations\" WHERE {StatisticsContext.QuotedFigures} "
            + $"AND \"Value\" >= @p0 AND \"Value\" < @p1 LIMIT {MostFound.ToString(CultureInfo.InvariantCulture)}";
        using var statement = PreparedStatement.Of(dataset.Database, sql, parameters: 2);
        statement.Set(0, low);
        statement.Set(1, high);
        HashSet<FigureKey> found = [];
        while (await statement.NextAsync(cancel))
        {
            if (dataset.Catalogue.Published.ContainsKey((int)statement.Whole(4)))
            {
                var period = PrintReading.PeriodOf((int)statement.Whole(3));
                found.Add(new(statement.Text(0), statement.Text(1), statement.Text(2), period));
            }
        }

        return [.. found];
    }
}
