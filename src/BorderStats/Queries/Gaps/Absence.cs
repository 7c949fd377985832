using BorderStats.Queries.Lines;
using BorderStats.Queries.Prints;
using BorderStats.Statistics;

namespace BorderStats.Queries.Gaps;

/// <summary>What there is of one area in one year, or why there is nothing.</summary>
public enum Absence
{
    /// <summary>There is a figure.</summary>
    Known,

    /// <summary>Only of some months of the year.</summary>
    PartOfYear,

    /// <summary>A bulletin prints that it has none and does not say why.</summary>
    Missing,
    CannotExist,
    NotCollected,
    Suppressed,
    InAnotherCategory,

    /// <summary>No bulletin prints anything, nor anything that it could be made of.</summary>
    NotPrinted,
}

public static class Absences
{
    /// <param name="place">
    /// The point of entry, where it is one: before it opened and after it closed there was nothing.
    /// </param>
    public static Absence Of(SeriesPoint point, PointOfEntry? place) => point switch
    {
        { Figure.Value: null } when place is not null && !WasThere(place, point.Slot.Year) => Absence.CannotExist,
        { Figure.Value: not null, IsPartial: true } => Absence.PartOfYear,
        { Figure.Value: not null } => Absence.Known,
        { Figure.Origin: FigureOrigin.None } => Absence.NotPrinted,
        _ => Of(point.Figure.Status),
    };

    private static bool WasThere(PointOfEntry place, int year) =>
        (place.Opened is not { } opened || year >= opened.LastDay.Year)
        && (place.Closed is not { } closed || year <= closed.LastDay.Year);

    private static Absence Of(ObservationStatus status) => status switch
    {
        _ when status.HasFlag(ObservationStatus.CannotExist) => Absence.CannotExist,
        _ when status.HasFlag(ObservationStatus.NotCollected) => Absence.NotCollected,
        _ when status.HasFlag(ObservationStatus.Suppressed) => Absence.Suppressed,
        _ when status.HasFlag(ObservationStatus.InAnotherCategory) => Absence.InAnotherCategory,
        _ => Absence.Missing,
    };

    /// <summary>Whether someone could be asked for what is not there.</summary>
    public static bool CanBeAskedFor(this Absence absence) => absence is not (Absence.Known or Absence.CannotExist);
}
