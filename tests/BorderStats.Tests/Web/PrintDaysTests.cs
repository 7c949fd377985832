using System.Text.Json;

namespace BorderStats.Tests.Web;

/// <summary>Where all prints are asked for, each says from when until when it was the current one of its figure.</summary>
[Collection(nameof(TestSite))]
public sealed class PrintDaysTests(TestSite site)
{
    private const string All = "/en/data/observations.csv?prints=all";
    private const string Requests = "indicators=refugee-requests&areas=MX&nationalities=ALL&from=2019&to=2019&months=01-12";

    [Fact]
    public async Task The_header_names_the_two_days_behind_the_other_columns_and_only_where_all_prints_are_asked_for()
    {
        Assert.EndsWith(",published,current_from,current_until", (await LinesAsync(All + "&" + Requests))[0], StringComparison.Ordinal);
        Assert.EndsWith(",published", (await LinesAsync("/en/data/observations.csv?" + Requests))[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_print_takes_over_from_the_other()
    {
        var prints = (await LinesAsync(All + "&" + Requests))[1..].Select(l => l.Split(','));

        // A bulletin dated by its month counts from the last day of it.
        Assert.Equal(
            [
                ("70302", "2020-01", "2020-01-31", "2020-06-21"), ("70609", "2020-06-21", "2020-06-21", "2021-04-30"),
                ("70416", "2021-04", "2021-04-30", "2021-05-31"), ("70422", "2021-05", "2021-05-31", "2021-06-29"),
                ("70418", "2021-06-29", "2021-06-29", "2021-07-04"), ("70426", "2021-07-04", "2021-07-04", "2021-09-30"),
                ("70423", "2021-09", "2021-09-30", "2021-10-01"), ("70406", "2021-10-01", "2021-10-01", "2021-11-02"),
                ("70346", "2021-11-02", "2021-11-02", "2022-01-03"), ("70351", "2022-01-03", "2022-01-03", "2023-12-31"),
                ("70300", "2023-12", "2023-12-31", "2024-01-31"), ("70278", "2024-01", "2024-01-31", "2024-07-31"),
                ("70120", "2024-07", "2024-07-31", ""),
            ],
            prints.Select(p => (p[8], p[^3], p[^2], p[^1])).OrderBy(p => p.Item3, StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_print_that_was_outranked_when_it_came_out_has_no_days()
    {
        var prints = await LinesAsync($"{All}&indicators=refugee-requests&areas=MX&from=2018&to=2018&bulletin=asylum-access-2019-12");

        Assert.EndsWith(",asylum-access-2019-12,2:6,2019-12,,", Assert.Single(prints[1..]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2014-12-31")]
    [InlineData("2019-05-01")]
    [InlineData("2020-07-30")]
    [InlineData("2020-07-31")]
    [InlineData("2021-07-03")]
    [InlineData("2021-07-04")]
    [InlineData("2024-07-31")]
    [InlineData("2030-01-01")]
    public async Task What_was_known_on_a_day_is_the_prints_whose_days_hold_it(string day)
    {
        var held = (await LinesAsync(All))[1..].Where(l => Holds(l.Split(',')[^2..], day)).Select(WithoutDays);

        var known = (await LinesAsync($"/en/data/observations.csv?asof={day}"))[1..];

        Assert.Equal(known, held);
    }

    [Fact]
    public async Task A_print_that_took_over_later_is_not_known_as_of_a_day_before()
    {
        var then = (await LinesAsync(All + "&asof=2021-07-04&" + Requests))[1..];

        Assert.Equal([], then.Select(l => l.Split(',')[^1]).Where(until => string.CompareOrdinal(until, "2021-07-04") > 0));
        Assert.EndsWith(",2021-07-04,", Assert.Single(then, l => l.Contains(",70426,", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_api_and_the_json_say_nothing_where_there_is_no_day()
    {
        using var client = site.CreateClient();
        using var file = JsonDocument.Parse(await client.GetStringAsync(new Uri($"/en/data/observations.json?prints=all&{Requests}", UriKind.Relative)));
        using var page = JsonDocument.Parse(await client.GetStringAsync(new Uri($"/api/v1/observations?prints=all&{Requests}", UriKind.Relative)));
        using var current = JsonDocument.Parse(await client.GetStringAsync(new Uri($"/api/v1/observations?{Requests}", UriKind.Relative)));

        Assert.Equal(
            [("2024-07-31", null), ("2024-07-31", null), ("2024-07-31", null)],
            new[]
            {
                Days(file.RootElement, 70120),
                Days(page.RootElement.GetProperty("data"), 70120),
                Days(current.RootElement.GetProperty("data"), 70120),
            });
        Assert.Equal(
            (("2021-07-04", "2021-09-30"), ("2021-07-04", "2021-09-30")),
            (Days(file.RootElement, 70426),
                Days(page.RootElement.GetProperty("data"), 70426)));
    }

    private static (string? From, string? Until) Days(JsonElement figures, int value)
    {
        var figure = figures.EnumerateArray().Single(f => f.GetProperty("value").GetInt32() == value);
        return (figure.GetProperty("current_from").GetString(), figure.GetProperty("current_until").GetString());
    }

    private static bool Holds(string[] days, string day) => days[0].Length > 0
        && string.CompareOrdinal(days[0], day) <= 0 && (days[1].Length == 0 || string.CompareOrdinal(day, days[1]) < 0);

    private static string WithoutDays(string line) => line[..line.LastIndexOf(',', line.LastIndexOf(',') - 1)];

    private async Task<string[]> LinesAsync(string address)
    {
        using var client = site.CreateClient();
        return (await client.GetStringAsync(new Uri(address, UriKind.Relative))).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
    }
}
