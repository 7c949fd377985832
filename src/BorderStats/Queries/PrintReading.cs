using System.Globalization;
using System.Text;
using BorderStats.Database;
using BorderStats.Statistics;

namespace BorderStats.Queries;

/// <summary>
/// Reads the current prints of some lines and years, along the key of the table. In SQL of its own: the page waits
/// for it, and the hundred rows are read in less time than it takes to translate the question each time.
/// </summary>
/// <param name="Indicators">At least one, as all other lists.</param>
internal sealed record PrintReading(
    IReadOnlyList<string> Indicators, IReadOnlyList<string> Areas, IReadOnlyList<string> Nationalities,
    IReadOnlyList<Frequency> Frequencies, IReadOnlyList<int> Years)
{
    // A period comes as one number: most of the time goes into fetching values one by one.
    private const string Columns =
        "\"Indicator\", \"Area\", \"Nationality\", \"Year\" * 10000 + \"FirstMonth\" * 100 + \"LastMonth\", "
        + "\"BulletinNumber\", \"Value\", \"Printed\", \"Status\", \"Note\", \"Place\"";

    public async Task<List<Print>> CurrentAsync(Vintage vintage, StatisticsContext database, CancellationToken cancel)
    {
        List<object> values = [];
        StringBuilder sql = new($"SELECT {Columns} FROM \"Observations\" WHERE ");
        OneOf(sql, values, "Indicator", Indicators);
        OneOf(sql.Append(" AND "), values, "Area", Areas);
        OneOf(sql.Append(" AND "), values, "Nationality", Nationalities);
        OneOf(sql.Append(" AND "), values, "Frequency", [.. Frequencies.Select(f => f.Code())]);
        Between(sql.Append(" AND "), values, Years);
        var day = Parameter(values, (long)DayNumber.Of(vintage.Day));
        sql.Append(" AND \"CurrentFrom\" <= ").Append(day).Append(" AND \"CurrentUntil\" > ").Append(day);

        using var statement = PreparedStatement.Of(database, sql.ToString(), values.Count);
        for (var i = 0; i < values.Count; i++)
        {
            if (values[i] is string text)
                statement.Set(i, text);
            else
                statement.Set(i, (long)values[i]);
        }

        List<Print> prints = [];
        while (await statement.NextAsync(cancel))
        {
            if (vintage.Bulletin((int)statement.Whole(4)) is { } bulletin)
                prints.Add(Read(statement, bulletin));
        }

        return prints;
    }

    private Print Read(IPreparedStatement row, Bulletin bulletin) => new(
        Code(row, 0, Indicators), Code(row, 1, Areas), Code(row, 2, Nationalities), PeriodOf((int)row.Whole(3)),
        row.Number(5), row.Text(6), ObservationStatusCodes.Parse(row.Text(7)) ?? ObservationStatus.None, row.Text(8),
        row.Text(9), bulletin);

    private static Period PeriodOf(int number) => new(number / 10_000, new(number / 100 % 100, number % 100));

    /// <summary>What was asked for alone need not be read from every row.</summary>
    private static string Code(IPreparedStatement row, int column, IReadOnlyList<string> asked) =>
        asked is [var only] ? only : row.Text(column);

    private static void OneOf(StringBuilder sql, List<object> values, string column, IReadOnlyList<object> asked) =>
        sql.Append('"').Append(column).Append("\" IN (")
            .AppendJoin(", ", asked.Select(value => Parameter(values, value))).Append(')');

    /// <summary>One stretch of the key where no year is left out.</summary>
    private static void Between(StringBuilder sql, List<object> values, IReadOnlyList<int> years)
    {
        var (first, last) = (years.Min(), years.Max());
        if (last - first >= years.Count)
            OneOf(sql, values, "Year", [.. years.Select(y => (object)(long)y)]);
        else
            sql.Append("\"Year\" >= ").Append(Parameter(values, (long)first))
                .Append(" AND \"Year\" <= ").Append(Parameter(values, (long)last));
    }

    private static string Parameter(List<object> values, object value)
    {
        values.Add(value);
        return string.Create(CultureInfo.InvariantCulture, $"@p{values.Count - 1}");
    }
}
