using BorderStats.Charts.Maps;
using BorderStats.Statistics;

namespace BorderStats.Tests.Charts.Maps;

public sealed class MapOutlineTests
{
    // One degree is ten pixels on the equator.
    private static readonly MapProjection Equator = new(new(West: 0, South: -5, East: 10, North: 5), 100);

    [Fact]
    public void A_shape_inside_the_map_is_its_corners_each_written_from_the_one_before() => Assert.Equal(
        "M10,20l20,0 0,10 -20,0z", Of((1, 3), (3, 3), (3, 2), (1, 2), (1, 3)).Path());

    [Fact]
    public void A_bend_too_fine_to_be_seen_is_left_out() => Assert.Equal(
        "M10,20l20,0 0,10 -20,0z", Of((1, 3), (2, 3.03), (3, 3), (3, 2), (1, 2), (1, 3)).Path());

    [Fact]
    public void A_shape_that_goes_on_is_cut_just_beyond_the_edge_of_the_map()
    {
        var box = Of((8, 3), (30, 3), (30, 2), (8, 2), (8, 3)).Around();

        Assert.Equal((80, 20, 103, 30), (box.Left, box.Top, box.Right, box.Bottom));
    }

    [Fact]
    public void What_lies_beyond_the_map_is_not_drawn() => Assert.True(Of((20, 3), (30, 3), (30, 2), (20, 3)).IsEmpty);

    private static MapOutline Of(params (double East, double North)[] ring) =>
        MapOutline.Of(new("X", [[.. ring.Select(p => new Position(p.North, p.East))]]), Equator);
}
