using System.Runtime.CompilerServices;
using BorderStats.Database;
using BorderStats.Queries.Holdings;
using BorderStats.Queries.Prints;
using BorderStats.Statistics;

namespace BorderStats.Queries.Observations;

/// <summary>
/// A question over all figures, answered print by print as they are read: the table is never held in memory. What is left
/// out asks for everything. As of which day is the dataset's own.
/// </summary>
public sealed record ObservationQuery
{
    private static readonly ObservationQuery Everything = new();

    /// <summary>One that is made of others asks for these.</summary>
    public IReadOnlyList<string> Indicators { get; init; } = [];

    /// <summary>Points of entry too.</summary>
    public IReadOnlyList<string> Areas { get; init; } = [];

    /// <summary>Groups of nationalities too.</summary>
    public IReadOnlyList<string> Nationalities { get; init; } = [];

    public int? From { get; init; }

    public int? To { get; init; }

    /// <summary>Single months alone, or all else alone.</summary>
    public Frequency? Per { get; init; }

    /// <summary>Figures of exactly these months.</summary>
    public MonthSpan? Months { get; init; }

    /// <summary>Only what this one printed, in the order of its page.</summary>
    public Bulletin? Bulletin { get; init; }

    /// <summary>Every print of a figure, and not the current one alone.</summary>
    public bool AllPrints { get; init; }

    /// <summary>Begins behind this one.</summary>
    public ObservationKey? After { get; init; }

    public int? Limit { get; init; }

    /// <summary>Whether it asks for the current print of every figure, in whatever words.</summary>
    public bool IsForEverything => Indicators.Count + Areas.Count + Nationalities.Count == 0
        && this with { Indicators = [], Areas = [], Nationalities = [] } == Everything;

    /// <summary>
    /// In the order of the table's key (indicator, area, nationality, years before months, time, bulletin); of one
    /// bulletin by indicator, time, area and nationality.
    /// </summary>
    public async IAsyncEnumerable<DatedPrint> RunAsync(Dataset dataset, [EnumeratorCancellation] CancellationToken cancel)
    {
        var vintage = dataset.AsOf(null);
        if (Bulletin is not null && !vintage.Knows(Bulletin))
            yield break;
        var left = Limit ?? int.MaxValue;
        foreach (var stretch in ObservationStretch.Behind(After, Bulletin))
        {
            if (left == 0)
                yield break;
            using var statement = ObservationText.Of(this, stretch, Limit is null ? null : left, dataset).Prepare(dataset.Database);
            while (await statement.NextAsync(cancel))
            {
                left--;
                var bulletin = vintage.Bulletin((int)statement.Whole(4))
                    ?? throw new InvalidOperationException("A print is current whose bulletin is not published.");
                yield return new(PrintReading.Read(statement, bulletin), Current(statement, bulletin, vintage.Day));
            }
        }
    }

    /// <summary>One that is current has been so since its bulletin came out, so that its days need not be read.</summary>
    private Validity? Current(IPreparedStatement row, Bulletin bulletin, DateOnly day) =>
        AllPrints ? ObservationText.Days(row)?.AsKnown(day) : new(bulletin.Published.LastDay, Validity.Open);
}
