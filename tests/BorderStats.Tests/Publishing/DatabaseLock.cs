using Microsoft.Data.Sqlite;

namespace BorderStats.Tests.Publishing;

/// <summary>Another process that holds the whole database for itself, readers shut out.</summary>
internal sealed class DatabaseLock : IDisposable
{
    private readonly SqliteConnection _connection;

    private DatabaseLock(SqliteConnection connection) => _connection = connection;

    public static DatabaseLock On(WritableDatabase database)
    {
        SqliteConnection connection = new(database.Connection);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE";
        command.ExecuteNonQuery();
        return new(connection);
    }

    public void Dispose() => _connection.Dispose();
}
