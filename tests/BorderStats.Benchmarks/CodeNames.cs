using System.Globalization;
using BorderStats.Statistics;
using Microsoft.Data.Sqlite;

namespace BorderStats.Benchmarks;

/// <summary>
/// The names of codes as tables of a database, so that sqlite3 can put the same columns beside each other as the site does;
/// and its question for all prints.
/// </summary>
internal static class CodeNames
{
    private const string Key = "ORDER BY o.Indicator, o.Area, o.Nationality, o.Frequency, o.Year, o.FirstMonth, o.LastMonth, o.BulletinNumber";

    /// <summary>Without the names, which are not in the database.</summary>
    public const string Figures =
        "SELECT o.Indicator, o.Area, o.Nationality, o.Year, printf('%02d-%02d', o.FirstMonth, o.LastMonth), o.Value, o.Status, o.Printed, o.Note, b.Id, o.Place, b.Published "
        + "FROM Observations o CROSS JOIN Bulletins b ON b.Number = o.BulletinNumber WHERE b.State = 'Published' " + Key;

    public static string WithNames(string names) =>
        $"ATTACH '{names}' AS n; "
        + "SELECT o.Indicator, i.Name, o.Area, a.Name, o.Nationality, t.Name, o.Year, printf('%02d-%02d', o.FirstMonth, o.LastMonth), o.Value, o.Status, o.Printed, i.Unit, o.Note, b.Id, o.Place, b.Published "
        + "FROM Observations o CROSS JOIN Bulletins b ON b.Number = o.BulletinNumber CROSS JOIN n.Codes i ON i.Code = o.Indicator "
        + "CROSS JOIN n.Codes a ON a.Code = o.Area CROSS JOIN n.Codes t ON t.Code = o.Nationality WHERE b.State = 'Published' " + Key;

    public static void Write(string path, Codebook codebook)
    {
        File.Delete(path);
        using (SqliteConnection connection = new($"Data Source={path};Pooling=False"))
        {
            connection.Open();
            Run(connection, "CREATE TABLE Codes (Code TEXT PRIMARY KEY, Name TEXT, Unit TEXT) WITHOUT ROWID");
            foreach (var indicator in codebook.Indicators)
                Add(connection, indicator.Id, indicator.Name, indicator.Unit);
            foreach (var area in codebook.Areas.Concat(codebook.Points.Select(p => p.Area)))
                Add(connection, area.Code, area.Name, new("", ""));
            foreach (var nationality in codebook.Nationalities)
                Add(connection, nationality.Code, nationality.Name, new("", ""));
            foreach (var group in codebook.Groups)
                Add(connection, group.Code, group.Name, new("", ""));
        }
    }

    private static void Add(SqliteConnection connection, string code, Bilingual name, Bilingual unit) =>
        Run(connection, string.Create(CultureInfo.InvariantCulture, $"INSERT INTO Codes VALUES ({Quoted(code)}, {Quoted(name.English)}, {Quoted(unit.English)})"));

    private static string Quoted(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // made of the shipped codelists
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
