using BorderStats.Queries.Holdings;
using BorderStats.Queries.Observations;
using BorderStats.Queries.Prints;
using BorderStats.Statistics;

namespace BorderStats.Tests.Queries.Observations;

/// <summary>The question over all figures: what it finds, in which order, and from which place on.</summary>
[Collection(nameof(ShippedDatabase))]
public sealed class ObservationQueryTests(ShippedDatabase shipped)
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

    [Fact]
    public async Task Of_a_figure_that_thirteen_bulletins_print_the_current_one_is_found_as_of_today_and_as_of_a_day()
    {
        Assert.Equal([70_120], (await AskAsync(Requests2019)).Select(p => p.Value));
        Assert.Equal(
            [("telesur-2021-07-04", 70_426)], (await AskAsync(Requests2019, asOf: "2021-07-04")).Select(p => (p.Bulletin.Id, p.Value)));
        Assert.Equal([70_609], (await AskAsync(Requests2019, asOf: "2020-06-21")).Select(p => p.Value));
    }

    [Fact]
    public async Task Every_print_of_a_figure_is_found_and_of_a_day_those_that_were_out()
    {
        var all = Requests2019 with { AllPrints = true };

        var values = (await AskAsync(all)).Select(p => p.Value).Order();
        var known = (await AskAsync(all, asOf: "2021-05-01")).Select(p => p.Value).Order();

        Assert.Equal(
            [70_120, 70_278, 70_300, 70_302, 70_346, 70_351, 70_406, 70_416, 70_418, 70_422, 70_423, 70_426, 70_609], values);
        Assert.Equal([70_302, 70_416, 70_609], known);
    }

    [Fact]
    public async Task All_current_figures_come_once_in_the_order_of_the_key()
    {
        var prints = await AskAsync(new());

        Assert.Equal(55_565, prints.Count);
        Assert.Equal(prints.Count, prints.Select(p => p.Key).Distinct().Count());
        Assert.Equal(prints.OrderBy(p => p.Indicator, StringComparer.Ordinal).ThenBy(p => p.Area, StringComparer.Ordinal)
            .ThenBy(p => p.Nationality, StringComparer.Ordinal).ThenBy(p => p.Period.Frequency).ThenBy(p => p.Period), prints);
    }

    [Fact]
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

    [Fact]
    public async Task An_indicator_that_is_made_of_others_asks_for_these()
    {
        var prints = await AskAsync(new() { Indicators = ["returns"], Areas = ["MX"], From = 2015, To = 2015 });

        Assert.Equal(
            ["returns-assisted", "returns-assisted-children", "returns-deportation"],
            prints.Select(p => p.Indicator).Distinct());
    }

    [Theory]
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

    private async Task<Bulletin> BulletinAsync(string id)
    {
        await using var dataset = await shipped.OpenDatasetAsync();
        return dataset.Catalogue.BulletinOf(id)!.Bulletin;
    }

    private static async Task<List<Print>> ReadAsync(ObservationQuery query, Dataset dataset)
    {
        List<Print> prints = [];
        await foreach (var print in query.RunAsync(dataset, CancellationToken.None))
            prints.Add(print);
        return prints;
    }
}
