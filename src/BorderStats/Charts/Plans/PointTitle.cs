using BorderStats.Queries.Lines;
using BorderStats.Queries.Prints;
using BorderStats.Statistics;

namespace BorderStats.Charts.Plans;

/// <summary>What a point says when it is asked: "Chiapas, 2014: 94,936 cards (provisional)".</summary>
internal sealed class PointTitle(Series series, Locale locale)
{
    private readonly SlotNames _slots = new(series.Indicator.Year, locale);
    private readonly ValueNames _values = new(series, locale);

    public string Of(SeriesLine line, SeriesPoint point)
    {
        var says = point.Measured is not null ? _values.Long(point) : locale.Say(Absence(point));
        var reservations = string.Join(", ", Reservations(point));
        return $"{locale.Say(line.Name)}, {_slots.Of(point.Slot)}: "
            + $"{says}{(reservations.Length > 0 ? $" ({reservations})" : "")}";
    }

    private static Bilingual Absence(SeriesPoint point) => (point.Refusal ?? Refusal.Hole).Reason();

    private IEnumerable<string> Reservations(SeriesPoint point)
    {
        var figure = point.Figure;
        if (Coverage.IsPartYear(series.Query, point))
            yield return locale.Say("solo ", "only ") + _slots.Months(Coverage.Months(series.Query, point));
        if (figure.IsProvisional)
            yield return locale.Say("provisional", "provisional");
        if (figure.Status.HasFlag(ObservationStatus.Estimated))
            yield return locale.Say("estimado", "estimated");
        if (figure.Status.HasFlag(ObservationStatus.LowReliability))
            yield return locale.Say("poco confiable", "low reliability");
        if (figure.IsAtLeast)
            yield return locale.Say(
                $"{figure.MissingParts} de {figure.Parts} partes sin dato",
                $"{figure.MissingParts} of {figure.Parts} parts without data");
    }
}
