using BorderStats.Queries;
using BorderStats.Statistics;

namespace BorderStats.Tests.Queries;

[Collection(nameof(ShippedDatabase))]
public sealed class TotalCheckTests(ShippedDatabase shipped)
{
    [Theory]
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

    [Fact]
    public async Task A_sum_with_a_missing_part_names_it()
    {
        var checks = await LoadAsync();

        var check = Assert.Single(checks, c => c.Indicator == "regional-visitor-cards" && c.Period.Year == 2008);
        Assert.Equal(["MX-TAB"], check.MissingParts);
    }

    [Theory]
    [InlineData("apprehensions", 2019, BreakdownDimension.Area, 32)]
    [InlineData("apprehensions", 2024, BreakdownDimension.Nationality, 64)]
    [InlineData("regional-visitor-cards", 2009, BreakdownDimension.Area, 3)]
    public async Task Parts_are_counted_once_however_many_months_print_them(string indicator, int year, BreakdownDimension by, int parts)
    {
        var checks = await LoadAsync();

        Assert.Equal(parts, Assert.Single(checks, c => c.Indicator == indicator && c.Period.Year == year && c.By == by).Parts);
    }

    [Fact]
    public async Task Lists_that_are_not_declared_complete_are_not_checked()
    {
        var checks = await LoadAsync();

        Assert.DoesNotContain(checks, c => c.Indicator == "us-southwest-apprehensions");
        // 12 visitor cards, 10 border worker cards, 7 refugee requests, 1 humanitarian, 2 + 7 apprehensions; of the air entries
        // of 2025 217 nationalities, 28 airports with the others, and the corner both ways.
        Assert.Equal(39 + 217 + 29 + 2, checks.Count);
    }

    private async Task<IReadOnlyList<TotalCheck>> LoadAsync()
    {
        await using var dataset = await shipped.OpenDatasetAsync();
        return dataset.Catalogue.Checks;
    }
}
