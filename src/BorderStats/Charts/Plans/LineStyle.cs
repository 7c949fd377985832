namespace BorderStats.Charts.Plans;

/// <summary>
/// What marks a line off from the others: the numbers of a colour and a dash pattern in chart.css, and a shape.
/// </summary>
public sealed record LineStyle(int Colour, int Dash, MarkerShape Marker)
{
    private static readonly string[] Colours =
        ["c0", "c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8", "c9", "c10", "c11", "c12", "c13"];

    private static readonly string[] Dashes = ["d0", "d1", "d2", "d3"];

    public string ColourClass => Colours[Colour];

    public string DashClass => Dashes[Dash];
}
