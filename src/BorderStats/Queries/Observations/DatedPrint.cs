using BorderStats.Queries.Prints;
using BorderStats.Statistics;

namespace BorderStats.Queries.Observations;

/// <summary>
/// A print, and from when until when it was the current one of its figure: null where it never was. As known on the day
/// that is asked for, on which nothing has yet taken over from the print that is current then.
/// </summary>
public readonly record struct DatedPrint(Print Print, Validity? Current);
