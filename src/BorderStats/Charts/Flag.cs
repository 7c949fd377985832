using System.Globalization;
using BorderStats.Statistics;

namespace BorderStats.Charts;

/// <summary>One or several events so close together that they share a flag.</summary>
/// <param name="First">The number of its first event, from 1 in the order of the series.</param>
internal sealed record Flag(int First, IReadOnlyList<PolicyEvent> Events, IReadOnlyList<double> Stems, int Row)
{
    private const double Radius = 9.5, JoinedHalf = 18;

    public double X => (Stems[0] + Stems[^1]) / 2;

    public double Half => Events.Count == 1 ? Radius : JoinedHalf;

    public string Number => Events.Count == 1 ? Text(First) : $"{Text(First)}–{Text(First + Events.Count - 1)}";

    public Flag Join(PolicyEvent more, double stem) =>
        this with { Events = [.. Events, more], Stems = [.. Stems, stem] };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
