using BorderStats.Statistics;

namespace BorderStats.Queries.Observations;

/// <summary>
/// One stretch of an index: some columns are fixed, and behind them it begins after a given place. What lies behind a
/// print is several such stretches, one after the other; each is found at once, where a single condition for all of them
/// would have every row before the print looked at.
/// </summary>
internal sealed record ObservationStretch(
    IReadOnlyList<(string Column, object Value)> Fixed, IReadOnlyList<(string Column, object Value)> After)
{
    private static readonly ObservationStretch All = new([], []);

    public static IEnumerable<ObservationStretch> Behind(ObservationKey? print, Bulletin? bulletin) => print switch
    {
        null => [All],
        { } key when bulletin is null => [BehindInLine(key), Behind(key, 2), Behind(key, 1), Behind(key, 0)],
        { } key => [BehindInIndicator(key), Behind(key, 0)],
    };

    public bool Fixes(string column) => Fixed.Any(f => f.Column == column);

    private static ObservationStretch BehindInLine(ObservationKey key)
    {
        var (line, period) = (Line(key), key.Figure.Period);
        return new(line,
        [
            ("Frequency", period.Frequency.Code()), ("Year", (long)period.Year), ("FirstMonth", (long)period.Months.First),
            ("LastMonth", (long)period.Months.Last), ("BulletinNumber", (long)key.BulletinNumber),
        ]);
    }

    private static ObservationStretch BehindInIndicator(ObservationKey key)
    {
        var (line, period) = (Line(key), key.Figure.Period);
        return new([line[0]],
        [
            ("Year", (long)period.Year), ("FirstMonth", (long)period.Months.First), ("LastMonth", (long)period.Months.Last),
            line[1], line[2],
        ]);
    }

    private static ObservationStretch Behind(ObservationKey key, int columns)
    {
        var line = Line(key);
        return new(line[..columns], [line[columns]]);
    }

    private static (string Column, object Value)[] Line(ObservationKey key) =>
        [("Indicator", key.Figure.Indicator), ("Area", key.Figure.Area), ("Nationality", key.Figure.Nationality)];
}
