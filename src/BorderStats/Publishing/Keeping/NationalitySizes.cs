using System.Runtime.InteropServices;
using BorderStats.Database;
using BorderStats.Statistics;

namespace BorderStats.Publishing.Keeping;

/// <summary>
/// Keeps how large each nationality is in the years whose figures changed; of a point of entry, all together too, since
/// the largest points are asked for as the largest nationalities are.
/// </summary>
internal sealed class NationalitySizes(StatisticsContext database) : IDisposable
{
    // All years of a line from the first that changed to the last, with one question: a server is waited for each time.
    // Between them are years that did not change, and what is kept of those follows from their figures too.
    private const string LineYears =
        "\"Indicator\" = @p0 AND \"Area\" = @p1 AND \"Nationality\" = @p2 AND \"Year\" BETWEEN @p3 AND @p4";

    private readonly Dictionary<LineKey, (int First, int Last)> _changed = [];

    private readonly IPreparedStatement _find = PreparedStatement.Of(
        database,
        "SELECT \"Year\", \"Value\" * (\"LastMonth\" - \"FirstMonth\" + 1), \"CurrentFrom\", \"CurrentUntil\" "
        + $"FROM \"Observations\" WHERE {LineYears} AND \"Frequency\" IN ('A', 'M') AND \"CurrentFrom\" IS NOT NULL "
        + "AND \"Value\" IS NOT NULL",
        parameters: 5);

    private readonly IPreparedStatement _kept = PreparedStatement.Of(
        database,
        "SELECT \"Year\", \"Size\", \"CurrentFrom\", \"CurrentUntil\" FROM \"NationalitySizes\" "
        + $"WHERE {LineYears} ORDER BY \"Year\", \"CurrentFrom\"",
        parameters: 5);

    private readonly IPreparedStatement _clear = PreparedStatement.Of(
        database, $"DELETE FROM \"NationalitySizes\" WHERE {LineYears}", parameters: 5);

    private readonly NationalitySizeInsert _write = new(database);

    public void Note(FigureKey figure)
    {
        var counts = figure.Nationality is Nationality.All
            ? PointOfEntry.IsCode(figure.Area)
            : figure.Nationality is not Nationality.Others && !NationalityGroup.IsCode(figure.Nationality);
        if (!counts)
            return;
        var year = figure.Period.Year;
        ref var years = ref CollectionsMarshal.GetValueRefOrAddDefault(_changed, figure.Line, out var isKnown);
        years = isKnown ? (Math.Min(years.First, year), Math.Max(years.Last, year)) : (year, year);
    }

    /// <summary>Works the sizes of all that was noted out anew, in the order of the key.</summary>
    public void Write()
    {
        foreach (var (line, years) in _changed.OrderBy(c => c.Key.Indicator, StringComparer.Ordinal)
            .ThenBy(c => c.Key.Area, StringComparer.Ordinal).ThenBy(c => c.Key.Nationality, StringComparer.Ordinal))
            Write(line, years, Expected(line, years));
        _write.Flush();
        _changed.Clear();
    }

    /// <summary>
    /// The years whose kept sizes are not those of their figures; mended on the way if asked to.
    /// </summary>
    public IEnumerable<Bilingual> Differing(bool mends)
    {
        foreach (var (line, years) in _changed)
        {
            var (expected, kept) = (Expected(line, years), Rows(_kept, line, years).ToLookup(s => s.Year));
            int[] differing =
            [
                .. expected.Select(e => e.Key).Union(kept.Select(k => k.Key)).Order()
                    .Where(year => !expected[year].SequenceEqual(kept[year])),
            ];
            if (mends && differing.Length > 0)
                Write(line, years, expected);
            foreach (var year in differing)
                yield return new(
                    $"tamaño de {line.Nationality} en {line.Area}, {line.Indicator} {year}",
                    $"size of {line.Nationality} in {line.Area}, {line.Indicator} {year}");
        }

        _write.Flush();
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

    private void Write(LineKey line, (int First, int Last) years, ILookup<int, Row> sizes)
    {
        Set(_clear, line, years);
        _clear.Run();
        foreach (var size in sizes.SelectMany(year => year))
            _write.Add(line, size.Year, size.Validity, size.Number);
    }

    private ILookup<int, Row> Expected(LineKey line, (int First, int Last) years) =>
        Rows(_find, line, years).GroupBy(f => f.Year).OrderBy(year => year.Key)
            .SelectMany(year => Of([.. year.Select(f => (f.Number, f.Validity))])
                .Select(s => new Row(year.Key, s.Size, s.Validity)))
            .ToLookup(s => s.Year);

    private static Row[] Rows(IPreparedStatement statement, LineKey line, (int First, int Last) years)
    {
        Set(statement, line, years);
        var numbers = statement.Numbers(4);
        return [.. Enumerable.Range(0, numbers.Count / 4).Select(i => new Row(
            (int)numbers[4 * i]!.Value,
            numbers[(4 * i) + 1]!.Value,
            new(DayNumber.Day(numbers[(4 * i) + 2]!.Value), DayNumber.Day(numbers[(4 * i) + 3]!.Value))))];
    }

    private static void Set(IPreparedStatement statement, LineKey line, (int First, int Last) years)
    {
        statement.Set(0, line.Indicator);
        statement.Set(1, line.Area);
        statement.Set(2, line.Nationality);
        statement.Set(3, years.First);
        statement.Set(4, years.Last);
    }

    /// <param name="Number">The weight of a figure, or the size of its nationality.</param>
    private readonly record struct Row(int Year, long Number, Validity Validity);
}
