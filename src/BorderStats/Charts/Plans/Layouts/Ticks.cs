namespace BorderStats.Charts.Plans.Layouts;

/// <summary>Round values for an axis: multiples of 1, 2, 2.5 or 5 times a power of ten.</summary>
public static class Ticks
{
    /// <summary>Round values from at or below <paramref name="low"/> to at or above <paramref name="high"/>.</summary>
    /// <param name="about">How many steps are wanted; there may be fewer.</param>
    /// <param name="whole">Only whole numbers, for counts.</param>
    public static IReadOnlyList<double> Cover(double low, double high, int about, bool whole)
    {
        if (!(low < high))
            throw new ArgumentOutOfRangeException(
                nameof(high), high, $"An axis runs upwards, but {low} is not below {high}.");

        var step = Step((high - low) / about, whole);
        var first = Math.Floor(low / step);
        var count = (int)(Math.Ceiling(high / step) - first) + 1;
        // Multiples, not a running sum: no drift.
        return [.. Enumerable.Range(0, count).Select(n => (double)((decimal)(first + n) * (decimal)step))];
    }

    /// <summary>Powers of ten from at or below to at or above; with 2 and 5 between them where they are few.</summary>
    public static IReadOnlyList<double> CoverByFactors(double low, double high)
    {
        var first = (int)Math.Floor(Math.Log10(low));
        var last = Math.Max(first + 1, (int)Math.Ceiling(Math.Log10(high)));
        double[] between = last - first <= 2 ? [1, 2, 5] : [1];
        return
        [
            .. Enumerable.Range(first, last - first).SelectMany(power => between.Select(m => m * Math.Pow(10, power))),
            Math.Pow(10, last),
        ];
    }

    private static double Step(double atLeast, bool whole)
    {
        if (whole && atLeast <= 1)
            return 1;

        var power = Math.Pow(10, Math.Floor(Math.Log10(atLeast)));
        // A rest of rounding must not push a step that is already round to the next one.
        var times = Math.Round(atLeast / power, 9);
        return power * times switch
        {
            <= 1 => 1,
            <= 2 => 2,
            <= 2.5 when !whole || power >= 10 => 2.5,
            <= 5 => 5,
            _ => 10,
        };
    }
}
