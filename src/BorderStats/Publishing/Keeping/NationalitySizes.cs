using BorderStats.Database;
using BorderStats.Statistics;

namespace BorderStats.Publishing.Keeping;

/// <summary>
/// Keeps how large each nationality is in the years whose figures changed; of a point of entry, all together too, since
/// the largest points are asked for as the largest nationalities are.
/// </summary>
internal sealed class NationalitySizes(StatisticsContext database) : IDisposable
{
    private const string LineYear =
        "\"Indicator\" = @p0 AND \"Area\" = @p1 AND \"Nationality\" = @p2 AND \"Year\" = @p3";

    private readonly HashSet<(LineKey Line, int Year)> _changed = [];

    private readonly IPreparedStatement _find = PreparedStatement.Of(
        database,
        "SELECT \"Value\" * (\"LastMonth\" - \"FirstMonth\" + 1), \"CurrentFrom\", \"CurrentUntil\" FROM \"Observations\" "
        + $"WHERE {LineYear} AND \"Frequency\" IN ('A', 'M') AND \"CurrentFrom\" IS NOT NULL AND \"Value\" IS NOT NULL",
        parameters: 4);

    private readonly IPreparedStatement _kept = PreparedStatement.Of(
        database,
        $"SELECT \"Size\", \"CurrentFrom\", \"CurrentUntil\" FROM \"NationalitySizes\" WHERE {LineYear} ORDER BY \"CurrentFrom\"",
        parameters: 4);

    private readonly IPreparedStatement _clear = PreparedStatement.Of(
        database, $"DELETE FROM \"NationalitySizes\" WHERE {LineYear}", parameters: 4);

    private readonly IPreparedStatement _write = PreparedStatement.Of(
        database,
        "INSERT INTO \"NationalitySizes\" (\"Indicator\", \"Area\", \"Nationality\", \"Year\", \"CurrentFrom\", "
        + "\"CurrentUntil\", \"Size\") VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6)",
        parameters: 7);

    public void Note(FigureKey figure)
    {
        var counts = figure.Nationality is Nationality.All
            ? PointOfEntry.IsCode(figure.Area)
            : figure.Nationality is not Nationality.Others && !NationalityGroup.IsCode(figure.Nationality);
        if (counts)
            _changed.Add((figure.Line, figure.Period.Year));
    }

    /// <summary>Works the noted years out anew, in the order of the key.</summary>
    public void Write()
    {
        foreach (var (line, year) in _changed.OrderBy(c => c.Line.Indicator, StringComparer.Ordinal)
            .ThenBy(c => c.Line.Area, StringComparer.Ordinal).ThenBy(c => c.Line.Nationality, StringComparer.Ordinal)
            .ThenBy(c => c.Year))
            Write(line, year);
        _changed.Clear();
    }

    /// <summary>
    /// The noted years whose kept sizes are not those of their figures; mended on the way if asked to.
    /// </summary>
    public IEnumerable<string> Differing(bool mends)
    {
        foreach (var (line, year) in _changed)
        {
            var expected = Of(Numbers(_find, line, year)).Select(s => (s.Size, s.Validity));
            if (expected.SequenceEqual(Numbers(_kept, line, year)))
                continue;
            if (mends)
                Write(line, year);
            yield return $"size of {line.Nationality} in {line.Area}, {line.Indicator} {year}";
        }

        _changed.Clear();
    }

    /// <summary>
    /// The sizes of one year of a line, one for each stretch of days in which the same figures are current.
    /// </summary>
    public static IEnumerable<(Validity Validity, long Size)> Of(IReadOnlyList<(long Weight, Validity Validity)> figures)
    {
        DateOnly[] days = [.. figures.SelectMany(f => new[] { f.Validity.From, f.Validity.Until }).Distinct().Order()];
        for (var i = 0; i + 1 < days.Length; i++)
        {
            var current = figures.Where(f => f.Validity.Holds(days[i])).ToArray();
            if (current.Length > 0)
                yield return (new(days[i], days[i + 1]), current.Sum(f => f.Weight));
        }
    }

    public void Dispose()
    {
        _find.Dispose();
        _kept.Dispose();
        _clear.Dispose();
        _write.Dispose();
    }

    private void Write(LineKey line, int year)
    {
        SetLine(_clear, line, year);
        _clear.Run();
        SetLine(_write, line, year);
        foreach (var (validity, size) in Of(Numbers(_find, line, year)))
        {
            _write.Set(4, DayNumber.Of(validity.From));
            _write.Set(5, DayNumber.Of(validity.Until));
            _write.Set(6, size);
            _write.Run();
        }
    }

    private static (long, Validity)[] Numbers(IPreparedStatement statement, LineKey line, int year)
    {
        SetLine(statement, line, year);
        var numbers = statement.Numbers(3);
        return [.. Enumerable.Range(0, numbers.Count / 3).Select(i => (
            numbers[3 * i]!.Value,
            new Validity(DayNumber.Day(numbers[(3 * i) + 1]!.Value), DayNumber.Day(numbers[(3 * i) + 2]!.Value))))];
    }

    private static void SetLine(IPreparedStatement statement, LineKey line, int year)
    {
        statement.Set(0, line.Indicator);
        statement.Set(1, line.Area);
        statement.Set(2, line.Nationality);
        statement.Set(3, year);
    }
}
