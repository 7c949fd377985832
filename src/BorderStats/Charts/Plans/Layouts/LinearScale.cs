namespace BorderStats.Charts.Plans.Layouts;

/// <summary>Equal steps for equal differences.</summary>
public sealed record LinearScale : IValueScale
{
    public LinearScale(double low, double high, double start, double end)
    {
        if (!(low < high))
            throw new ArgumentOutOfRangeException(
                nameof(high), high, $"A scale runs upwards, but {low} is not below {high}.");
        (Low, High, Start, End) = (low, high, start, end);
    }

    public double Low { get; }
    public double High { get; }
    public double Start { get; }
    public double End { get; }
    public double Base => Place(Math.Clamp(0, Low, High));

    public bool Reaches(double value) => double.IsFinite(value);

    public double Place(double value) => Start + (value - Low) / (High - Low) * (End - Start);
}
