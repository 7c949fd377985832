using BorderStats.Queries.Lines;
using BorderStats.Queries.Prints;
using BorderStats.Queries.Sums;
using BorderStats.Statistics;
using BorderStats.Tests.Database.Postgres;
using FsCheck;
using FsCheck.Fluent;

namespace BorderStats.Tests.Queries;

/// <summary>A year made of months: a hole makes it "at least", a month that nobody prints makes it no year, nothing becomes zero.</summary>
[Collection(nameof(ShippedDatabase))]
public class HonestSumTests(ShippedDatabase shipped)
{
    private static readonly Bulletin Table = new(
        1, "table", "", "", BulletinKind.Official, PublicationDate.Parse("2020")!.Value, "", "", "", "", BulletinState.Published, default);

    /// <summary>What is printed of each of twelve months: a figure, "no data" (−1), or nothing at all (−2).</summary>
    private static readonly Gen<int[]> AnyYear = Gen.Elements(0, 1, 7, 1_000, 250_000, -1, -2).ArrayOf(12);

    [DatabaseFact]
    public void A_sum_is_the_sum_of_what_is_printed_and_never_more_sure_than_its_parts() =>
        Prop.ForAll(AnyYear.ToArbitrary(), months =>
        {
            var figure = Year(months);
            var inside = months[(figure.Period.Months.First - 1)..figure.Period.Months.Last];

            return figure.Value is null
                || (figure.Value == inside.Where(m => m >= 0).Sum(m => (long)m)
                    && figure.MissingParts == inside.Count(m => m == -1)
                    && figure.IsAtLeast == inside.Contains(-1)
                    && !inside.Contains(-2));
        }).QuickCheckThrowOnFailure();

    [DatabaseFact]
    public void A_whole_year_is_claimed_only_where_all_twelve_months_are_printed() =>
        Prop.ForAll(AnyYear.ToArbitrary(), months =>
            Year(months) is var figure && (!months.Contains(-2) || figure.Value is null || !figure.Period.IsWholeYear))
            .QuickCheckThrowOnFailure();

    [DatabaseFact]
    public void Nothing_printed_is_nothing_and_not_zero() =>
        Prop.ForAll(Gen.Elements(-1, -2).ArrayOf(12).ToArbitrary(), months => Year(months).Value is null).QuickCheckThrowOnFailure();

    [DatabaseTheory]
    [InlineData(new[] { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 }, 0L, "01-12", 0)]
    [InlineData(new[] { 1, 2, 3, 4, 5, 6, 7, -2, -2, -2, -2, -2 }, 28L, "01-07", 0)]
    [InlineData(new[] { 1, -1, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1 }, 13L, "01-12", 1)]
    [InlineData(new[] { 1, -2, 3, 4, -2, -2, -2, -2, -2, -2, -2, -2 }, 7L, "03-04", 0)]
    [InlineData(new[] { -2, -2, -2, -2, -2, 9, -2, -2, -2, -2, -2, -2 }, 9L, "06-06", 0)]
    public void A_year_says_which_months_it_is_made_of(int[] months, long value, string span, int missing)
    {
        var figure = Year(months);

        Assert.Equal((value, span, missing), (figure.Value, figure.Period.Months.ToString(), figure.MissingParts));
    }

    [DatabaseFact]
    public void The_agencys_own_months_go_before_a_newspapers_year()
    {
        Bulletin press = new(2, "press", "", "", BulletinKind.Press, PublicationDate.Parse("2021")!.Value, "", "", "", "", BulletinState.Published, default);
        Print year = new("apprehensions", "MX-CHP", "ALL", Period.OfYear(2020), 5, "5", ObservationStatus.Normal, "", "2:6", press);

        var figure = Find([.. Months([1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]), year]);

        Assert.Equal((12L, FigureOrigin.SumOfMonths), (figure.Value, figure.Origin));
    }

    private Figure Year(int[] months) => Find(Months(months));

    private static Print[] Months(int[] months) =>
    [
        .. months.Select((value, i) => (value, month: i + 1)).Where(m => m.value > -2).Select(m => new Print(
            "apprehensions", "MX-CHP", "ALL", Period.OfMonth(2020, m.month), m.value < 0 ? null : m.value, "",
            m.value < 0 ? ObservationStatus.Missing : ObservationStatus.Normal, "", "2:6", Table)),
    ];

    private Figure Find(Print[] prints)
    {
        FigureFinder finder = new(new(prints, []), SummedLists.None, shipped.Codebook);
        return finder.Best(shipped.Codebook.Indicator("apprehensions")!, "MX-CHP", "ALL", Period.OfYear(2020));
    }
}
