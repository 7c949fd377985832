using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;

namespace BorderStats.Tests.Database;

/// <summary>How SQLite goes about a statement, as far as it reads figures.</summary>
internal static partial class QueryPlan
{
    public static bool ReadsFigures(string statement) => Figures().IsMatch(statement);

    /// <summary>Where the statement looks at more figures than it shows; empty for one that goes along an index.</summary>
    public static IEnumerable<string> Detours(string connection, string statement)
    {
        string[] names = [.. Figures().Matches(statement).Select(m => m.Groups["alias"] is { Success: true } alias ? alias.Value : "Observations")];
        return Steps(connection, statement).Where(step => step.StartsWith("USE TEMP B-TREE", StringComparison.Ordinal)
            || names.Any(name => Begins(step, $"SCAN {name}") || (Begins(step, $"SEARCH {name}") && !IsNamed(step))));
    }

    // "SCAN o1" may be the rows that a page shows already, under a name that begins alike.
    private static bool Begins(string step, string words) => (step + " ").StartsWith(words + " ", StringComparison.Ordinal);

    private static bool IsNamed(string step) => step.Contains("USING PRIMARY KEY (Indicator=?", StringComparison.Ordinal)
        || step.Contains("IX_Observations_Bulletin (BulletinNumber=?", StringComparison.Ordinal)
        || step.Contains("IX_Observations_Value (Value>? AND Value<?", StringComparison.Ordinal);

    private static List<string> Steps(string connection, string statement)
    {
        using SqliteConnection database = new(connection);
        database.Open();
        using var command = database.CreateCommand();
        command.CommandText = "EXPLAIN QUERY PLAN " + statement;
        using var reader = command.ExecuteReader();
        List<string> steps = [];
        while (reader.Read())
            steps.Add(reader.GetString(3));
        return steps;
    }

    [GeneratedRegex("\"Observations\"(?: AS \"(?<alias>\\w+)\")?", RegexOptions.CultureInvariant)]
    private static partial Regex Figures();
}
