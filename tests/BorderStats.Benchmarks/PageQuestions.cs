using System.Globalization;
using BorderStats.Statistics;

namespace BorderStats.Benchmarks;

/// <summary>Addresses of pages, drawn at random.</summary>
internal sealed record PageQuestions(MadeStatistics Made, bool IsShipped)
{
    // Of these most indicators are shipped, so that the pages are about as long with the made figures as without.
    private static readonly string[] Border = ["MX-CAM", "MX-CHP", "MX-ROO", "MX-TAB"];

    // The shipped figures by state are of 2019 to 2021, those by nationality of 2018 to 2025.
    private int First => IsShipped ? 2011 : MadeStatistics.FirstYear;
    private int Last => IsShipped ? 2025 : MadeStatistics.LastYear;

    public static IReadOnlyDictionary<string, Func<PageQuestions, Func<Random, string>>> All { get; } =
        new Dictionary<string, Func<PageQuestions, Func<Random, string>>>
        {
            ["explorer, four lines a year"] = q => q.FourLines,
            ["the same as of a random day"] = q => random => q.FourLines(random) + AsOf(random),
            ["by nationality, six and the rest"] = q => q.ByNationality,
            [".csv of about 200 rows"] = q => q.Csv,
            ["home"] = _ => _ => "/en",
            ["one area"] = _ => random => $"/en/areas/{Border[random.Next(Border.Length)]}",
            ["one year"] = q => random => $"/en/years/{random.Next(q.First, q.Last)}",
            ["checks"] = _ => _ => "/en/checks",
            ["bulletins"] = _ => _ => "/en/bulletins",
        };

    public string Bare(Random random) =>
        $"/page?area={State(random)}&nationality={Made.Nationalities[random.Next(Made.Nationalities.Count)]}";

    private string FourLines(Random random) => $"{Explorer(random)}?areas={string.Join(',', States(random, 4))}{Years(random)}";

    private string ByNationality(Random random) =>
        $"{Explorer(random)}?by=nationality&areas={(IsShipped ? Area.Mexico : State(random))}{Years(random)}";

    // Ten lines of some twenty years.
    private string Csv(Random random) =>
        $"{Explorer(random)}.csv?areas={string.Join(',', States(random, 10))}&from={First}&to={Last}";

    private string Explorer(Random random) => $"/en/indicators/{Made.Indicators[random.Next(Made.Indicators.Count)]}";

    private static string AsOf(Random random) => string.Create(
        CultureInfo.InvariantCulture, $"&asof={random.Next(2020, 2027)}-{random.Next(1, 13):00}-{random.Next(1, 29):00}");

    private string Years(Random random) => $"&from={First + random.Next(4)}&to={Last - random.Next(3)}";

    private IEnumerable<string> States(Random random, int count) =>
        Made.States.Order(StringComparer.Ordinal).OrderBy(_ => random.Next()).Take(count);

    private string State(Random random) => Made.States[random.Next(Made.States.Count)];
}
