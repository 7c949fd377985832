using BorderStats.Charts.Maps;
using BorderStats.Charts.Maps.States;
using BorderStats.Charts.Plans;
using BorderStats.Charts.Plans.Heat;
using BorderStats.Charts.Plans.Layouts;
using BorderStats.Statistics;

namespace BorderStats.Tests.Charts.Maps.States;

[Collection(nameof(ShippedDatabase))]
public sealed class StateMapTests(ShippedDatabase shipped)
{
    [Fact]
    public void Every_state_has_a_tile_of_its_own()
    {
        Assert.Equal(shipped.Codebook.States.Select(s => s.Code).Order(), StateTiles.All.Select(t => t.Code).Order());
        Assert.Equal(32, StateTiles.All.Select(t => (t.Column, t.Row)).Distinct().Count());
    }

    [Fact]
    public async Task Apprehensions_of_2019_are_as_the_twelve_months_of_its_table_make_them()
    {
        var layout = await LayoutAsync(2019);

        var fields = layout.Fields.ToDictionary(f => f.Code);
        Assert.Equal(79_838, fields["MX-CHP"].Tile!.Point.Value);
        Assert.Equal(22_630, fields["MX-VER"].Tile!.Point.Value);
        Assert.Equal(537, fields["MX-CAM"].Tile!.Point.Value);
        Assert.Equal("Chiapas, 2019: 79,838 events", fields["MX-CHP"].Title);
        Assert.Equal("Chiapas leads with 79,838 events in 2019", layout.Plan.Finding);
        Assert.Equal("events, 2019", layout.Caption);
        Assert.Equal(("q5", "q2"), (fields["MX-CHP"].Tile!.Colour, fields["MX-CAM"].Tile!.Colour));
    }

    [Fact]
    public async Task A_state_without_a_figure_is_hatched_and_has_no_colour()
    {
        var layout = await LayoutAsync(2023);

        Assert.Equal(["MX-TAB"], layout.Fields.Where(f => !f.HasHole).Select(f => f.Code));
        Assert.All(layout.Fields.Where(f => f.HasHole), f => Assert.Equal((true, ""), (f.Hatching.Count > 0, f.Tile!.Colour)));
        Assert.Equal("Chiapas, 2023: no data", layout.Fields.Single(f => f.Code == "MX-CHP").Title);
        Assert.Equal("Tabasco: 292,459 events in 2023 (31 without data)", layout.Plan.Finding);
    }

    [Fact]
    public async Task A_part_of_a_year_is_left_open()
    {
        var layout = await LayoutAsync(2021);

        Assert.All(layout.Fields, f => Assert.True(f.IsOpen));
        Assert.Equal("Chiapas leads with 38,622 events in Jan–Jul 2021", layout.Plan.Finding);
    }

    [Fact]
    public async Task Unasked_the_latest_year_is_shown_of_which_not_only_a_few_states_are_known() =>
        Assert.Equal("events, 2020", (await LayoutAsync(year: null)).Caption);

    [Fact]
    public async Task All_years_are_coloured_by_the_same_classes() =>
        Assert.Equal((await LayoutAsync(2019)).Plan.Scale.Bounds, (await LayoutAsync(2020)).Plan.Scale.Bounds);

    [Fact]
    public async Task A_state_that_no_line_is_of_is_told_apart_from_one_without_a_figure()
    {
        var series = await shipped.AskAsync(new("regional-visitor-cards", ["MX-CHP", "MX-ROO", "MX-TAB"], []));
        var layout = Layout(StateMapPlan.Of(series, 2007, shipped.Codebook, Locale.English));

        Assert.Null(layout.Fields.Single(f => f.Code == "MX-SON").Tile);
        Assert.True(layout.Fields.Single(f => f.Code == "MX-TAB").HasHole);
        Assert.Equal([FieldSign.Missing, FieldSign.Outside], layout.Key.Signs.Select(s => s.Sign));
    }

    [Fact]
    public async Task What_is_said_of_a_map_can_be_listened_to()
    {
        foreach (var year in (int[])[2005, 2013, 2019, 2021, 2025])
            Assert.InRange((await LayoutAsync(year)).Plan.Description.Length, 20, ChartWords.LongestDescription);
    }

    [Fact]
    public async Task In_a_picture_the_map_is_no_higher_than_its_room()
    {
        var plan = await PlanAsync(2019);

        Assert.InRange(new StateMapLayout(plan, new("test", FrameKind.Wide, 900, 260), StateShapes.Shipped, isBounded: true).Height, 150, 272);
        Assert.InRange(new StateMapLayout(plan, new("test", FrameKind.Narrow, 300, 300), StateShapes.Shipped, isBounded: true).Height, 150, 312);
    }

    [Fact]
    public void Hatching_lies_inside_of_what_it_fills_and_not_in_its_holes()
    {
        MapOutline square = new([[(0, 0), (40, 0), (40, 40), (0, 40)], [(10, 10), (30, 10), (30, 30), (10, 30)]]);

        var strokes = RingHatch.In(square, 10);

        Assert.Equal(new Stroke(0, 10, 10, 0), strokes[0]);
        Assert.All(strokes, s => Assert.False(new Box(11, 11, 29, 29).IsCrossedBy(s)));
    }

    private async Task<StateMapLayout> LayoutAsync(int? year) => Layout(await PlanAsync(year));

    private async Task<StateMapPlan> PlanAsync(int? year) => StateMapPlan.Of(
        await shipped.AskAsync(new("apprehensions", [.. shipped.Codebook.States.Select(s => s.Code)], [])), year,
        shipped.Codebook, Locale.English);

    private static StateMapLayout Layout(StateMapPlan plan) => new(plan, ChartFrame.Wide("test"), StateShapes.Shipped);
}
