using BorderStats.Publishing;
using BorderStats.Publishing.Keeping;
using BorderStats.Queries.Passports;
using BorderStats.Queries.Prints;
using BorderStats.Statistics;
using BorderStats.Tests.Database.Postgres;
using BorderStats.Tests.Publishing;
using Microsoft.EntityFrameworkCore;
using static BorderStats.Tests.Queries.MadePointTables;

namespace BorderStats.Tests.Queries;

/// <summary>Totals that no table prints are sums of its rows and columns, and say whether they are all there is.</summary>
[Collection(nameof(ShippedDatabase))]
public class PointSumTests(ShippedDatabase shipped) : IAsyncLifetime
{
    private WritableDatabase _kept = null!;

    public async Task InitializeAsync() => _kept = await KeptAsync(shipped);

    [DatabaseTheory]
    // Complete both ways: each row, each column and the corner are whole.
    [InlineData(Entries, 2024, "MX", "USA", "660", FigureOrigin.SumOfPoints)]
    [InlineData(Entries, 2024, "MX", "COL", "96", FigureOrigin.SumOfPoints)]
    [InlineData(Entries, 2024, Cancun, "ALL", "670", FigureOrigin.SumOfNationalities)]
    [InlineData(Entries, 2024, Others, "ALL", "45", FigureOrigin.SumOfNationalities)]
    [InlineData(Entries, 2024, "MX", "ALL", "902", FigureOrigin.SumOfPoints)]
    // Others that are not zero may lie in any state; nobody came from Guatemala by any of them.
    [InlineData(Entries, 2024, "MX-ROO", "USA", "≥ 620", FigureOrigin.SumOfPoints)]
    [InlineData(Entries, 2024, "MX-ROO", "GTM", "23", FigureOrigin.SumOfPoints)]
    [InlineData(Entries, 2024, "MX-CHP", "GTM", "40", FigureOrigin.SumOfPoints)]
    [InlineData(Entries, 2024, "MX-CHP", "ALL", "≥ 57", FigureOrigin.SumOfPoints)]
    // Without a column for the others every sum over points is the least that it can be.
    [InlineData(Refusals, 2024, "MX", "USA", "≥ 5", FigureOrigin.SumOfPoints)]
    [InlineData(Refusals, 2024, Cancun, "ALL", "36", FigureOrigin.SumOfNationalities)]
    [InlineData(Refusals, 2024, Tapachula, "ALL", "≥ 7", FigureOrigin.SumOfNationalities)]
    [InlineData(Refusals, 2024, "MX", "ALL", "≥ 45", FigureOrigin.SumOfPoints)]
    [InlineData(Refusals, 2024, "MX-ROO", "CUB", "≥ 31", FigureOrigin.SumOfPoints)]
    // What is printed stands as printed, also where it is wrong.
    [InlineData(Entries, 2025, "MX", "CUB", "21", FigureOrigin.Printed)]
    [InlineData(Entries, 2025, "MX", "ALL", "175", FigureOrigin.Printed)]
    [InlineData(Entries, 2025, "MX", "019", "175", FigureOrigin.Printed)]
    [InlineData(Entries, 2025, "MX-ROO", "ALL", "≥ 130", FigureOrigin.SumOfPoints)]
    public async Task A_total_is_the_sum_of_its_parts_or_at_least_that(
        string indicator, int year, string area, string nationality, string expected, FigureOrigin origin)
    {
        var figure = await _kept.FigureAsync(indicator, area, nationality, year);

        Assert.Equal((expected, origin), ((figure.IsAtLeast ? "≥ " : "") + figure.Value, figure.Origin));
    }

    [DatabaseTheory]
    [InlineData(Refusals, "MX-CHP", "CUB")]
    [InlineData(Entries, "MX-YUC", "USA")]
    [InlineData(Entries, "MX", "019")]
    [InlineData(Entries, "MX-ROO", "HND")]
    public async Task Nothing_printed_is_no_sum(string indicator, string area, string nationality) =>
        Assert.Null((await _kept.FigureAsync(indicator, area, nationality, 2024)).Value);

    [DatabaseFact]
    public async Task A_table_of_which_only_points_are_declared_has_no_whole_point()
    {
        await _kept.KeepAsync("entries-2023", "2024-03-01", Entries, 2023, Of2024, [BreakdownDimension.Point]);

        Assert.False((await _kept.FigureAsync(Entries, "MX", "USA", 2023)).IsAtLeast);
        Assert.True((await _kept.FigureAsync(Entries, Cancun, "ALL", 2023)).IsAtLeast);
        Assert.True((await _kept.FigureAsync(Entries, "MX", "ALL", 2023)).IsAtLeast);
    }

    [DatabaseFact]
    public async Task A_later_table_is_summed_from_the_day_it_came_out_until_it_is_withdrawn()
    {
        await _kept.KeepAsync(
            "entries-2024-again", "2025-09-01", Entries, 2024,
            [Of2024[0], "USA 510 120  10  30", .. Of2024[2..]], Both);

        var before = await _kept.FigureAsync(Entries, "MX", "USA", 2024, new DateOnly(2025, 8, 31));
        var after = await _kept.FigureAsync(Entries, "MX", "USA", 2024);
        await _kept.TurnAsync(p => p.WithdrawAsync("entries-2024-again", WritableDatabase.Who, default));
        var withdrawn = await _kept.FigureAsync(Entries, "MX", "USA", 2024);
        var early = await _kept.FigureAsync(Entries, "MX", "USA", 2024, new DateOnly(2025, 2, 28));

        Assert.Equal((660L, 670L, 660L, null), (before.Value, after.Value, withdrawn.Value, early.Value));
    }

    [DatabaseFact]
    public async Task One_revised_cell_is_no_table_to_sum_instead()
    {
        await _kept.KeepAsync("one-cell", "2025-09-01", Refusals, 2024, ["    CUN", "USA   5"], []);

        var figure = await _kept.FigureAsync(Refusals, "MX", "USA", 2024);

        Assert.Equal((5L, "refusals-2024"), (figure.Value, Assert.Single(figure.Bulletins).Id));
    }

    [DatabaseTheory]
    [InlineData("MX", "USA", "15")]
    [InlineData("MX", "GTM", "7")]
    [InlineData("MX", "ALL", "22")]
    [InlineData(Cancun, "USA", "11")]
    [InlineData(Cancun, "GTM", "2")]
    [InlineData(Cancun, "ALL", "13")]
    [InlineData("MX-ROO", "GTM", "2")]
    [InlineData("MX-ROO", "USA", "≥ 11")]
    public async Task A_year_of_a_table_by_month_is_the_sum_of_its_months(string area, string nationality, string expected)
    {
        // In February nobody came from Guatemala, so that the table has no row for it.
        PrintedFigure[] figures =
        [
            .. Enumerable.Range(1, 12).SelectMany(month => Figures(
                Entries, 2022, month switch
                {
                    1 => ["    CUN TAP OTH", "USA   5   0   1", "GTM   2   5   0"],
                    2 => ["    CUN TAP OTH", "USA   6   1   2"],
                    _ => ["    CUN TAP OTH", "USA   0   0   0", "GTM   0   0   0"],
                }).Select(f => f with { Period = Period.OfMonth(2022, month) })),
        ];
        await _kept.KeepAsync("entries-by-month", "2023-03-01", Entries, 2022, figures, Both, months: null);

        var figure = await _kept.FigureAsync(Entries, area, nationality, 2022);

        Assert.Equal(expected, (figure.IsAtLeast ? "≥ " : "") + figure.Value);
    }

    [DatabaseFact]
    public async Task No_state_has_more_than_the_country()
    {
        foreach (var nationality in (string[])["ALL", "USA", "GTM", "CUB", "COL"])
        {
            var country = await _kept.FigureAsync(Entries, "MX", nationality, 2024);
            var states = 0L;
            foreach (var state in shipped.Codebook.States)
                states += (await _kept.FigureAsync(Entries, state.Code, nationality, 2024)).Value ?? 0;

            Assert.True(states <= country.Value, nationality);
        }
    }

    [DatabaseFact]
    public async Task A_sum_of_points_shows_every_point_that_it_is_made_of()
    {
        await using var dataset = await _kept.OpenDatasetAsync();
        var codebook = dataset.Codebook;

        var passport = await FigurePassport.LoadAsync(
            codebook.Indicator(Entries)!, codebook.Area("MX")!, codebook.Nationality("CUB")!, Period.OfYear(2024), null,
            dataset, default);

        Assert.Equal(
            ["Cancún airport 60", "Other airports 11", "Cozumel airport 7", "Tapachula airport 5"],
            passport!.Parts.Select(p => $"{p.Area.Name.English} {p.Figure.Value}"));
    }

    [DatabaseTheory]
    // 130 + 21 + 25, for the Cubans' total is 1 too much; 100 + 5 + 5.
    [InlineData("MX", "019", BreakdownDimension.Nationality, 175, 176)]
    [InlineData("MX", "XFO", BreakdownDimension.Nationality, 175, 176)]
    [InlineData("MX", "019", BreakdownDimension.Point, 175, 175)]
    [InlineData(Cancun, "019", BreakdownDimension.Nationality, 110, 110)]
    [InlineData(Others, "XFO", BreakdownDimension.Nationality, 15, 15)]
    public async Task A_printed_group_is_held_against_its_members_and_over_the_points(
        string area, string group, BreakdownDimension by, long printed, long sum)
    {
        await using var dataset = await _kept.OpenDatasetAsync();

        var check = Assert.Single(
            dataset.Catalogue.Checks, c => (c.Area, c.Nationality, c.By, c.Period.Year) == (area, group, by, 2025));
        Assert.Equal((printed, sum), (check.Printed, check.Sum));
    }

    [DatabaseFact]
    public async Task Of_a_group_nothing_can_be_told_where_others_may_belong_to_it()
    {
        await _kept.KeepAsync(
            "entries-2026", "2027-03-01", Entries, 2026,
            ["    CUN TAP OTH", "019   9   4   2", "USA   5   4   2", "OTH   4   0   0"], Both, hasTotals: true);

        await using var dataset = await _kept.OpenDatasetAsync();
        var groups = dataset.Catalogue.Checks.Where(c => c.Period.Year == 2026 && c.Nationality == "019");

        Assert.Equal([(Tapachula, 4L), (Others, 2L)], groups.Select(c => (c.Area, c.Sum)));
    }

    [DatabaseFact]
    public async Task What_is_kept_of_the_tables_follows_from_their_prints()
    {
        await using var database = _kept.Open();
        await database.Database.OpenConnectionAsync();

        Assert.Empty((await Verification.RunAsync(database, shipped.Codebook, mends: false, default)).Listed);
        Assert.NotEqual(0, await database.ListSums.Where(s => s.By == BreakdownDimension.Point).ExecuteDeleteAsync());
        Assert.NotEqual(0, (await Verification.RunAsync(database, shipped.Codebook, mends: true, default)).Differences);
        Assert.Empty((await Verification.RunAsync(database, shipped.Codebook, mends: false, default)).Listed);
    }

    [DatabaseFact]
    public async Task A_database_of_before_gets_the_sums_of_its_tables_when_it_is_opened()
    {
        await using (var database = _kept.Open())
        {
            await database.Database.ExecuteSqlRawAsync(
                "DROP TABLE \"ListSums\"; DROP INDEX \"IX_Observations_Value\"; CREATE TABLE \"ListSums\" (\"BulletinNumber\" INTEGER); "
                + "DELETE FROM \"__EFMigrationsHistory\" WHERE \"MigrationId\" >= '0004'");
        }

        await using (var database = _kept.Open())
            await KeptDatabase.ReadyAsync(database, shipped.Codebook, default);

        Assert.Equal(660, (await _kept.FigureAsync(Entries, "MX", "USA", 2024)).Value);
        Assert.Equal(45, (await _kept.FigureAsync(Entries, Others, "ALL", 2024)).Value);
    }

    [DatabaseFact]
    public void Points_and_groups_are_told_by_their_codes()
    {
        Assert.All(shipped.Codebook.Points, p => Assert.True(PointOfEntry.IsCode(p.Code), p.Code));
        Assert.All(shipped.Codebook.Points, p => Assert.Equal(p.IsRest, PointOfEntry.IsRestCode(p.Code)));
        Assert.DoesNotContain(shipped.Codebook.Areas, a => PointOfEntry.IsCode(a.Code));
        Assert.All(shipped.Codebook.Groups, g => Assert.True(NationalityGroup.IsCode(g.Code), g.Code));
        Assert.DoesNotContain(shipped.Codebook.Nationalities, n => NationalityGroup.IsCode(n.Code));
    }

    public Task DisposeAsync()
    {
        _kept.Dispose();
        return Task.CompletedTask;
    }
}
