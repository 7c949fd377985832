using BorderStats.Database;
using BorderStats.Queries.Holdings;
using BorderStats.Queries.Prints;

namespace BorderStats.Queries.Observations;

/// <summary>
/// How many figures of each indicator there are on any day: between which days prints are current is counted once a data
/// version, along the whole table, when someone first asks.
/// </summary>
public sealed class ObservationCounts
{
    private const string Text =
        "SELECT \"Indicator\", \"CurrentFrom\", \"CurrentUntil\", COUNT(*) FROM \"Observations\" "
        + "WHERE \"CurrentFrom\" IS NOT NULL GROUP BY \"Indicator\", \"CurrentFrom\", \"CurrentUntil\"";

    private readonly Lock _asking = new();
    private Task<IReadOnlyList<Stretch>>? _stretches;

    /// <summary>By the indicator that was printed, as of the day of the dataset.</summary>
    public static async Task<IReadOnlyDictionary<string, long>> CurrentAsync(Dataset dataset, CancellationToken cancel)
    {
        var day = (long)DayNumber.Of(dataset.AsOf(null).Day);
        return (await dataset.Catalogue.Once(_ => new ObservationCounts()).StretchesAsync(dataset, cancel))
            .Where(s => s.From <= day && day < s.Until)
            .GroupBy(s => s.Indicator).ToDictionary(g => g.Key, g => g.Sum(s => s.Count));
    }

    private async Task<IReadOnlyList<Stretch>> StretchesAsync(Dataset dataset, CancellationToken cancel)
    {
        while (true)
        {
            Task<IReadOnlyList<Stretch>> counting;
            lock (_asking)
            {
                if (_stretches is null or { IsFaulted: true } or { IsCanceled: true })
                    _stretches = CountAsync(dataset, cancel);
                counting = _stretches;
            }

            try
            {
                return await counting.WaitAsync(cancel);
            }
            // Whoever began to count went away.
            catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
            {
            }
        }
    }

    private static async Task<IReadOnlyList<Stretch>> CountAsync(Dataset dataset, CancellationToken cancel)
    {
        // What follows is not done while others wait to ask.
        await Task.Yield();
        using var statement = new QuestionText(Text).Prepare(dataset.Database);
        List<Stretch> stretches = [];
        while (await statement.NextAsync(cancel))
            stretches.Add(new(statement.Text(0), statement.Whole(1), statement.Whole(2), statement.Whole(3)));
        return stretches;
    }

    private sealed record Stretch(string Indicator, long From, long Until, long Count);
}
