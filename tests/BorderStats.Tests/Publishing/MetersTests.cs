using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using BorderStats.Database;
using BorderStats.Tests.Database.Postgres;

namespace BorderStats.Tests.Publishing;

/// <summary>What whoever watches the process can count.</summary>
[Collection(nameof(ShippedDatabase))]
public class MetersTests(ShippedDatabase shipped)
{
    [DatabaseFact]
    public async Task Publications_their_figures_and_readings_are_counted()
    {
        ConcurrentBag<string> counted = [];
        using MeterListener listener = new();
        listener.InstrumentPublished = (instrument, all) =>
        {
            if (instrument.Meter.Name == Meters.Name)
                all.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<double>((instrument, _, tags, _) =>
            counted.Add($"{instrument.Name} {string.Join(' ', tags.ToArray().Select(t => t.Value))}".TrimEnd()));
        listener.SetMeasurementEventCallback<long>((instrument, value, _, _) => counted.Add($"{instrument.Name} {value}"));
        listener.Start();
        using var database = WritableDatabase.Of(shipped);

        await database.PublishAsync(MadeFiles.Csv(
            "two.csv", "indicator,area,nationality,year,months,value,printed,status,note\napprehensions,MX-CHP,ALL,2031,01-01,5,5,A,\napprehensions,MX-CHP,ALL,2031,02-02,6,6,A,\n"));
        await database.TurnAsync(p => p.WithdrawAsync("unknown", WritableDatabase.Who, default));

        Assert.Contains("borderstats.publications Published Done", counted);
        Assert.Contains("borderstats.publications Withdrawn NotFound", counted);
        Assert.Contains("borderstats.figures 2", counted);
    }
}
