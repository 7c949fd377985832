using BorderStats.Statistics;

namespace BorderStats.Queries.Lines;

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

/// <summary>A question the public can ask: one indicator through time, split by area, nationality or point of entry.</summary>
/// <param name="Areas">The areas asked for; empty means the usual ones (see <see cref="Holdings.Holding.UsualAreas"/>).
/// By point of entry, the points; empty means the ten largest and the rest.</param>
/// <param name="Nationalities">The nationalities asked for; empty means all together, or the
/// six largest and the rest.</param>
/// <param name="AsOf">Only bulletins published by this day answer; null means today.</param>
/// <param name="AcrossBreaks">Whether change and index may step over a series break, because
/// the reader asked for it.</param>
/// <param name="WithTotal">Whether the total beside the lines is shown, as a file of lines alone does not.</param>
/// <param name="Top">How many of the largest are named where none is asked for, with the rest beside them; null means
/// the usual number, and by area the usual areas.</param>
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
    bool WithTotal = true,
    int? Top = null)
{
    /// <summary>The code of the line of the rest.</summary>
    public const string RestCode = SeriesLines.RestCode;

    /// <summary>
    /// How many are named when neither they nor their number is asked for; by area there are usual ones.
    /// </summary>
    public static int? UsualTop(BreakdownDimension by) => by switch
    {
        BreakdownDimension.Nationality => SeriesLines.Largest,
        BreakdownDimension.Point => SeriesLines.LargestPoints,
        _ => null,
    };

    /// <summary>Whether the largest areas are asked for, whichever they are.</summary>
    internal bool IsOfLargestAreas => By is BreakdownDimension.Area && Top is not null;
}
