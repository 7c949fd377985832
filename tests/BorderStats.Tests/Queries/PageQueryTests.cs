using BorderStats.Queries.Passports;
using BorderStats.Queries.Places;
using BorderStats.Queries.Prints;
using BorderStats.Queries.Sources;
using BorderStats.Statistics;
using BorderStats.Tests.Database.Postgres;

namespace BorderStats.Tests.Queries;

/// <summary>What the pages ask beside series: areas, years, files, passports.</summary>
[Collection(nameof(ShippedDatabase))]
public class PageQueryTests(ShippedDatabase shipped)
{
    [DatabaseFact]
    public async Task An_area_holds_the_figures_that_are_printed_of_it()
    {
        await using var dataset = await shipped.OpenDatasetAsync();

        var chiapas = dataset.Catalogue.Areas.Single(a => a.Area.Code == "MX-CHP").Shares.Single(s => s.Indicator.Id == "regional-visitor-cards");
        Assert.Equal((2007, 2018, 12), (chiapas.FirstYear, chiapas.LastYear, chiapas.Figures));
    }

    [DatabaseFact]
    public async Task The_latest_year_with_figures_of_states_is_2025()
    {
        await using var dataset = await shipped.OpenDatasetAsync();

        Assert.Equal(2025, dataset.Catalogue.LatestStateYear);
    }

    [DatabaseFact]
    public async Task At_a_glance_an_indicator_is_the_country_through_all_its_years()
    {
        await using var dataset = await shipped.OpenDatasetAsync();

        var glances = await IndicatorGlance.ListAsync(dataset, CancellationToken.None);

        var returns = glances.Single(g => g.Indicator.Id == "returns");
        Assert.Equal((2015, 181_163), (returns.Line.Points[0].Slot.Year, returns.Line.Points[0].Figure.Value));
        Assert.True(returns.Latest!.IsPartial);
        Assert.Equal("US-SW", glances.Single(g => g.Indicator.Id == "us-southwest-apprehensions").Line.Code);
    }

    [DatabaseFact]
    public async Task A_bulletin_declares_its_lists_and_takes_part_in_checks()
    {
        await using var dataset = await shipped.OpenDatasetAsync();
        var summary = dataset.Catalogue.BulletinOf("cuarto-poder-may-2021-2021-05");

        var declared = await BulletinDeclarations.LoadAsync(summary!.Bulletin, dataset, CancellationToken.None);

        Assert.Equal([BreakdownDimension.Area, BreakdownDimension.Nationality], declared.Lists.Select(l => l.By).Order());
        Assert.Equal(2, declared.Checks.Count);
    }

    [DatabaseTheory]
    [InlineData("regional-visitor-cards", "MX-CHP", "ALL", 2009, FigureOrigin.Printed, 123_322, 0, 1)]
    [InlineData("apprehensions", "MX-CHP", "ALL", 2019, FigureOrigin.SumOfMonths, 79_838, 12, 1)]
    [InlineData("documented-entries", "MX", "ALL", 2019, FigureOrigin.SumOfAreas, 40_402_966, 32, 0)]
    [InlineData("returns", "MX", "ALL", 2015, FigureOrigin.SumOfIndicators, 181_163, 3, 0)]
    public async Task A_passport_says_how_a_figure_came_about(
        string indicator, string area, string nationality, int year, FigureOrigin origin, long value, int parts, int checks)
    {
        var passport = await LoadAsync(indicator, area, nationality, year);

        Assert.Equal((origin, value), (passport!.Figure.Origin, passport.Figure.Value));
        Assert.Equal((parts, checks), (passport.Parts.Count, passport.Checks.Count));
    }

    [DatabaseTheory]
    [InlineData("apprehensions", "MX-CHP", "ALL", 2019)]
    [InlineData("documented-entries", "MX", "ALL", 2020)]
    [InlineData("returns-deportation", "MX", "ALL", 2016)]
    [InlineData("returns", "MX", "ALL", 2017)]
    public async Task The_parts_of_a_made_figure_make_it(string indicator, string area, string nationality, int year)
    {
        var passport = await LoadAsync(indicator, area, nationality, year);

        Assert.Equal(passport!.Figure.Value, passport.Parts.Sum(p => p.Figure.Value));
    }

    [DatabaseFact]
    public async Task There_is_no_passport_for_what_nobody_printed() =>
        Assert.Null(await LoadAsync("regional-visitor-cards", "MX-AGU", "ALL", 2019));

    private async Task<FigurePassport?> LoadAsync(string indicator, string area, string nationality, int year)
    {
        await using var dataset = await shipped.OpenDatasetAsync();
        var codebook = shipped.Codebook;
        return await FigurePassport.LoadAsync(
            codebook.Indicator(indicator)!, codebook.Area(area)!, codebook.Nationality(nationality)!, Period.OfYear(year),
            asOf: null, dataset, CancellationToken.None);
    }
}
