using System.Net;

namespace BorderStats.Tests.Web;

/// <summary>A maintainer, without script, with a table whose header no rule knows.</summary>
public sealed class HandLayoutTests(TestSite site) : IClassFixture<TestSite>
{
    private static readonly (string, string)[] Said =
    [
        ("Headers", "3"), ("Totals", "6"), ("Columns", "Area"), ("Columns", "Figure"), ("Columns", "Figure"), ("Columns", "Total"),
        ("Across", "Nationality"), ("Indicator", "apprehensions"), ("Year", ""), ("FirstMonth", "0"), ("LastMonth", "0"), ("Dash", "Zero"),
    ];

    [Fact]
    public async Task It_becomes_a_draft_is_laid_out_published_and_the_next_edition_is_read_by_itself()
    {
        var ana = await Maintaining.SignedInAsync(site, "ana");
        var draft = await ana.DraftAsync("claves-2031.csv", Edition(2031, "5,7,12"));
        var form = await ana.PageAsync(draft);
        Assert.StartsWith("No rule recognises a table", form.QuerySelector("#unread")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["Area", "Figure", "Figure", "Figure"], form.QuerySelectorAll("select[name=Columns] option[selected]").Select(o => o.GetAttribute("value")));

        var laid = await ana.PostAsync(draft, $"{draft}?show=layout&handler=Layout", Said);
        Assert.Equal(HttpStatusCode.Found, laid.StatusCode);
        foreach (var (name, code) in ((string, string)[])[("11", "HND"), ("12", "SLV")])
            await ana.PostAsync(draft, $"{draft}?show=problems&handler=Alias", ("list", "nationality"), ("name", name), ("code", code));
        await ana.DescribeAsync(draft, "claves-2031", "Claves 2031");
        var sheet = await ana.PageAsync($"{draft}?cell=C5");
        Assert.EndsWith("El Salvador, Tabasco, 2031 (normal)", Figure(sheet), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Found, (await ana.PublishAsync(draft)).StatusCode);

        var next = await ana.DraftAsync("claves-2032.csv", Edition(2032, "6,8,14").Replace("6,7,13", "7,8,15", StringComparison.Ordinal));

        var read = await ana.PageAsync($"{next}?cell=B4");
        Assert.Null(read.QuerySelector("#unread"));
        Assert.Equal("0", read.QuerySelectorAll(".tabs .count")[0].TextContent);
        Assert.EndsWith("Honduras, Chiapas, 2032 (normal)", Figure(read), StringComparison.Ordinal);
        Assert.Equal(["6", "8", "1"], read.QuerySelectorAll("td.figure").Select(d => d.TextContent));
        await ana.DescribeAsync(next, "claves-2032", "Claves 2032");
        Assert.Equal(HttpStatusCode.Found, (await ana.PublishAsync(next)).StatusCode);
    }

    [Fact]
    public async Task What_cannot_be_is_said_and_the_form_keeps_what_was_ticked()
    {
        var ana = await Maintaining.SignedInAsync(site, "ana");
        var draft = await ana.DraftAsync("claves-2041.csv", Edition(2041, "5,7,12"));

        var answer = await ana.PostAsync(draft, $"{draft}?show=layout&handler=Layout", [.. Said.Select(s => s.Item1 == "Indicator" ? (s.Item1, "storks") : s)]);

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        var page = await Maintaining.ReadAsync(answer);
        Assert.Contains("Found “storks”, expected an indicator", page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("6", Assert.Single(page.QuerySelectorAll("input[name=Totals][checked]")).GetAttribute("value"));
        Assert.Equal(HttpStatusCode.BadRequest, (await ana.Browser.PostAsync($"{draft}?show=layout&handler=Layout", new FormUrlEncodedContent([]))).StatusCode);
    }

    [Fact]
    public async Task A_table_that_was_recognised_wrongly_can_be_laid_out_too()
    {
        var ana = await Maintaining.SignedInAsync(site, "ana");
        var draft = await ana.DraftAsync("recognised.csv", "3.1 Eventos de personas en situación migratoria irregular 2042,,\nEntidad,Enero,Febrero\nChiapas,1,2\n");
        var form = await ana.PageAsync($"{draft}?show=layout");
        Assert.Equal("2", Assert.Single(form.QuerySelectorAll("input[name=Headers][checked]")).GetAttribute("value"));

        await ana.PostAsync(draft, $"{draft}?show=layout&handler=Layout",
            ("Headers", "2"), ("Columns", "Area"), ("Columns", "Figure"), ("Columns", "Ignored"), ("Across", "Months"), ("Indicator", "apprehensions"), ("Dash", "Unsaid"));

        var sheet = await ana.PageAsync(draft);
        Assert.Equal(["1"], sheet.QuerySelectorAll("td.figure").Select(d => d.TextContent));
        Assert.Equal(["Febrero", "2"], sheet.QuerySelectorAll("td.ignored, td.header").Where(d => d.TextContent is "Febrero" or "2").Select(d => d.TextContent));
    }

    [Fact]
    public async Task The_form_speaks_spanish_too()
    {
        var ana = await Maintaining.SignedInAsync(site, "ana");
        var draft = await ana.DraftAsync("claves-2043.csv", Edition(2043, "5,7,12"));

        var page = await ana.PageAsync(draft.Replace("/en/", "/es/", StringComparison.Ordinal));

        Assert.StartsWith("Ninguna regla reconoce", page.QuerySelector("#unread")!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("Diga cómo está hecha la tabla", page.QuerySelector("#hand-heading")!.TextContent, StringComparison.Ordinal);
    }

    private static string Figure(AngleSharp.Dom.IDocument page) =>
        string.Join(' ', page.QuerySelectorAll(".facts dd")[^1].TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Edition(int year, string chiapas) =>
        $"Personas presentadas por clave de zona {year},,,\n,,,\nLugar,11,12,Suma\nChiapas,{chiapas}\nTabasco,1,-,1\nTodo lo anterior,6,7,13\n";
}
