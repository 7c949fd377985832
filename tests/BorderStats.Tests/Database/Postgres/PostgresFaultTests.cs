using BorderStats.Tests.Publishing;
using Npgsql;

namespace BorderStats.Tests.Database.Postgres;

/// <summary>
/// What keeps a server from being used ends the program with one sentence in the language of the terminal, which names
/// the database and nothing secret.
/// </summary>
[Collection(nameof(PostgresShippedDatabase))]
public sealed class PostgresFaultTests(PostgresShippedDatabase shipped)
{
    [PostgresTheory]
    [InlineData(1, "Host=/nowhere;Username=ana;Password=geheim;Database=figures", "The server of the database figures @ /nowhere:5432 does not answer; see that it runs")]
    [InlineData(1, "Host=127.0.0.1;Port=1;Username=ana;Password=geheim;Database=figures", "The server of the database figures @ 127.0.0.1:1 does not answer")]
    [InlineData(2, "Data Source=figures.db", "The setting ConnectionStrings:Statistics says '…'; expected was Host=…")]
    [InlineData(2, "", "The setting ConnectionStrings:Statistics says ''; expected was Host=…")]
    public async Task A_server_that_is_not_there(int code, string connection, string sentence)
    {
        await EndsAsync(code, sentence, RealProgram.English, connection);
        await EndsAsync(code, sentence, RealProgram.English, connection, "bulletins");
    }

    [PostgresFact]
    public async Task A_provider_that_there_is_not()
    {
        var run = await RealProgram.RunAsToldAsync(RealProgram.Spanish, "--Database:Provider=Oracle");

        Assert.Equal(2, run.Code);
        Assert.Contains("El ajuste Database:Provider dice «Oracle»; se esperaba Sqlite, Postgres.", run.Output, StringComparison.Ordinal);
    }

    [PostgresFact]
    public async Task A_database_that_there_is_not()
    {
        var connection = PostgresServer.Connection("not_made");

        await EndsAsync(2, "The server does not let this program into the database not_made @ ", RealProgram.English, connection);
        await EndsAsync(2, "El servidor no admite a este programa en la base de datos not_made @ ", RealProgram.Spanish, connection, "bulletins");
    }

    [PostgresFact]
    public async Task A_database_of_a_newer_version()
    {
        using var database = await WritableDatabase.EmptyAsync(shipped);
        await ExecuteAsync(database, "INSERT INTO \"__EFMigrationsHistory\" VALUES ('9999_Later', '99.0.0')");

        await EndsAsync(2, "A newer version of BorderStats changed the database test_", RealProgram.English, database.Connection);
        await ExecuteAsync(database, "DELETE FROM \"__EFMigrationsHistory\" WHERE \"MigrationId\" = '9999_Later'");
    }

    [PostgresFact]
    public async Task A_server_that_can_only_be_read_says_where_the_replica_belongs()
    {
        using var database = await WritableDatabase.EmptyAsync(shipped);
        NpgsqlConnectionStringBuilder reading = new(database.Connection) { Options = "-c default_transaction_read_only=on" };

        await EndsAsync(2, "can only be read; name the primary server in ConnectionStrings:Statistics", RealProgram.English, reading.ConnectionString);
        await EndsAsync(2, "solo se puede leer; en ConnectionStrings:Statistics nombre el servidor principal", RealProgram.Spanish, reading.ConnectionString);
    }

    [PostgresFact]
    public async Task A_backup_is_a_matter_of_the_servers_own_command()
    {
        using var database = await WritableDatabase.EmptyAsync(shipped);

        var run = await RealProgram.RunAsync(database, "backup", "/tmp/not-made.dump");

        Assert.Equal(2, run.Code);
        Assert.Contains("copied while it serves by: pg_dump --format=custom --file=/tmp/not-made.dump --host=", run.Errors, StringComparison.Ordinal);
    }

    private static async Task EndsAsync(int code, string sentence, string language, string connection, params string[] arguments)
    {
        var run = await RealProgram.RunAsToldAsync(
            language, [.. arguments, "--Database:Provider=Postgres", $"--ConnectionStrings:Statistics={connection}"]);

        var said = run.Output + run.Errors;
        Assert.True(run.Code == code, $"{run.Code}: {said}");
        Assert.Contains(sentence, said, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", said, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", said, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", said, StringComparison.Ordinal);
    }

    private static async Task ExecuteAsync(WritableDatabase database, string sql)
    {
        await using NpgsqlConnection connection = new(database.Connection);
        await connection.OpenAsync();
#pragma warning disable CA2100 // the texts above
        await using NpgsqlCommand command = new(sql, connection);
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }
}
