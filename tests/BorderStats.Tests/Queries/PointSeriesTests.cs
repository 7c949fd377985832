using BorderStats.Queries.Lines;
using BorderStats.Queries.Prints;
using BorderStats.Statistics;
using BorderStats.Tests.Database.Postgres;
using BorderStats.Tests.Publishing;
using static BorderStats.Tests.Queries.MadePointTables;

namespace BorderStats.Tests.Queries;

/// <summary>Questions by point of entry, and what the others make of tables that print points.</summary>
[Collection(nameof(ShippedDatabase))]
public class PointSeriesTests(ShippedDatabase shipped) : IAsyncLifetime
{
    private static readonly SeriesQuery ByPoint = new(Entries, [], [], By: BreakdownDimension.Point);

    private WritableDatabase _kept = null!;

    public async Task InitializeAsync() => _kept = await KeptAsync(shipped);

    [DatabaseFact]
    public async Task The_largest_points_come_with_the_rest_and_their_total()
    {
        var series = await AskAsync(ByPoint);

        Assert.Equal([Cancun, Cozumel, Tapachula, "REST"], series.Lines.Select(l => l.Code));
        Assert.Equal([2024, 2025], series.Slots.Select(s => s.Year));
        Assert.Equal([670L, 130, 57, 45], series.Lines.Select(l => l.Points[0].Figure.Value));
        Assert.Equal([902L, 175], series.Total!.Points.Select(p => p.Figure.Value));
        Assert.Equal([Cancun, Cozumel, Tapachula], series.Query.Areas);
    }

    [DatabaseFact]
    public async Task Of_one_nationality_the_points_are_ranked_by_it()
    {
        var series = await AskAsync(ByPoint with { Nationalities = ["GTM"] });

        Assert.Equal([Tapachula, Cancun, Cozumel, "REST"], series.Lines.Select(l => l.Code));
        Assert.Equal([40L, 20, 3, 0], series.Lines.Select(l => l.Points[0].Figure.Value));
    }

    [DatabaseFact]
    public async Task There_is_no_rest_of_a_list_that_may_leave_something_out()
    {
        var series = await AskAsync(ByPoint with { Indicator = Refusals });

        Assert.Equal((36L, true), (series.Lines[0].Points[0].Figure.Value, series.Total!.Points[0].Figure.IsAtLeast));
        Assert.Null(series.Lines.Single(l => l.Kind is LineKind.Rest).Points[0].Figure.Value);
    }

    [DatabaseFact]
    public async Task A_share_is_of_the_sum_of_points_and_refused_where_that_is_open()
    {
        var share = await AskAsync(ByPoint with { Measure = Measure.Share, To = 2024, Areas = [Tapachula], Nationalities = ["CUB"] });
        var refused = await AskAsync(ByPoint with { Indicator = Refusals, Measure = Measure.Share, Areas = [Cancun], Nationalities = ["USA"] });

        Assert.Equal(6.0, Math.Round(share.Lines[0].Points[0].Measured!.Value, 1));
        Assert.Equal(Refusal.OpenList, refused.Lines[0].Points[0].Refusal);
    }

    [DatabaseFact]
    public async Task A_change_is_against_the_sum_of_the_year_before()
    {
        var series = await AskAsync(ByPoint with { Measure = Measure.Change, From = 2025, Areas = [Cozumel] });

        Assert.Equal(-84.6, Math.Round(series.Lines[0].Points[0].Measured!.Value, 1));
    }

    [DatabaseFact]
    public async Task The_nationalities_of_the_country_and_of_a_point_are_ranked_without_printed_totals()
    {
        SeriesQuery query = new(Entries, [], [], To: 2024, By: BreakdownDimension.Nationality);

        var country = await AskAsync(query);
        var point = await AskAsync(query with { Areas = [Tapachula] });
        var state = await AskAsync(query with { Areas = ["MX-ROO"] });

        Assert.Equal(["USA 660", "COL 96", "CUB 83", "GTM 63", "REST 0"], Said(country));
        Assert.Equal(["GTM 40", "USA 10", "CUB 5", "COL 2", "REST 0"], Said(point));
        Assert.Equal(["USA ≥ 620", "COL ≥ 90", "CUB ≥ 67", "GTM 23", "REST "], Said(state));
    }

    [DatabaseFact]
    public async Task No_group_is_a_line_or_a_choice()
    {
        var series = await AskAsync(new(Entries, [], [], 2025, 2025, By: BreakdownDimension.Nationality));
        await using var dataset = await _kept.OpenDatasetAsync();
        var holding = dataset.Catalogue.HoldingOf(dataset.Codebook.Indicator(Entries)!)!;

        Assert.Equal(["USA 130", "GTM 25", "CUB 21", "COL ", "REST "], Said(series));
        Assert.Equal(["ALL", "COL", "CUB", "GTM", "USA"], holding.Nationalities.Select(n => n.Code));
        Assert.Equal([Tapachula, Cancun, Cozumel, Others], holding.Points.Select(p => p.Code));
        Assert.Equal(["MX", "MX-CHP", "MX-ROO"], holding.Areas.Select(a => a.Code));
    }

    [DatabaseFact]
    public async Task By_state_the_points_stand_for_their_states()
    {
        var series = await AskAsync(new(Entries, [], [], To: 2024));

        Assert.Equal(["MX-CHP ≥ 57", "MX-ROO ≥ 800"], Said(series));
    }

    [DatabaseFact]
    public async Task Before_a_table_came_out_its_points_had_no_figure()
    {
        var series = await AskAsync(ByPoint with { AsOf = new(2025, 12, 31) });

        Assert.Equal([2024], series.Slots.Select(s => s.Year));
        Assert.Equal(670, series.Lines[0].Points[0].Figure.Value);
    }

    [DatabaseFact]
    public async Task Printed_totals_are_held_against_rows_and_columns_and_the_corner_against_both()
    {
        await using var dataset = await _kept.OpenDatasetAsync();

        var checks = dataset.Catalogue.Checks;

        Assert.Equal(
            [
                "MX 019 Nationality -1", "MX 019 Point 0", "MX ALL Nationality -1", "MX ALL Point 0", "MX CUB Point 1",
                "MX GTM Point 0", "MX USA Point 0", "MX XFO Nationality -1", "MX XFO Point 0",
                .. new[] { Tapachula, Cancun, Cozumel, Others }.SelectMany(point => new[]
                {
                    $"{point} 019 Nationality 0", $"{point} ALL Nationality 0", $"{point} XFO Nationality 0",
                }),
            ],
            checks.Select(c => $"{c.Area} {c.Nationality} {c.By} {c.Difference}").Order(StringComparer.Ordinal));
        Assert.Equal(["CUB"], (await AskAsync(ByPoint with { Nationalities = ["CUB"] })).Checks.Select(c => c.Nationality));
    }

    [DatabaseFact]
    public async Task A_file_has_the_points_in_the_column_of_areas()
    {
        var csv = await _kept.CsvAsync(ByPoint with { Areas = [Cancun], Nationalities = ["GTM"], To = 2024 });

        Assert.EndsWith(
            $"air-entries,Air entries,{Cancun},Cancún airport,GTM,Guatemala,2024,01-12,20,A,20,entries,,entries-2024,2:6,2025-03-01\r\n",
            csv, StringComparison.Ordinal);
    }

    public Task DisposeAsync()
    {
        _kept.Dispose();
        return Task.CompletedTask;
    }

    private async Task<Series> AskAsync(SeriesQuery query)
    {
        await using var dataset = await _kept.OpenDatasetAsync();
        return await query.RunAsync(dataset, default);
    }

    private static IEnumerable<string> Said(Series series) => series.Lines.Select(l => l.Points[^1].Figure)
        .Zip(series.Lines, (f, l) => $"{l.Code} {(f.IsAtLeast ? "≥ " : "")}{f.Value}");
}
