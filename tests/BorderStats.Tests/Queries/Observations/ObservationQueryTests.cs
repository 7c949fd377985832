using BorderStats.Queries.Holdings;
using BorderStats.Queries.Observations;
using BorderStats.Queries.Prints;
using BorderStats.Statistics;
using BorderStats.Tests.Database.Postgres;

namespace BorderStats.Tests.Queries.Observations;

/// <summary>The question over all figures: what it finds, in which order, and from which place on.</summary>
[Collection(nameof(ShippedDatabase))]
public class ObservationQueryTests(ShippedDatabase shipped)
{
    private static readonly ObservationQuery Requests2019 = new()
    {
        Indicators = ["refugee-requests"],
        Areas = ["MX"],
        Nationalities = ["ALL"],
        From = 2019,
        To = 2019,
        Months = MonthSpan.WholeYear,
    };

    [DatabaseFact]
    public async Task Of_a_figure_that_thirteen_bulletins_print_the_current_one_is_found_as_of_today_and_as_of_a_day()
    {
        Assert.Equal([70_120], (await AskAsync(Requests2019)).Select(p => p.Value));
        Assert.Equal(
            [("telesur-2021-07-04", 70_426)], (await AskAsync(Requests2019, asOf: "2021-07-04")).Select(p => (p.Bulletin.Id, p.Value)));
        Assert.Equal([70_609], (await AskAsync(Requests2019, asOf: "2020-06-21")).Select(p => p.Value));
    }

    [DatabaseFact]
    public async Task Every_print_of_a_figure_is_found_and_of_a_day_those_that_were_out()
    {
        var all = Requests2019 with { AllPrints = true };

        var values = (await AskAsync(all)).Select(p => p.Value).Order();
        var known = (await AskAsync(all, asOf: "2021-05-01")).Select(p => p.Value).Order();

        Assert.Equal(
            [70_120, 70_278, 70_300, 70_302, 70_346, 70_351, 70_406, 70_416, 70_418, 70_422, 70_423, 70_426, 70_609], values);
        Assert.Equal([70_302, 70_416, 70_609], known);
    }

    [DatabaseFact]
    public async Task Each_of_all_prints_says_between_which_days_it_was_current_and_as_of_a_day_what_was_known_of_that()
    {
        var all = Requests2019 with { AllPrints = true };

        // The bulletins of January 2020 and of 21 June 2020, and the next one, of April 2021.
        Assert.Equal(
            [("2020-01-31", "2020-06-21"), ("2020-06-21", "2021-04-30"), ("2021-04-30", "2021-05-31")],
            (await DaysAsync(all, asOf: null))[..3]);
        Assert.Equal([("2020-01-31", "2020-06-21"), ("2020-06-21", "9999-12-31")], await DaysAsync(all, "2021-04-29"));
        Assert.Equal([("2020-06-21", "9999-12-31")], await DaysAsync(Requests2019, "2021-04-29"));
    }

    [DatabaseFact]
    public async Task All_current_figures_come_once_in_the_order_of_the_key()
    {
        var prints = await AskAsync(new());

        Assert.Equal(55_565, prints.Count);
        Assert.Equal(prints.Count, prints.Select(p => p.Key).Distinct().Count());
        Assert.Equal(prints.OrderBy(p => p.Indicator, StringComparer.Ordinal).ThenBy(p => p.Area, StringComparer.Ordinal)
            .ThenBy(p => p.Nationality, StringComparer.Ordinal).ThenBy(p => p.Period.Frequency).ThenBy(p => p.Period), prints);
    }

    [DatabaseFact]
    public async Task A_bulletin_answers_with_all_that_it_printed_in_the_order_of_its_page()
    {
        ObservationQuery query = new() { Bulletin = await BulletinAsync("telesur-2021-07-04"), AllPrints = true };

        var prints = await AskAsync(query);

        var file = File.ReadLines(Path.Combine(ShippedDatabase.DataFolder, "bulletins", "telesur-2021-07-04.csv")).Skip(1)
            .Select(line => line.Split(',')).Select(c => (c[0], c[1], c[2], c[3], c[4], c[5]));
        Assert.Equal(file.Order(), prints.Select(p => (
            p.Indicator, p.Area, p.Nationality, $"{p.Period.Year}", $"{p.Period.Months}", $"{p.Value}")).Order());
        Assert.Empty(await AskAsync(query, asOf: "2021-07-03"));
    }

    [DatabaseFact]
    public async Task An_indicator_that_is_made_of_others_asks_for_these()
    {
        var prints = await AskAsync(new() { Indicators = ["returns"], Areas = ["MX"], From = 2015, To = 2015 });

        Assert.Equal(
            ["returns-assisted", "returns-assisted-children", "returns-deportation"],
            prints.Select(p => p.Indicator).Distinct());
    }

    [DatabaseTheory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public async Task Page_after_page_is_the_same_as_all_at_once(int question)
    {
        await using var dataset = await shipped.OpenDatasetAsync();
        var query = Questions.Of(dataset)[question];
        var whole = await ReadAsync(query, dataset);

        List<Print> pages = [];
        // Uneven, so that pages end within lines and between them.
        for (var limit = 211; pages.Count < whole.Count; limit = limit * 3 % 5_003)
        {
            var page = await ReadAsync(
                query with { Limit = limit, After = pages is [.., var last] ? ObservationKey.Of(last) : null }, dataset);
            Assert.True(page.Count <= limit);
            Assert.NotEmpty(page);
            pages.AddRange(page);
        }

        Assert.NotEmpty(whole);
        Assert.Equal(whole, pages);
        Assert.Empty(await ReadAsync(query with { Limit = 1, After = ObservationKey.Of(pages[^1]) }, dataset));
    }

    private async Task<List<Print>> AskAsync(ObservationQuery query, string? asOf = null)
    {
        await using var dataset = await shipped.OpenDatasetAsync(asOf);
        return await ReadAsync(query, dataset);
    }

    private async Task<List<(string From, string Until)>> DaysAsync(ObservationQuery query, string? asOf)
    {
        await using var dataset = await shipped.OpenDatasetAsync(asOf);
        List<(string From, string Until)> days = [];
        await foreach (var print in query.RunAsync(dataset, CancellationToken.None))
            days.Add(($"{print.Current?.From:yyyy-MM-dd}", $"{print.Current?.Until:yyyy-MM-dd}"));
        return [.. days.Order()];
    }

    private async Task<Bulletin> BulletinAsync(string id)
    {
        await using var dataset = await shipped.OpenDatasetAsync();
        return dataset.Catalogue.BulletinOf(id)!.Bulletin;
    }

    private static async Task<List<Print>> ReadAsync(ObservationQuery query, Dataset dataset)
    {
        List<Print> prints = [];
        await foreach (var print in query.RunAsync(dataset, CancellationToken.None))
            prints.Add(print.Print);
        return prints;
    }
}
