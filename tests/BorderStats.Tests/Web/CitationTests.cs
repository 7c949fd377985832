using BorderStats.Statistics;
using BorderStats.Web.Wording;

namespace BorderStats.Tests.Web;

[Collection(nameof(TestSite))]
public sealed class CitationTests(TestSite site)
{
    [Fact]
    public async Task A_figure_is_cited_for_BibTeX_with_the_day_in_its_address()
    {
        var text = await TextAsync("/en/figures/apprehensions/MX-CHP/ALL/2019/03-03.bib?asof=2026-01-01");

        Assert.StartsWith("@misc{borderstats-apprehensions-mx-chp-all-2019-03-03,\n  author = {{BorderStats}},\n", text, StringComparison.Ordinal);
        Assert.Contains("title = {{Apprehensions (irregular migration events), Chiapas, Mar 2019: 6,961 events}}", text, StringComparison.Ordinal);
        Assert.Contains("/en/figures/apprehensions/MX-CHP/ALL/2019/03-03?asof=2026-01-01},", text, StringComparison.Ordinal);
        Assert.EndsWith("  language = {english},\n}\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_of_the_explorer_is_cited_in_RIS()
    {
        var lines = (await TextAsync("/es/indicators/regional-visitor-cards.ris?areas=MX-CHP&asof=2026-01-01")).Split("\r\n");

        Assert.Equal("TY  - DATA", lines[0]);
        Assert.Equal("TI  - Tarjetas de Visitante Regional: Tarjetas por año, Chiapas, 2007–2018", lines[3]);
        Assert.Contains("DA  - 2026/01/01", lines);
        Assert.Contains(lines, l => l.EndsWith("/es/indicators/regional-visitor-cards?areas=MX-CHP&asof=2026-01-01", StringComparison.Ordinal));
        Assert.Equal(["ER  - ", ""], lines[^2..]);
    }

    [Fact]
    public void What_BibTeX_takes_for_a_command_is_escaped()
    {
        Citation citation = new("key", "50 % of {A & B}_#1", "C:\\d~e", null, "https://example.org/a?b=1&c=2", Locale.English);

        Assert.Equal(
            "@misc{key,\n  author = {{BorderStats}},\n  title = {{50 \\% of \\{A \\& B\\}\\_\\#1}},\n  howpublished = {\\url{https://example.org/a?b=1&c=2}},\n"
                + "  url = {https://example.org/a?b=1&c=2},\n  note = {Data from C:\\textbackslash{}d\\textasciitilde{}e},\n  language = {english},\n}\n",
            citation.BibTex());
    }

    private async Task<string> TextAsync(string address)
    {
        using var client = site.CreateClient();
        return await client.GetStringAsync(new Uri(address, UriKind.Relative));
    }
}
