using BorderStats.Database;
using BorderStats.Database.Postgres;
using BorderStats.Tests.Database.Postgres;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace BorderStats.Tests;

/// <summary>Where a test's own database lies: a file, or a database on the server.</summary>
internal abstract class DatabaseHome : IDisposable
{
    protected DatabaseHome() => Folder = Directory.CreateTempSubdirectory("borderstats-").FullName;

    /// <summary>For whatever files the test makes besides.</summary>
    public string Folder { get; }

    public abstract DatabaseProvider Provider { get; }

    public abstract string Connection { get; }

    public abstract StatisticsContext Open();

    /// <summary>What the database itself says of its files: "ok" where nothing is broken.</summary>
    public abstract string Integrity();

    public virtual void Dispose() => Directory.Delete(Folder, recursive: true);
}

internal sealed class SqliteHome : DatabaseHome
{
    public string Path => System.IO.Path.Combine(Folder, "statistics.db");

    public override DatabaseProvider Provider => DatabaseProvider.Sqlite;

    public override string Connection => $"Data Source={Path};Pooling=False";

    public override StatisticsContext Open() =>
        new SqliteStatisticsContext(new DbContextOptionsBuilder<SqliteStatisticsContext>().UseSqlite(Connection).Options);

    public override string Integrity()
    {
        using SqliteConnection connection = new(Connection);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA integrity_check";
        return (string)command.ExecuteScalar()!;
    }
}

/// <param name="giveBack">What becomes of the database when the test is done with it.</param>
internal sealed class PostgresHome(string name, Func<string, Task> giveBack) : DatabaseHome
{
    public override DatabaseProvider Provider => DatabaseProvider.Postgres;

    public override string Connection => PostgresServer.Connection(name);

    public override StatisticsContext Open() => new PostgresStatisticsContext(
        new DbContextOptionsBuilder<PostgresStatisticsContext>().UseNpgsql(PostgresConnection.OfWriters(Connection)).Options);

    public override string Integrity()
    {
        using var database = Open();
        return PostgresIntegrity.DamageAsync(database, default).GetAwaiter().GetResult() is [var first, ..] ? first : "ok";
    }

    public override void Dispose()
    {
        base.Dispose();
        giveBack(name).GetAwaiter().GetResult();
    }
}
