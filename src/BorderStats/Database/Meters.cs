using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace BorderStats.Database;

/// <summary>What whoever watches the process can read of it, as with <c>dotnet-counters --counters BorderStats</c>.</summary>
public static class Meters
{
    public const string Name = "BorderStats";

    private static readonly Meter Meter = new(Name);

    private static readonly Histogram<double> Readings = Meter.CreateHistogram<double>(
        "borderstats.readings", "ms", "How long an answer had the database open for its questions.");

    private static readonly Histogram<double> Publications = Meter.CreateHistogram<double>(
        "borderstats.publications", "ms", "How long an import, a withdrawal or a restoration took, by how it ended.");

    private static readonly Counter<long> Figures = Meter.CreateCounter<long>(
        "borderstats.figures", "figures", "Figures that were published.");

    private static readonly Counter<long> Faults = Meter.CreateCounter<long>(
        "borderstats.faults", "faults", "How often the database did not answer, by the reason.");

    /// <param name="since">A time stamp of <see cref="Stopwatch"/>.</param>
    public static void Read(long since) => Readings.Record(Stopwatch.GetElapsedTime(since).TotalMilliseconds);

    public static void Published(long since, string action, string outcome) => Publications.Record(
        Stopwatch.GetElapsedTime(since).TotalMilliseconds, new("action", action), new("outcome", outcome));

    public static void Kept(long figures) => Figures.Add(figures);

    public static void Failed(DatabaseFault fault) => Faults.Add(1, new KeyValuePair<string, object?>("reason", fault.ToString()));
}
