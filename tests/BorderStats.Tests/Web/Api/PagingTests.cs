using System.Text.Json;
using BorderStats.Bulletins.Files;
using BorderStats.Tests.Database.Postgres;
using BorderStats.Tests.Publishing;
using FsCheck;
using FsCheck.Fluent;

namespace BorderStats.Tests.Web.Api;

/// <summary>Figures read page by page: each comes once, whatever the size of the pages and whatever is published meanwhile.</summary>
public class PagingTests(TestSite site) : IClassFixture<TestSite>
{
    private const int Readings = 30;

    private static readonly string[] Filters =
    [
        "indicators=regional-visitor-cards", "indicators=refugee-requests&areas=MX", "indicators=refugee-requests&prints=all&nationalities=ALL,HND",
        "bulletin=ramos-garcia-2020&prints=all", "nationalities=HND,GTM&areas=MX&from=2019&to=2020", "per=month&indicators=refugee-requests",
        "indicators=refugee-requests&asof=2021-07-04&prints=all",
    ];

    private static readonly Gen<(string Filter, int[] Sizes)> AnyReading =
        from filter in Gen.Elements(Filters)
        from sizes in Gen.Choose(1, 40).ArrayOf(5)
        select (filter, sizes);

    [DatabaseFact]
    public void Pages_of_any_sizes_hold_together_what_one_page_holds() => Prop.ForAll(
        AnyReading.ToArbitrary(), reading => HoldsAsync(reading.Filter, reading.Sizes).GetAwaiter().GetResult())
        .Check(Config.QuickThrowOnFailure.WithMaxTest(Readings));

    [DatabaseFact]
    public async Task What_is_published_between_two_pages_neither_repeats_nor_skips_a_figure_that_was_there()
    {
        using var client = site.CreateClient();
        const string Cards = "/api/v1/observations?indicators=regional-visitor-cards";
        string[] before = [.. (await client.JsonAsync(Cards)).Data().Select(Figure)];
        // Every figure is revised, so that a reader stands at one of them, and two are new.
        var news = MadeFiles.Csv("news.csv", "indicator,area,nationality,year,months,value,printed,status,note\n" + string.Concat(
            before.Append(Figure("MX-CHP", 2024)).Append(Figure("MX-TAB", 2024)).Select((f, i) => $"{f.Replace(' ', ',')},{i},{i},A,\n")));
        var turn = 0;

        for (var size = 1; size <= before.Length; size += 7)
        {
            List<JsonElement> read = [];
            HashSet<string> updates = [];
            for (var next = $"{Cards}&limit={size}"; next is not null;)
            {
                var page = await client.JsonAsync(next);
                read.AddRange(page.Data());
                updates.Add(page.Text("updated"));
                next = page.GetProperty("next").GetString();
                if (next is not null && updates.Count < 3)
                    await TurnAsync(news, turn++);
            }

            string[] figures = [.. read.Select(Figure)];
            Assert.Equal(figures.Distinct(), figures);
            Assert.Empty(before.Except(figures));
            Assert.Equal(figures.Order(StringComparer.Ordinal), figures);
            Assert.True(size >= before.Length || updates.Count > 1);
        }
    }

    private async Task<bool> HoldsAsync(string filter, int[] sizes)
    {
        using var client = site.CreateClient();
        string[] whole = [.. (await client.JsonAsync($"/api/v1/observations?{filter}&limit=10000")).Data().Select(f => f.GetRawText())];
        List<string> read = [];
        var cursor = "";
        for (var page = 0; cursor is not null; page++)
        {
            var size = sizes[page % sizes.Length] * (1 + (whole.Length / 200));
            var answer = await client.JsonAsync($"/api/v1/observations?{filter}&limit={size}{cursor}");
            Assert.True(answer.Data().Length <= size);
            read.AddRange(answer.Data().Select(f => f.GetRawText()));
            cursor = answer.GetProperty("next").GetString() is { } next ? "&cursor=" + next.Split("cursor=")[1] : null;
        }

        Assert.True(whole.Length > 20);
        Assert.Equal(whole, read);
        return true;
    }

    /// <summary>The bulletin comes, goes and comes back.</summary>
    private Task TurnAsync(BulletinFile news, int turn) => turn == 0 ? site.PublishAsync(news, "news")
        : turn % 2 == 1 ? site.WithdrawAsync("news")
        : site.RestoreAsync("news");

    private static string Figure(string area, int year) => $"regional-visitor-cards {area} ALL {year} 01-12";

    private static string Figure(JsonElement f) =>
        $"{f.Text("indicator")} {f.Text("area")} {f.Text("nationality")} {f.GetProperty("year")} {f.Text("months")}";
}

[Collection(nameof(PostgresShippedDatabase))]
public sealed class PagingTestsOnPostgres : PagingTests, IDisposable
{
    private readonly PostgresSite _site;

    public PagingTestsOnPostgres(PostgresShippedDatabase shipped)
        : this(new PostgresSite(shipped))
    {
    }

    private PagingTestsOnPostgres(PostgresSite site)
        : base(site) => _site = site;

    public void Dispose() => _site.Dispose();
}
