using BorderStats.Queries.Prints;
using BorderStats.Queries.Revisions;
using BorderStats.Statistics;

namespace BorderStats.Tests.Web;

/// <summary>All prints of the totals, and how far the first ones moved. Expected prints are from the sources.</summary>
[Collection(nameof(TestSite))]
public sealed class RevisionsPageTests(TestSite site)
{
    [Fact]
    public async Task A_year_has_its_prints_in_a_row_each_against_the_first()
    {
        var page = await site.PageAsync("/en/revisions?indicator=refugee-requests");

        var prints = page.Row("triangle", "2019");
        Assert.Equal(13, prints.Length);
        Assert.Equal("70,302Jan 2020", prints[0]);
        Assert.Equal("70,609+30721 Jun 2020", prints[1]);
        Assert.Equal("70,120−182Jul 2024", prints[^1]);
    }

    [Fact]
    public async Task The_one_that_is_printed_again_most_often_comes_first()
    {
        var page = await site.PageAsync("/es/revisions");

        Assert.Equal("Solicitudes de la condición de refugiado, México", page.QuerySelector("#triangle")!.Words());
    }

    [Fact]
    public async Task States_are_told_of_with_their_own_prints_behind_them()
    {
        var whole = await site.PageAsync("/en/revisions?indicator=refugee-requests");
        var tabasco = await site.PageAsync("/en/revisions?indicator=refugee-requests&area=MX-TAB");

        Assert.Equal("By state: 3 of 44 figures printed again, 2 changed", whole.QuerySelector("details:not(.asof) summary")!.Words());
        Assert.Contains(whole.QuerySelectorAll("details a"), a => a.GetAttribute("href") == "/en/revisions?indicator=refugee-requests&area=MX-TAB");
        Assert.Equal("Requests for refugee status, Tabasco", tabasco.QuerySelector("#triangle")!.Words());
        Assert.Equal("refugee-requests", tabasco.QuerySelector("select[name=indicator] option[selected]")!.GetAttribute("value"));
        Assert.Equal(["5,728Jan 2023", "5,716−12Apr 2023"], tabasco.Row("triangle", "2022").Take(2));
        await site.PageAsync("/en/revisions?indicator=refugee-requests&area=MX-XXX", System.Net.HttpStatusCode.BadRequest);
    }

    [Fact]
    public void The_first_print_is_held_against_what_was_known_so_many_months_later()
    {
        RevisedFigure figure = new(Period.OfYear(2019),
            [Print(1_000, "2020-01-15"), Print(1_020, "2020-03-31"), Print(990, "2020-11-30"), Print(900, "2023-06-30")]);

        Assert.Equal([2.0, -1.0, -1.0], Drift.Times.Select(months => figure.After(months)));
        Assert.Equal(-10.0, figure.After(60));
    }

    [Fact]
    public void What_nobody_had_printed_again_by_then_counts_for_nothing()
    {
        RevisedFigure late = new(Period.OfYear(2019), [Print(1_000, "2020-01-15"), Print(1_100, "2022-01-15")]);
        RevisedFigure soon = new(Period.OfYear(2020), [Print(100, "2021-01-15"), Print(104, "2021-02-15")]);

        Assert.Null(Drift.Of([late], 3));
        Assert.Equal(new Drift(3, 4, 4, 4, 1), Drift.Of([late, soon], 3));
        Assert.Equal(new Drift(36, 7, 4, 10, 2), Drift.Of([late, soon], 36));
    }

    [Fact]
    public async Task The_timeline_has_each_measure_and_break_with_its_year_and_indicators()
    {
        var page = await site.PageAsync("/en/timeline");

        var program = page.GetElementById("southern-border-program")!;
        Assert.StartsWith("7 Jul 2014 Southern Border Program", program.Words(), StringComparison.Ordinal);
        Assert.Contains(program.QuerySelectorAll("a"), a => a.GetAttribute("href") == "/en/indicators/regional-visitor-cards");
        Assert.Equal("/en/years/2014", page.QuerySelector("#y2014 a")!.GetAttribute("href"));
        Assert.Null(page.QuerySelector("#y2001 a"));
        Assert.Contains("Local Visitor Form (FMVL)", page.GetElementById("break-regional-visitor-cards-2013")!.Words(), StringComparison.Ordinal);
    }

    private static Print Print(long value, string published) => new(
        "refugee-requests", "MX", "ALL", Period.OfYear(2019), value, "", ObservationStatus.Normal, "", "",
        new(1, "made", "Made", "Made", BulletinKind.Press, PublicationDate.Parse(published)!.Value, "", "", "", "", BulletinState.Published, default));
}
