using BorderStats.Charts.Plans.Layouts;
using FsCheck;
using FsCheck.Fluent;

namespace BorderStats.Tests.Charts.Plans;

public sealed class LabelPlacementTests
{
    [Fact]
    public void Labels_with_room_stay_where_they_are() =>
        Assert.Equal([20.0, 60.0, 90.0], LabelPlacement.Spread([20, 60, 90], 10, 0, 100));

    [Fact]
    public void Two_labels_on_one_place_move_half_a_label_each() =>
        Assert.Equal([45.0, 55.0], LabelPlacement.Spread([50, 50], 10, 0, 100));

    [Fact]
    public void Labels_at_the_edge_are_pushed_inside() =>
        Assert.Equal([85.0, 95.0, 5.0], LabelPlacement.Spread([99, 100, -20], 10, 0, 100));

    [Fact]
    public void More_labels_than_fit_are_refused() =>
        Assert.Throws<ArgumentException>(() => LabelPlacement.Spread([1, 2, 3], 10, 0, 29));

    [Fact]
    public void However_many_labels_they_never_overlap_keep_their_order_and_stay_inside() =>
        Prop.ForAll<int[]>(seeds =>
        {
            double[] wanted = [.. seeds.Take(20).Select(s => 180.0 + s % 400)];
            var placed = LabelPlacement.Spread(wanted, 18, 0, 360);
            var inOrder = Enumerable.Range(0, wanted.Length).OrderBy(i => wanted[i]).Select(i => placed[i]).ToArray();
            return inOrder.Zip(inOrder.Skip(1)).All(pair => pair.Second - pair.First >= 18 - 1e-6)
                && placed.All(y => y >= 9 - 1e-6 && y <= 351 + 1e-6);
        }).QuickCheckThrowOnFailure();
}
