using BorderStats.Statistics;

namespace BorderStats.Queries.Prints;

/// <summary>How a figure came to be.</summary>
public enum FigureOrigin
{
    /// <summary>No bulletin prints it and nothing it could be made of.</summary>
    None,
    Printed,
    SumOfMonths,
    SumOfNationalities,
    SumOfAreas,
    SumOfOffices,
    SumOfPoints,
    SumOfIndicators,

    /// <summary>The printed total less what is listed.</summary>
    Rest,
}

/// <summary>The answer for one period: a printed figure, or one made of printed figures, or none.</summary>
/// <param name="Period">The months it covers, which may be fewer than were asked for.</param>
/// <param name="Parts">How many figures it was made of or would need; 1 for a printed one.</param>
/// <param name="MissingParts">How many of them have no data; then the value is the least that it can be.</param>
/// <param name="Print">The print itself, for a printed figure.</param>
/// <param name="Bulletins">Where it comes from, the latest first.</param>
public sealed record Figure(
    Period Period, long? Value, ObservationStatus Status, FigureOrigin Origin,
    int Parts, int MissingParts, Print? Print, IReadOnlyList<Bulletin> Bulletins)
{
    /// <summary>Made of a list that may leave something out; then too the value is the least that it can be.</summary>
    public bool IsOpen { get; init; }

    public bool IsAtLeast => Value is not null && (MissingParts > 0 || IsOpen);

    public bool IsProvisional => Status.HasFlag(ObservationStatus.Provisional);

    /// <summary>Printed as missing, as against not printed by anyone.</summary>
    public bool IsPrintedMissing => Value is null && Origin is FigureOrigin.Printed;

    public static Figure NoneFor(Period period) =>
        new(period, null, ObservationStatus.Missing, FigureOrigin.None, 0, 0, null, []);

    public static Figure Of(Print print) =>
        new(print.Period, print.Value, print.Status, FigureOrigin.Printed, 1, print.Value is null ? 1 : 0, print,
            [print.Bulletin]);
}
