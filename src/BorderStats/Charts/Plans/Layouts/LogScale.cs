namespace BorderStats.Charts.Plans.Layouts;

/// <summary>Equal steps for equal factors.</summary>
public sealed record LogScale : IValueScale
{
    public LogScale(double low, double high, double start, double end)
    {
        if (!(low > 0 && low < high))
            throw new ArgumentOutOfRangeException(
                nameof(low), low, "A logarithmic scale runs upwards from above zero.");
        (Low, High, Start, End) = (low, high, start, end);
    }

    public double Low { get; }
    public double High { get; }
    public double Start { get; }
    public double End { get; }
    public double Base => Start;

    public bool Reaches(double value) => value > 0 && double.IsFinite(value);

    public double Place(double value) => Reaches(value)
        ? Start + Math.Log(value / Low) / Math.Log(High / Low) * (End - Start)
        : throw new ArgumentOutOfRangeException(
            nameof(value), value, "A logarithmic scale has no place for zero or less.");
}
