using BorderStats.Database;
using Npgsql;

namespace BorderStats.Benchmarks;

/// <summary>A PostgreSQL server, and the databases that are made on it and left there.</summary>
/// <param name="server">A connection without a database.</param>
internal sealed class MadeServer(string server)
{
    public DatabasePlace Place(string database) => new(DatabaseProvider.Postgres, Connection(database));

    /// <returns>False where it is there already.</returns>
    public async Task<bool> MakeAsync(string database)
    {
        await using NpgsqlConnection connection = new(Connection("postgres"));
        await connection.OpenAsync();
        await using NpgsqlCommand command = new("SELECT count(*) FROM pg_database WHERE datname = @name", connection);
        command.Parameters.AddWithValue("name", database);
        if (await command.ExecuteScalarAsync() is 1L)
            return false;
        await RunAsync("postgres", $"CREATE DATABASE {database}");
        return true;
    }

    /// <summary>Anew, as the other is now; nobody may be connected to that.</summary>
    public async Task CopyAsync(string from, string to)
    {
        NpgsqlConnection.ClearAllPools();
        await RunAsync("postgres", $"DROP DATABASE IF EXISTS {to}");
        await RunAsync("postgres", $"CREATE DATABASE {to} TEMPLATE {from} STRATEGY file_copy");
    }

    public async Task RunAsync(string database, string sql)
    {
        await using NpgsqlConnection connection = new(Connection(database) + ";Command Timeout=0;Pooling=False");
        await connection.OpenAsync();
#pragma warning disable CA2100 // the program's own texts, and names that the program chose
        await using NpgsqlCommand command = new(sql, connection);
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }

    private string Connection(string database) => new NpgsqlConnectionStringBuilder(server) { Database = database }.ConnectionString;
}
