using BorderStats.Queries.Lines;

namespace BorderStats.Charts.Plans.Heat;

/// <summary>
/// The classes that figures are coloured by, with round bounds and about as many figures in each; the same for every
/// year of a series, so that one year can be held against another.
/// </summary>
/// <param name="Bounds">Each the least figure of a class; the first class has none.</param>
/// <param name="IsDiverging">Rises and falls have colours of their own, from zero away.</param>
/// <param name="IsEmpty">There is no figure to be classed.</param>
internal sealed record HeatScale(IReadOnlyList<double> Bounds, bool IsDiverging, bool IsEmpty)
{
    private const int Most = 6, MostEachWay = 3, Middle = 2;

    public int Count => Bounds.Count + 1;

    public static HeatScale Of(Series series)
    {
        SeriesPoint[] measured = [.. series.Lines.SelectMany(l => l.Points).Where(p => p.Measured is not null)];
        // What is a part of a year or of a sum is coloured like others, but says nothing of what is usual.
        SeriesPoint[] whole = [.. measured.Where(p => !p.IsPartial && !p.Figure.IsAtLeast)];
        double[] values = [.. (whole.Length > 0 ? whole : measured).Select(p => p.Measured!.Value)];
        if (series.Query.Measure is not Measure.Change)
            return new(RoundBounds(values, Most), false, measured.Length == 0);
        var away = RoundBounds([.. values.Select(Math.Abs)], MostEachWay);
        return new([.. away.Reverse().Select(b => -b), 0, .. away], true, measured.Length == 0);
    }

    public int ClassOf(double value)
    {
        var own = 0;
        while (own < Bounds.Count && value >= Bounds[own])
            own++;
        return own;
    }

    /// <summary>The class of its colour in the style sheet: q0 to q5 upwards, f0 to f2 for falls.</summary>
    public string Colour(int own)
    {
        if (!IsDiverging)
            return Upwards(Bounds.Count == 0 ? Middle : (int)Math.Round(own * (Most - 1.0) / Bounds.Count));
        var zero = Bounds.Count / 2;
        return own <= zero ? Falls[zero - own] : Upwards(1 + 2 * (own - zero - 1));
    }

    private static readonly string[] Rises = ["q0", "q1", "q2", "q3", "q4", "q5"], Falls = ["f0", "f1", "f2"];

    private static string Upwards(int step) => Rises[Math.Min(step, Rises.Length - 1)];

    /// <summary>What parts the figures above zero into equal shares, rounded; no class stays empty.</summary>
    private static double[] RoundBounds(double[] values, int classes)
    {
        double[] positive = [.. values.Where(v => v > 0).Order()];
        List<double> bounds = [];
        for (var i = 1; i < classes && positive.Length > 1; i++)
        {
            var bound = Rounded(positive[(int)((long)positive.Length * i / classes)]);
            var before = bounds.LastOrDefault(double.NegativeInfinity);
            if (values.Any(v => v < bound && v >= before) && values.Any(v => v >= bound))
                bounds.Add(bound);
        }

        return [.. bounds];
    }

    /// <summary>The nearest of 1, 2 and 5 times a power of ten.</summary>
    private static double Rounded(double value)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(value)));
        return (double)((decimal)power * (value / power) switch { < 1.414 => 1, < 3.162 => 2, < 7.071 => 5, _ => 10 });
    }
}
