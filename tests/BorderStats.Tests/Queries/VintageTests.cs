using System.Globalization;
using BorderStats.Queries.Prints;
using BorderStats.Statistics;
using FsCheck;
using FsCheck.Fluent;

namespace BorderStats.Tests.Queries;

/// <summary>Which of several prints is the current figure, and which was on a day.</summary>
public sealed class VintageTests
{
    private static readonly Gen<Bulletin> AnyBulletin =
        from kind in Gen.Elements(Enum.GetValues<BulletinKind>())
        from day in Gen.Choose(0, 3_000)
        from number in Gen.Choose(1, 1_000_000)
        from withdrawn in Gen.Elements(false, false, false, true)
        select Made(number, kind, new DateOnly(2018, 1, 1).AddDays(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), withdrawn);

    [Theory]
    // The later of two newspapers; the agency's own table before a later newspaper; a recompiled table counts as its own.
    [InlineData("Press 2020-01-01", "Press 2021-01-01", 2)]
    [InlineData("Official 2020", "Press 2021-06-01", 1)]
    [InlineData("Official 2020", "Recompiled 2025-03", 2)]
    [InlineData("Agency 2019-04", "Paper 2019-03", 1)]
    // Known by month only, it counts from the last day: later than the 30th.
    [InlineData("Press 2020-01", "Press 2020-01-30", 1)]
    // Of the same day, the one kept later.
    [InlineData("Press 2020-01-01", "Press 2020-01-01", 2)]
    public void The_current_print_is_the_latest_of_the_own_tables_else_of_the_others(string first, string second, int current)
    {
        Print[] prints = [Print(Bulletin(1, first)), Print(Bulletin(2, second))];

        Assert.Equal(current, Vintage.Current(prints).Bulletin.Number);
    }

    [Fact]
    public void A_bulletin_that_came_out_later_changes_nothing_of_what_was_known() =>
        Prop.ForAll(AnyBulletin.ListOf(6).ToArbitrary(), Gen.Choose(0, 3_000).ToArbitrary(), (bulletins, offset) =>
        {
            var day = new DateOnly(2018, 1, 1).AddDays(offset);
            Bulletin[] numbered = [.. bulletins.DistinctBy(b => b.Number)];

            var known = Current(numbered, day);
            var before = Current([.. numbered.Where(b => b.Published.LastDay <= day)], null);

            return known?.Bulletin.Number == before?.Bulletin.Number;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_withdrawn_bulletin_answers_nothing() =>
        Prop.ForAll(AnyBulletin.ListOf(6).ToArbitrary(), bulletins =>
            Current([.. bulletins.DistinctBy(b => b.Number)], null)?.Bulletin.State is null or BulletinState.Published)
            .QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_in_which_prints_come_decides_nothing() =>
        Prop.ForAll(AnyBulletin.ListOf(6).ToArbitrary(), bulletins =>
        {
            Bulletin[] numbered = [.. bulletins.DistinctBy(b => b.Number)];
            return Current(numbered, null)?.Bulletin.Number == Current([.. numbered.Reverse()], null)?.Bulletin.Number;
        }).QuickCheckThrowOnFailure();

    private static Print? Current(Bulletin[] bulletins, DateOnly? day)
    {
        Vintage vintage = new(bulletins, day);
        Observation[] observations = [.. bulletins.Select(b =>
            new Observation("refugee-requests", "MX", "ALL", 2019, 1, 12, b.Number, b.Number, "", ObservationStatus.Normal, "", "2:6"))];
        Print[] known = [.. vintage.Known(observations)];
        return known.Length == 0 ? null : Vintage.Current(known);
    }

    private static Bulletin Bulletin(int number, string kindAndDate)
    {
        var parts = kindAndDate.Split(' ');
        return Made(number, Enum.Parse<BulletinKind>(parts[0]), parts[1], withdrawn: false);
    }

    private static Bulletin Made(int number, BulletinKind kind, string published, bool withdrawn) => new(
        number, $"b{number}", "", "", kind, PublicationDate.Parse(published)!.Value, "", "", "", "",
        withdrawn ? BulletinState.Withdrawn : BulletinState.Published, default);

    private static Print Print(Bulletin bulletin) => new(
        "refugee-requests", "MX", "ALL", Period.OfYear(2019), 1, "1", ObservationStatus.Normal, "", "2:6", bulletin);
}
