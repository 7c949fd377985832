using BorderStats.Queries.Lines;
using BorderStats.Statistics;
using BorderStats.Tests.Database.Postgres;

namespace BorderStats.Tests.Queries;

/// <summary>The largest few and the rest, split in each way. Every expected value is from the source.</summary>
[Collection(nameof(ShippedDatabase))]
public class LargestAreasTests(ShippedDatabase shipped)
{
    [DatabaseFact]
    public async Task The_five_states_with_most_apprehensions_of_2019_and_what_is_left_of_the_printed_total()
    {
        var series = await shipped.AskAsync(new("apprehensions", [], [], 2019, 2019, Top: 5));

        Assert.Equal(
            [("MX-CHP", 79_838), ("MX-VER", 22_630), ("MX-TAB", 16_817), ("MX-TAM", 10_405), ("MX-OAX", 8_426), ("REST", 44_824)],
            series.Lines.Select(l => (l.Code, l.Points[0].Figure.Value ?? 0)));
        Assert.Equal(182_940, series.Total?.Points[0].Figure.Value);
        Assert.Equal(LineKind.Rest, series.Lines[^1].Kind);
    }

    [DatabaseFact]
    public async Task A_file_of_them_has_the_same_rest_though_no_total_beside_it()
    {
        var series = await shipped.AskAsync(new("apprehensions", [], [], 2019, 2019, WithTotal: false, Top: 5));

        Assert.Equal((44_824, null), (series.Lines[^1].Points[0].Figure.Value, series.Total));
    }

    [DatabaseTheory]
    [InlineData(BreakdownDimension.Nationality, 3)]
    [InlineData(BreakdownDimension.Point, 2)]
    public async Task By_nationality_and_by_point_as_many_are_named_as_are_asked_for(BreakdownDimension by, int top)
    {
        var usual = await shipped.AskAsync(new("air-entries", [], [], By: by));
        var few = await shipped.AskAsync(new("air-entries", [], [], By: by, Top: top));

        Assert.Equal(top + 1, few.Lines.Count);
        Assert.Equal(usual.Lines.Take(top).Select(l => l.Code), few.Lines.Take(top).Select(l => l.Code));
        Assert.Equal(LineKind.Rest, few.Lines[^1].Kind);
    }
}
