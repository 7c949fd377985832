using System.Data.Common;
using System.Text;
using BorderStats.Database;
using BorderStats.Statistics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

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
    // What nearly every row has, as a status that says nothing, comes as null, and a period as one number: most of the
    // time goes into fetching values one by one.
    private const string Columns =
        "\"Indicator\", \"Area\", \"Nationality\", \"Year\" * 10000 + \"FirstMonth\" * 100 + \"LastMonth\", "
        + "\"BulletinNumber\", \"Value\", \"Printed\", NULLIF(\"Status\", 'A'), NULLIF(\"Note\", ''), \"Place\"";

    public async Task<List<Print>> CurrentAsync(Vintage vintage, StatisticsContext database, CancellationToken cancel)
    {
        await using var command = database.Database.GetDbConnection().CreateCommand();
        command.Transaction = database.Database.CurrentTransaction?.GetDbTransaction();
        StringBuilder sql = new($"SELECT {Columns} FROM \"Observations\" WHERE ");
        OneOf(sql, command, "Indicator", Indicators);
        OneOf(sql.Append(" AND "), command, "Area", Areas);
        OneOf(sql.Append(" AND "), command, "Nationality", Nationalities);
        OneOf(sql.Append(" AND "), command, "Frequency", [.. Frequencies.Select(f => f.Code())]);
        Between(sql.Append(" AND "), command, Years);
        var day = Parameter(command, DayNumber.Of(vintage.Day));
        sql.Append(" AND \"CurrentFrom\" <= ").Append(day).Append(" AND \"CurrentUntil\" > ").Append(day);
#pragma warning disable CA2100 // made of constant column names and of parameters
        command.CommandText = sql.ToString();
#pragma warning restore CA2100

        List<Print> prints = [];
        await using var reader = await command.ExecuteReaderAsync(cancel);
        while (await reader.ReadAsync(cancel))
        {
            if (vintage.Bulletin(reader.GetInt32(4)) is { } bulletin)
                prints.Add(Read(reader, bulletin));
        }

        return prints;
    }

    private Print Read(DbDataReader row, Bulletin bulletin) => new(
        Code(row, 0, Indicators), Code(row, 1, Areas), Code(row, 2, Nationalities), PeriodOf(row.GetInt32(3)),
        row.IsDBNull(5) ? null : row.GetInt64(5), row.GetString(6),
        row.IsDBNull(7) ? ObservationStatus.Normal : ObservationStatusCodes.Parse(row.GetString(7)) ?? ObservationStatus.None,
        row.IsDBNull(8) ? "" : row.GetString(8), row.GetString(9), bulletin);

    private static Period PeriodOf(int number) => new(number / 10_000, new(number / 100 % 100, number % 100));

    /// <summary>What was asked for alone need not be read from every row.</summary>
    private static string Code(DbDataReader row, int column, IReadOnlyList<string> asked) =>
        asked is [var only] ? only : row.GetString(column);

    private static void OneOf(StringBuilder sql, DbCommand command, string column, IReadOnlyList<object> values) =>
        sql.Append('"').Append(column).Append("\" IN (")
            .AppendJoin(", ", values.Select(value => Parameter(command, value))).Append(')');

    /// <summary>One stretch of the key where no year is left out.</summary>
    private static void Between(StringBuilder sql, DbCommand command, IReadOnlyList<int> years)
    {
        var (first, last) = (years.Min(), years.Max());
        if (last - first >= years.Count)
            OneOf(sql, command, "Year", [.. years]);
        else
            sql.Append("\"Year\" >= ").Append(Parameter(command, first))
                .Append(" AND \"Year\" <= ").Append(Parameter(command, last));
    }

    private static string Parameter(DbCommand command, object value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = "@p" + command.Parameters.Count.ToString(System.Globalization.CultureInfo.InvariantCulture);
        parameter.Value = value;
        command.Parameters.Add(parameter);
        return parameter.ParameterName;
    }
}
