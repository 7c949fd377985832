namespace BorderStats.Charts.Plans;

/// <summary>The sign on a line's points, so that lines differ without colour.</summary>
public enum MarkerShape
{
    Circle,
    Square,
    Triangle,
    Diamond,
}
