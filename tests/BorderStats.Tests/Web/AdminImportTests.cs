using System.Net;
using System.Text;
using BorderStats.Database;
using BorderStats.Queries.Holdings;
using BorderStats.Queries.Passports;
using BorderStats.Statistics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BorderStats.Tests.Web;

public sealed class AdminImportTests(TestSite site) : IClassFixture<TestSite>
{
    private const string Series = "/en/indicators/apprehensions.csv?areas=MX-CHP&from=2019&to=2019&per=month";
    private const string Passport = "/en/figures/apprehensions/MX-CHP/ALL/2019/01-01";
    private const string Chiapas = "apprehensions,MX-CHP,ALL,2019,01-01,4279,4279,A,";

    private static readonly string Table2019 =
        File.ReadAllText(Path.Combine(ShippedDatabase.DataFolder, "bulletins", "upmrip-boletin-2019-cuadro-3.1.csv"));

    private static readonly string Revised = Table2019.Replace(Chiapas, "apprehensions,MX-CHP,ALL,2019,01-01,4280,4280,A,", StringComparison.Ordinal);

    private const string Grid = "3.1 Eventos de personas en situación migratoria irregular 2019,,\nEntidad,Enero,Febrero\n";

    [Fact]
    public async Task Published_readers_see_it_at_once_and_withdrawn_all_is_as_before()
    {
        var ana = await Maintaining.SignedInAsync(site, "ana");
        var before = await ana.Browser.GetByteArrayAsync(Series);
        var draft = await ana.DraftAsync("cuadro-3.1-2019.csv", Revised);
        Assert.Equal(before, await ana.Browser.GetByteArrayAsync(Series));
        await ana.DescribeAsync(draft, "revised-2019", "Revised 2019");
        Assert.Equal(["1 revised", "383 unchanged"], await CountsAsync(ana, draft));

        var published = await ana.PublishAsync(draft);

        Assert.Equal("/en/bulletins/revised-2019", published.Headers.Location!.ToString());
        Assert.Equal(HttpStatusCode.OK, (await ana.Browser.GetAsync("/en/bulletins/revised-2019")).StatusCode);
        Assert.Contains("4280", await ana.Browser.GetStringAsync(Series), StringComparison.Ordinal);
        Assert.DoesNotContain("4280", await ana.Browser.GetStringAsync(Series + "&asof=2026-09-30"), StringComparison.Ordinal);
        Assert.Equal(2, await PrintsAsync());
        Assert.Contains("4,280", (await ana.PageAsync(Passport)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await ana.Browser.GetAsync(draft)).StatusCode);

        var effect = await ana.PageAsync("/en/admin/bulletins/revised-2019/withdraw");
        Assert.Contains("(1 value changes)", effect.QuerySelector(".effects")!.TextContent, StringComparison.Ordinal);
        await ana.PostAsync("/en/admin/bulletins/revised-2019/withdraw", "/en/admin/bulletins/revised-2019/withdraw");

        Assert.Equal(before, await ana.Browser.GetByteArrayAsync(Series));
        var again = await ana.UploadAsync("another name.csv", Encoding.UTF8.GetBytes(Revised));
        Assert.NotNull((await Maintaining.ReadAsync(again)).QuerySelector("a[href='/en/admin/bulletins/revised-2019/restore']"));
        var log = (await ana.PageAsync("/en/admin/log")).QuerySelectorAll("tbody tr").Take(3).Select(r => r.Children[2].TextContent);
        Assert.Equal(["withdrew", "published", "uploaded"], log);
    }

    [Fact]
    public async Task The_same_file_twice_changes_nothing_and_says_so()
    {
        var ana = await Maintaining.SignedInAsync(site, "ana");
        var answer = await ana.UploadAsync("again.csv", Encoding.UTF8.GetBytes(Table2019));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await Maintaining.ReadAsync(answer);
        Assert.Contains("0 changes", page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("[role=alert] a[href='/en/bulletins/upmrip-boletin-2019-cuadro-3.1']"));
    }

    [Fact]
    public async Task Of_two_who_publish_at_once_the_second_is_told_to_look_again()
    {
        var ana = await Maintaining.SignedInAsync(site, "ana");
        var berta = await Maintaining.SignedInAsync(site, "berta");
        var first = await ana.DraftAsync("a.csv", Grid + "Chiapas,4281,5\n");
        var second = await berta.DraftAsync("b.csv", Grid + "Chiapas,4282,6\n");
        await ana.DescribeAsync(first, "first", "First");
        await berta.DescribeAsync(second, "second", "Second");
        var (seen, seenToo) = (await SealAsync(ana, first), await SealAsync(berta, second));

        var answers = await Task.WhenAll(ana.PublishAsync(first, seen, "0"), berta.PublishAsync(second, seenToo, "0"));

        Assert.Equal([HttpStatusCode.Found, HttpStatusCode.Conflict], answers.Select(a => a.StatusCode).Order());
        var late = Array.FindIndex(answers, a => a.StatusCode is HttpStatusCode.Conflict);
        Assert.Contains("Look again", (await Maintaining.ReadAsync(answers[late])).QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Found, (await (late == 0 ? ana.PublishAsync(first) : berta.PublishAsync(second))).StatusCode);
        foreach (var id in (string[])["first", "second"])
            await ana.PostAsync($"/en/admin/bulletins/{id}/withdraw", $"/en/admin/bulletins/{id}/withdraw");
    }

    [Fact]
    public async Task Names_and_cells_are_shown_as_text_whatever_they_hold()
    {
        var ana = await Maintaining.SignedInAsync(site, "ana");
        var draft = await ana.DraftAsync("..\\../<img src=x onerror=alert(1)>.csv", Grid + "Chiapas,1,2\n<script>alert(1)</script>,3,4\n=cmd|' /C calc'!A0,5,6\n");

        foreach (var part in (string[])["sheet", "problems", "details", "changes", "checks"])
        {
            var page = await ana.PageAsync($"{draft}?show={part}&cell=A4");
            Assert.Empty(page.QuerySelectorAll("script:not([src]), img, [onerror], [style]"));
            Assert.StartsWith("Draft of <img src=x", page.QuerySelector(".lede")!.TextContent, StringComparison.Ordinal);
        }

        var sheet = await ana.PageAsync($"{draft}?cell=A4");
        Assert.Equal("<script>alert(1)</script>", sheet.QuerySelector("td.chosen")!.TextContent);
        Assert.Equal("<script>alert(1)</script>", sheet.QuerySelector(".facts code")!.TextContent);
    }

    [Theory]
    [InlineData("empty.csv", "")]
    [InlineData("noise.xls", "PK\u0003\u0004 this is no workbook")]
    [InlineData("letter.csv", "Dear editor,\nthere is no table here.\n")]
    public async Task What_cannot_be_used_is_said_in_words_and_nothing_is_kept(string name, string text)
    {
        var ana = await Maintaining.SignedInAsync(site, "ana");
        var before = await FilesAsync();

        var answer = await ana.UploadAsync(name, Encoding.UTF8.GetBytes(text));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await Maintaining.ReadAsync(answer);
        Assert.Contains("expected", page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("input[type=file]"));
        Assert.Equal(before, await FilesAsync());
    }

    [Fact]
    public async Task An_unknown_name_blocks_until_it_is_settled_and_is_known_the_next_time()
    {
        var ana = await Maintaining.SignedInAsync(site, "ana");
        var draft = await ana.DraftAsync("names.csv", Grid + "Chiapas,1,2\nTierra Nueva 2,3,4\n");
        await ana.DescribeAsync(draft, "names", "Names");
        Assert.Null((await ana.PageAsync(draft)).QuerySelector("input[name=seal]"));

        await ana.PostAsync(
            draft, $"{draft}?show=problems&handler=Alias", ("list", "area"), ("name", "Tierra Nueva 2"), ("code", "MX-TAB"));

        var sheet = await ana.PageAsync($"{draft}?cell=B4");
        Assert.NotNull(sheet.QuerySelector("input[name=seal]"));
        Assert.Contains("Tabasco, Jan 2019", sheet.QuerySelector(".facts")!.TextContent, StringComparison.Ordinal);
        var next = await ana.DraftAsync("next.csv", Grid + "Chiapas,1,2\ntierra nueva,5,6\n");
        Assert.Equal("0", (await ana.PageAsync(next)).QuerySelectorAll(".tabs .count")[0].TextContent);
    }

    [Fact]
    public async Task A_row_that_is_corrected_is_read_again()
    {
        var ana = await Maintaining.SignedInAsync(site, "ana");
        var draft = await ana.DraftAsync("rows.csv", Grid + "Chiapas,11,12\nTabasco,13,14\n");

        await ana.PostAsync(draft, $"{draft}?show=sheet&cell=A4&handler=Row", ("line", "4"), ("role", "Ignored"), ("code", ""));

        var sheet = await ana.PageAsync(draft);
        Assert.Equal(["11", "12"], sheet.QuerySelectorAll("td.figure").Select(d => d.TextContent));
        Assert.Equal(["Tabasco", "13", "14"], sheet.QuerySelectorAll("td.ignored").Select(d => d.TextContent));
        Assert.Equal("10 cells with content = 2 figures + 5 headers + 3 ignored", sheet.QuerySelector("#accounting")!.TextContent);
    }

    [Fact]
    public async Task A_workbook_of_several_tables_is_shown_sheet_by_sheet_and_a_sheet_can_be_left_out()
    {
        var ana = await Maintaining.SignedInAsync(site, "ana");
        var answer = await ana.UploadAsync("several.xlsx", Bulletins.Sheets.Workbook(
        [
            ("Estados 1", [["3.1 Eventos de personas en situación migratoria irregular 2017"], ["Entidad", "Enero", "Febrero"], ["Chiapas", 11L, 12L]]),
            ("Leame", [["Cifras preliminares."]]),
            ("Países", [["3.1.1 Eventos de personas en situación migratoria irregular, según país de nacionalidad, 2017"], ["País de nacionalidad", "Enero", "Febrero"], ["Cuba", 21L, 22L], ["Tierra Nueva 9", 23L, 24L]]),
        ]));
        var draft = answer.Headers.Location!.ToString();

        var first = await ana.PageAsync(draft);
        var second = await ana.PageAsync($"{draft}?show=sheet&sheet=Pa%C3%ADses&cell=B3");

        Assert.Equal(["11", "12"], first.QuerySelectorAll("td.figure").Select(d => d.TextContent));
        Assert.Equal(["21", "22"], second.QuerySelectorAll("td.figure").Select(d => d.TextContent));
        Assert.Contains("Cuba, Mexico", second.QuerySelector(".facts")!.TextContent.Replace("Cuba, Jan", "Cuba, Mexico, Jan", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains($"{draft}?show=sheet&sheet=Pa%C3%ADses&cell=A4#chosen", (await ana.PageAsync($"{draft}?show=problems")).QuerySelectorAll("main a").Select(a => a.GetAttribute("href")));
        Assert.Null(first.QuerySelector("input[name=seal]"));

        await ana.PostAsync(draft, $"{draft}?show=details&sheet=Pa%C3%ADses&handler=Table",
            ("Indicator", "apprehensions"), ("Year", "2017"), ("FirstMonth", "1"), ("LastMonth", "2"), ("Dash", "Unsaid"), ("Skipped", "true"));
        await ana.DescribeAsync(draft, "several", "Several");

        Assert.Equal(["2 new"], (await CountsAsync(ana, draft)).Select(c => c.Replace("unchanged", "new", StringComparison.Ordinal)));
        Assert.NotNull((await ana.PageAsync(draft)).QuerySelector("input[name=seal]"));
        Assert.Contains("said not to be read", (await ana.PageAsync($"{draft}?sheet=Pa%C3%ADses")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_period_is_asked_for_and_answered_in_the_details_and_a_point_is_settled_by_its_name()
    {
        var ana = await Maintaining.SignedInAsync(site, "ana");
        var draft = await ana.DraftAsync("rechazos-ene-2016.csv", "Pais,\"Cancún, A. I.\",\"Nueva, A. I.\"\nGuatemala,1,2\n");
        await ana.DescribeAsync(draft, "rejections-2016", "Rejections 2016");
        Assert.Contains("“rechazos-ene-2016”", (await ana.PageAsync($"{draft}?show=details")).QuerySelector("#layout")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("0", (await ana.PageAsync($"{draft}?show=details")).QuerySelector("select[name=FirstMonth] option[selected]")!.GetAttribute("value"));

        await ana.PostAsync(draft, $"{draft}?show=details&handler=Table",
            ("Indicator", "air-rejections"), ("Year", "2016"), ("FirstMonth", "1"), ("LastMonth", "1"), ("Dash", "Unsaid"));
        await ana.PostAsync(draft, $"{draft}?show=problems&handler=Alias", ("list", "point"), ("name", "Nueva, A. I."), ("code", "MX-OAX.OAXACA.AIR"));

        Assert.Equal(["2 new"], await CountsAsync(ana, draft));
        Assert.Contains("Jan 2016", (await ana.PageAsync($"{draft}?cell=C2")).QuerySelector(".facts")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Warnings_have_to_be_seen_before_publishing()
    {
        var ana = await Maintaining.SignedInAsync(site, "ana");
        var draft = await ana.DraftAsync("dashes.csv", Grid + "Chiapas,-,2\nTabasco,3,4\n");
        await ana.DescribeAsync(draft, "dashes", "Dashes");

        var answer = await ana.PublishAsync(draft, await SealAsync(ana, draft), "0");

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await ana.Browser.GetAsync("/en/bulletins/dashes")).StatusCode);
    }

    private static async Task<string> SealAsync(Maintaining maintainer, string draft) =>
        (await maintainer.PageAsync(draft)).QuerySelector("input[name=seal]")!.GetAttribute("value")!;

    private static async Task<string[]> CountsAsync(Maintaining maintainer, string draft) =>
        [.. (await maintainer.PageAsync($"{draft}?show=changes")).QuerySelectorAll(".counts li").Select(l => l.TextContent)];

    /// <summary>How many prints of Chiapas in January 2019 readers are shown.</summary>
    private async Task<int> PrintsAsync()
    {
        await using var scope = site.Services.CreateAsyncScope();
        var dataset = await scope.ServiceProvider.GetRequiredService<Datasets>().OpenAsync(CancellationToken.None);
        var codebook = dataset.Codebook;
        var history = await FigureHistory.LoadAsync(
            codebook.Indicator("apprehensions")!, codebook.Area("MX-CHP")!, codebook.Nationality("ALL")!, Period.OfMonth(2019, 1), null, dataset, CancellationToken.None);
        return history.Prints.Count;
    }

    private async Task<(int, int)> FilesAsync()
    {
        await using var scope = site.Services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<StatisticsContext>();
        return (await database.Files.CountAsync(), await database.Drafts.CountAsync());
    }
}
