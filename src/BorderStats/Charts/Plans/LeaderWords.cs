using BorderStats.Queries.Lines;
using BorderStats.Statistics;

namespace BorderStats.Charts.Plans;

/// <summary>
/// "Chiapas leads with 67,120 cards in 2018": who stands highest, of which slot that is said, and why of no later one.
/// </summary>
internal sealed class LeaderWords(Series series, Leadership leadership, Locale locale)
{
    private readonly ValueNames _values = new(series, locale);
    private readonly LineWords _line = new(series, locale);

    public string Finding() => (leadership.Rivals.Count, leadership.Slot) switch
    {
        (0, _) => _line.NoData(),
        (1, _) => _line.Latest(leadership.Rivals[0]) + Silent(),
        (_, { } slot) => Ranked(leadership.Leaders[0].Points[slot]) + Reason() + Silent(),
        _ => Unranked() + Silent(),
    };

    private string Ranked(SeriesPoint point)
    {
        var names = leadership.Leaders.Select(l => locale.Say(l.Name)).ToArray();
        var said = _values.Long(point) + _line.In(point);
        return (names.Length, series.Query.Measure) switch
        {
            (1, Measure.Change) => locale.Say(
                $"Mayor alza o menor caída: {names[0]}, ", $"Largest rise or smallest fall: {names[0]}, ") + said,
            (1, _) => locale.Say($"{names[0]} va a la cabeza: {said}", $"{names[0]} leads with {said}"),
            (2, _) => locale.Say(
                $"{names[0]} y {names[1]} van iguales: {said}", $"{names[0]} and {names[1]} are level with {said}"),
            _ => locale.Say($"{names.Length} van iguales: {said}", $"{names.Length} are level with {said}"),
        };
    }

    /// <summary>Without a rank, since it could be wrong: what the first line shows last.</summary>
    private string Unranked()
    {
        var (spanish, english) = leadership.Rivals.Count == 2
            ? ("las dos", "both")
            : ($"las {leadership.Rivals.Count}", $"all {leadership.Rivals.Count}");
        return _line.Latest(leadership.Rivals[0]) + ". " + (series.Query.Per is Frequency.Month
            ? locale.Say($"Ningún mes tiene cifras comparables de {spanish}",
                $"No month has comparable figures of {english}")
            : locale.Say($"Ningún año tiene cifras comparables de {spanish}",
                $"No year has comparable figures of {english}"));
    }

    private string Reason()
    {
        if (!leadership.IsOutrun(series))
            return "";
        var (spanish, english) = leadership.Rivals.Count == 2 ? ("ambas", "both") : ("todas", "all of them");
        if (leadership.Incomparable(series) > 0)
            return locale.Say(", lo último que se puede comparar", ", the latest that can be compared");
        if (series.Query.Per is Frequency.Month)
            return locale.Say($", el último mes que tienen {spanish}", $", the latest month that {english} have");
        if (Coverage.IsPartYear(series.Query, leadership.Leaders[0].Points[leadership.Slot ?? 0]))
            return locale.Say($", los últimos meses que tienen {spanish}", $", the latest months that {english} have");
        return leadership.IsOutrunByParts(series)
            ? locale.Say($", el último año completo que tienen {spanish}",
                $", the latest whole year that {english} have")
            : locale.Say($", el último año que tienen {spanish}", $", the latest year that {english} have");
    }

    private string Silent()
    {
        var incomparable = leadership.Incomparable(series);
        return (incomparable == 0 ? "" : locale.Say(
                $" ({incomparable} sin cifra comparable)", $" ({incomparable} without a comparable figure)"))
            + (leadership.Silent == 0 ? "" : locale.Say(
                $" ({leadership.Silent} sin dato)", $" ({leadership.Silent} without data)"));
    }
}
