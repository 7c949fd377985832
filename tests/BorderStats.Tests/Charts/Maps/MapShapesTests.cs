using BorderStats.Codelists;
using BorderStats.Statistics;

namespace BorderStats.Tests.Charts.Maps;

/// <summary>The shipped boundaries, and the positions of the codelist held against them.</summary>
public sealed class MapShapesTests
{
    private static readonly Codebook Codebook = CodelistReader.Read(Path.Combine(ShippedDatabase.DataFolder, "codelists"));

    [Fact]
    public void Every_state_of_the_codelist_has_its_shape() => Assert.Equal(
        Codebook.States.Select(s => s.Code).Order(), StateShapes.Shipped.States.Select(s => s.Code).Order());

    [Fact]
    public void The_neighbours_are_one_shape_each() =>
        Assert.Equal(["BLZ", "GTM"], StateShapes.Shipped.Neighbours.Select(n => n.Code).Order());

    [Fact]
    public void Every_ring_ends_where_it_began() => Assert.All(
        StateShapes.Shipped.States.Concat(StateShapes.Shipped.Neighbours).SelectMany(s => s.Rings),
        ring => Assert.Equal(ring[0], ring[^1]));

    [Fact]
    public void Every_point_of_entry_lies_in_its_state_or_on_its_border()
    {
        PointOfEntry[] placed = [.. Codebook.Points.Where(p => p.IsPlaced)];

        Assert.NotEmpty(placed);
        Assert.All(placed, p => Assert.True(
            StateShapes.KilometresOutside(p.Parent, p.Position!.Value) <= 15,
            $"{p.Code} lies {StateShapes.KilometresOutside(p.Parent, p.Position!.Value):0} km out of {p.Parent}."));
    }

    [Fact]
    public void A_place_in_another_state_is_found_out() =>
        Assert.InRange(StateShapes.KilometresOutside("MX-CHP", new(21.0394, -86.8743)), 500, 700);
}
