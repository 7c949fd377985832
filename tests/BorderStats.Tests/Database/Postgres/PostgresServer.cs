using Npgsql;

namespace BorderStats.Tests.Database.Postgres;

/// <summary>The server that tests may make and drop databases on, as the environment names it.</summary>
internal static class PostgresServer
{
    public const string Variable = "BORDERSTATS_TEST_POSTGRES";

    private static readonly string? Named = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named ? named : null;

    /// <summary>Why there is none; null where there is one.</summary>
    public static string? Missing => Named is null
        ? $"No PostgreSQL: run tests/run.sh, which starts one, or name one in {Variable}, as \"Host=localhost;Username=postgres\"."
        : null;

    /// <summary>A database of its own.</summary>
    /// <param name="template">The name of one that is copied, to which nobody is connected; else it is empty.</param>
    public static async Task<string> MakeAsync(string template = "template0")
    {
        var name = $"test_{Guid.NewGuid():N}";
        await ExecuteAsync($"CREATE DATABASE {name} TEMPLATE {template}");
        return name;
    }

    public static async Task DropAsync(string name)
    {
        await ExecuteAsync($"DROP DATABASE IF EXISTS {name} WITH (FORCE)");
        // Its connections are of no use any more, and there is a pool for each database.
        NpgsqlConnection.ClearAllPools();
    }

    public static string Connection(string database) =>
        new NpgsqlConnectionStringBuilder(Named) { Database = database, MaxPoolSize = 8, IncludeErrorDetail = true }.ConnectionString;

    private static async Task ExecuteAsync(string sql)
    {
        await using NpgsqlConnection connection = new(new NpgsqlConnectionStringBuilder(Named) { Database = "postgres", Pooling = false }.ConnectionString);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // names made here
        command.CommandText = sql;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }
}
