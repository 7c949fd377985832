using BorderStats.Statistics;

namespace BorderStats.Queries;

/// <summary>What is shown of each figure.</summary>
public enum Measure
{
    Value,

    /// <summary>Per cent of the total of the same period.</summary>
    Share,

    /// <summary>Per cent more or less than in the same months of the year before.</summary>
    Change,

    /// <summary>The first full figure shown is 100.</summary>
    Index,
}

/// <summary>A question the public can ask: one indicator through time, split by area or by nationality.</summary>
/// <param name="Areas">The areas asked for; empty means the usual ones (see <see cref="Holding.UsualAreas"/>).</param>
/// <param name="Nationalities">The nationalities asked for; empty means all together, or the
/// six largest and the rest.</param>
/// <param name="AsOf">Only bulletins published by this day answer; null means today.</param>
/// <param name="AcrossBreaks">Whether change and index may step over a series break, because
/// the reader asked for it.</param>
/// <param name="WithTotal">Whether the total beside the lines is shown, as a file of lines alone does not.</param>
public sealed record SeriesQuery(
    string Indicator,
    IReadOnlyList<string> Areas,
    IReadOnlyList<string> Nationalities,
    int? From = null,
    int? To = null,
    Frequency Per = Frequency.Year,
    BreakdownDimension By = BreakdownDimension.Area,
    Measure Measure = Measure.Value,
    DateOnly? AsOf = null,
    bool AcrossBreaks = false,
    bool WithTotal = true);
