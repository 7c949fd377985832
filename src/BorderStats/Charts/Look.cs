using System.Globalization;

namespace BorderStats.Charts;

/// <summary>
/// What marks a line off from the others: the numbers of a colour and a dash pattern in chart.css, and a shape.
/// </summary>
public sealed record Look(int Colour, int Dash, MarkerShape Marker)
{
    public string ColourClass => string.Create(CultureInfo.InvariantCulture, $"c{Colour}");

    public string DashClass => string.Create(CultureInfo.InvariantCulture, $"d{Dash}");
}
