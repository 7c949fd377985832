using BorderStats.Queries.Lines;

namespace BorderStats.Charts.Plans;

/// <summary>
/// The least and greatest of the values measured; infinite and the wrong way round where there are none.
/// </summary>
/// <param name="LeastPositive">Where a logarithmic scale can begin.</param>
/// <param name="HasZeros">Whether some are zero or less, which a logarithmic scale cannot show.</param>
internal readonly record struct ValueRange(double Least, double Greatest, double LeastPositive, bool HasZeros)
{
    public bool IsEmpty => Least > Greatest;

    public bool HasPositive => LeastPositive <= Greatest;

    public static ValueRange Of(Series series)
    {
        ValueRange range = new(double.PositiveInfinity, double.NegativeInfinity, double.PositiveInfinity, false);
        foreach (var line in series.Lines)
        {
            foreach (var point in line.Points)
            {
                if (point.Measured is { } value)
                    range = range.With(value);
            }
        }

        return range;
    }

    /// <summary>Of one line alone.</summary>
    public static ValueRange Of(LinePlan line)
    {
        ValueRange range = new(double.PositiveInfinity, double.NegativeInfinity, double.PositiveInfinity, false);
        foreach (var point in line.Points)
        {
            if (point.Point.Measured is { } value)
                range = range.With(value);
        }

        return range;
    }

    /// <summary>Widened to what else is drawn.</summary>
    public ValueRange With(IEnumerable<double?> values) =>
        values.OfType<double>().Aggregate(this, (range, value) => range.With(value));

    private ValueRange With(double value) => new(
        Math.Min(Least, value), Math.Max(Greatest, value),
        value > 0 ? Math.Min(LeastPositive, value) : LeastPositive, HasZeros || value <= 0);
}
