using BorderStats.Publishing;
using BorderStats.Statistics;
using BorderStats.Tests.Database.Postgres;

namespace BorderStats.Tests.Publishing;

/// <summary>What a maintainer declares by saying that a table's list is complete.</summary>
[Collection(nameof(ShippedDatabase))]
public class DeclaredListsTests(ShippedDatabase shipped)
{
    private static readonly Bulletin Table = new(
        0, "cuadro-3.1-2020-again", "", "", BulletinKind.Official, PublicationDate.Parse("2024-05")!.Value, "", "", "", "", BulletinState.Published, default);

    [DatabaseFact]
    public async Task A_list_by_month_is_held_against_the_yearly_total_that_another_table_prints()
    {
        var list = Assert.Single(await DeclareAsync(Month("MX-CHP", 2020, 1), Month("MX-TAB", 2020, 1), Month("MX-CHP", 2020, 2)));

        Assert.Equal(
            (BreakdownDimension.Area, 2020, true, "upmrip-cuadro-3.1-2014-2024"), (list.By, list.FromYear, list.IsMonthly, list.TotalBulletin));
    }

    [DatabaseFact]
    public async Task A_list_with_its_own_total_is_held_against_that()
    {
        PrintedFigure total = Figure("MX", "ALL", new(2026, new(1, 5)));

        var list = Assert.Single(await DeclareAsync(Figure("MX", "HND", new(2026, new(1, 5))), Figure("MX", "GTM", new(2026, new(1, 5))), total));

        Assert.Equal((BreakdownDimension.Nationality, "2026 01-05", Table.Id), (list.By, $"{list.FromYear} {list.Months}", list.TotalBulletin));
    }

    [DatabaseFact]
    public async Task A_list_whose_total_nobody_prints_is_complete_without_one() =>
        Assert.Null(Assert.Single(await DeclareAsync(Month("MX-CHP", 2027, 1), Month("MX-TAB", 2027, 2))).TotalBulletin);

    [DatabaseFact]
    public void A_list_of_all_32_states_looks_complete_and_one_of_31_does_not()
    {
        PrintedFigure[] states = [.. shipped.Codebook.States.Select(s => Month(s.Code, 2020, 1))];

        Assert.True(DeclaredLists.LooksComplete(states, shipped.Codebook));
        Assert.False(DeclaredLists.LooksComplete(states[1..], shipped.Codebook));
    }

    [DatabaseFact]
    public async Task A_table_of_points_is_complete_over_them_only_with_a_column_for_the_others()
    {
        PrintedFigure[] named = [Entry("MX-ROO.CANCUN.AIR", "USA"), Entry("MX-ROO.CANCUN.AIR", "XFO")];

        var open = await DeclareAsync(named);
        var complete = await DeclareAsync([.. named, Entry("MX.OTHER.AIR", "USA")]);

        Assert.Equal([BreakdownDimension.Nationality], open.Select(l => l.By));
        Assert.Equal([BreakdownDimension.Nationality, BreakdownDimension.Point], complete.Select(l => l.By).Order());
    }

    [DatabaseFact]
    public async Task The_totals_of_a_tables_rows_and_columns_stand_in_the_table()
    {
        var byRow = await DeclareAsync(Entry("MX-ROO.CANCUN.AIR", "USA"), Entry("MX.OTHER.AIR", "USA"), Entry("MX", "USA"));
        var byColumn = await DeclareAsync(Entry("MX-ROO.CANCUN.AIR", "USA"), Entry("MX-ROO.CANCUN.AIR", "ALL"));

        Assert.Equal(Table.Id, byRow.Single(l => l.By is BreakdownDimension.Point).TotalBulletin);
        Assert.Equal(Table.Id, byColumn.Single(l => l.By is BreakdownDimension.Nationality).TotalBulletin);
    }

    private static PrintedFigure Entry(string area, string nationality) =>
        Figure(area, nationality, Period.OfYear(2025)) with { Indicator = "air-entries" };

    private async Task<IReadOnlyList<Breakdown>> DeclareAsync(params PrintedFigure[] figures)
    {
        await using var database = shipped.Open();
        return await DeclaredLists.OfAsync(Table, figures, database, CancellationToken.None);
    }

    private static PrintedFigure Month(string area, int year, int month) => Figure(area, "ALL", Period.OfMonth(year, month));

    private static PrintedFigure Figure(string area, string nationality, Period period) =>
        new("apprehensions", area, nationality, period, 5, "5", ObservationStatus.Normal, "", "2:6");
}
