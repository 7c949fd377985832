using System.Globalization;

namespace BorderStats.Benchmarks;

/// <summary>What is made of repeated measures, and how it is printed: the same on a machine of any language.</summary>
internal static class Measured
{
    public static double Median(IReadOnlyCollection<double> values) => values.Order().ElementAt(values.Count / 2);

    public static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
