using BorderStats.Queries.Passports;
using BorderStats.Queries.Sums;
using BorderStats.Statistics;
using BorderStats.Tests.Database.Postgres;

namespace BorderStats.Tests.Queries;

[Collection(nameof(ShippedDatabase))]
public class TotalCheckTests(ShippedDatabase shipped)
{
    [DatabaseTheory]
    [InlineData("regional-visitor-cards", "2007 01-12", 4_515, 3_515, CheckOutcome.AtLeast)]
    [InlineData("regional-visitor-cards", "2008 01-12", 10_444, 10_644, CheckOutcome.ExceedsTotal)]
    [InlineData("regional-visitor-cards", "2014 01-12", 112_038, 112_038, CheckOutcome.AddsUp)]
    [InlineData("border-worker-cards", "2013 01-12", 15_782, 15_787, CheckOutcome.Differs)]
    [InlineData("refugee-requests", "2021 01-04", 31_842, 31_942, CheckOutcome.Differs)]
    [InlineData("refugee-requests", "2024 01-05", 36_860, 36_863, CheckOutcome.Differs)]
    [InlineData("apprehensions", "2019 01-12", 182_940, 182_940, CheckOutcome.AddsUp)]
    [InlineData("apprehensions", "2024 01-12", 1_234_698, 1_231_320, CheckOutcome.Differs)]
    public async Task Printed_totals_are_held_against_their_sums(string indicator, string period, long printed, long sum, CheckOutcome outcome)
    {
        var checks = await LoadAsync();

        Assert.Contains(checks, c => (c.Indicator, c.Period.ToString(), c.Printed, c.Sum, c.Outcome) == (indicator, period, printed, sum, outcome));
    }

    [DatabaseFact]
    public async Task A_sum_with_a_missing_part_names_it()
    {
        var checks = await LoadAsync();

        var check = Assert.Single(checks, c => c.Indicator == "regional-visitor-cards" && c.Period.Year == 2008);
        Assert.Equal(["MX-TAB"], check.MissingParts);
    }

    [DatabaseTheory]
    [InlineData("apprehensions", 2019, BreakdownDimension.Area, 32)]
    [InlineData("apprehensions", 2024, BreakdownDimension.Nationality, 64)]
    [InlineData("regional-visitor-cards", 2009, BreakdownDimension.Area, 3)]
    public async Task Parts_are_counted_once_however_many_months_print_them(string indicator, int year, BreakdownDimension by, int parts)
    {
        var checks = await LoadAsync();

        Assert.Equal(parts, Assert.Single(checks, c => c.Indicator == indicator && c.Period.Year == year && c.By == by).Parts);
    }

    [DatabaseFact]
    public async Task Lists_that_are_not_declared_complete_are_not_checked()
    {
        var checks = await LoadAsync();

        Assert.DoesNotContain(checks, c => c.Indicator == "us-southwest-apprehensions");
        // 12 visitor cards, 10 border worker cards, 7 refugee requests, 1 humanitarian, 2 + 7 apprehensions; of the air entries
        // of 2025 217 nationalities, 28 airports with the others, and the corner both ways; 10 regions at each airport, at
        // the others and of the country, and over all of these.
        Assert.Equal(39 + 217 + 29 + 2 + (10 * 30) + 10, checks.Count);
    }

    [DatabaseTheory]
    // Table 1.3.1 of 2025: Bermuda, Canada, the United States and Greenland; the seven countries of Central America.
    [InlineData("MX-ROO.CANCUN.AIR", "021", BreakdownDimension.Nationality, 6_904_626, 4)]
    [InlineData("MX-ROO.CANCUN.AIR", "013", BreakdownDimension.Nationality, 139_178, 7)]
    [InlineData("MX-ROO.CANCUN.AIR", "029", BreakdownDimension.Nationality, 79_431, 20)]
    [InlineData("MX-ROO.CANCUN.AIR", "005", BreakdownDimension.Nationality, 755_742, 12)]
    [InlineData("MX-ROO.CANCUN.AIR", "019", BreakdownDimension.Nationality, 7_878_977, 43)]
    [InlineData("MX-ROO.CANCUN.AIR", "150", BreakdownDimension.Nationality, 1_238_535, 46)]
    [InlineData("MX", "019", BreakdownDimension.Nationality, 19_135_008, 43)]
    [InlineData("MX", "019", BreakdownDimension.Point, 19_135_008, 29)]
    [InlineData("MX", "150", BreakdownDimension.Point, 2_159_389, 29)]
    [InlineData("MX", "XFO", BreakdownDimension.Nationality, 22_131_002, 216)]
    public async Task Regions_are_held_against_their_countries_and_over_the_points(
        string area, string group, BreakdownDimension by, long printed, int parts)
    {
        var checks = await LoadAsync();

        var check = Assert.Single(checks, c => c.Area == area && c.Nationality == group && c.By == by);
        Assert.Equal(("2025 01-12", printed, printed, parts), (check.Period.ToString(), check.Printed, check.Sum, check.Parts));
    }

    [DatabaseTheory]
    [InlineData("GTM", true)]
    [InlineData("FRA", false)]
    public async Task A_country_takes_part_in_the_checks_of_its_own_regions(string nationality, bool isAmerican)
    {
        await using var dataset = await shipped.OpenDatasetAsync();
        var codebook = dataset.Codebook;

        var passport = await FigurePassport.LoadAsync(
            codebook.Indicator("air-entries")!, codebook.Area("MX-ROO.CANCUN.AIR")!, codebook.Nationality(nationality)!,
            Period.OfYear(2025), null, dataset, default);

        var groups = passport!.Checks.Where(c => codebook.IsGroup(c.Nationality)).Select(c => c.Nationality);
        Assert.Equal(isAmerican ? ["013", "019", "XFO"] : ["150", "XFO"], groups.Order(StringComparer.Ordinal));
    }

    private async Task<IReadOnlyList<TotalCheck>> LoadAsync()
    {
        await using var dataset = await shipped.OpenDatasetAsync();
        return dataset.Catalogue.Checks;
    }
}
