using BorderStats.Queries.Holdings;
using BorderStats.Queries.Lines;
using BorderStats.Queries.Prints;
using BorderStats.Statistics;

namespace BorderStats.Queries.Quotes;

/// <summary>
/// The figure that the words name and no bulletin prints as such: a year of its months, a country of its states. One
/// that the number fits, else the first.
/// </summary>
internal static class NamedSums
{
    private const int Most = 4;

    public static async Task<QuoteMatch?> OfAsync(
        QuotedNumber number, QuoteWords words, Dataset dataset, CancellationToken cancel)
    {
        if (words.Year is not { } year)
            return null;
        QuoteMatch? differing = null;
        foreach (var holding in words.Indicators.Select(dataset.Catalogue.HoldingOf).OfType<Holding>().Take(Most))
        {
            var area = words.Areas.FirstOrDefault(
                a => holding.Areas.Contains(a) || holding.Points.Any(p => p.Area == a))
                ?? holding.Whole;
            var nationality = words.Nationalities.Count > 0
                ? words.Nationalities[0]
                : dataset.Codebook.Nationality(Nationality.All)!;
            SeriesQuery query = new(holding.Indicator.Id, [area.Code], [nationality.Code], year, year);
            var figure = (await query.RunAsync(dataset, cancel)).Lines[0].Points[0].Figure;
            if (figure.Value is null || figure.Origin is FigureOrigin.Printed)
                continue;
            QuoteMatch match = new(
                new(holding.Indicator, area, nationality, figure.Period, [], null),
                number.FitOf(figure.Value) is var fit and not QuoteFit.None ? fit : QuoteFit.Differs, [], figure);
            if (match.Fit is not QuoteFit.Differs)
                return match;
            differing ??= match;
        }

        return differing;
    }
}
