using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using BorderStats.Tests.Bulletins;
using Microsoft.Data.Sqlite;

namespace BorderStats.Tests.Publishing;

/// <summary>
/// What keeps the program from working ends it with one sentence in the language of the terminal: which file or port,
/// what is wrong, and what to do.
/// </summary>
public sealed class FaultTests : IAsyncLifetime
{
    private const string Header = "indicator,area,nationality,year,months,value,printed,status,note\n";

    private WritableDatabase _database = null!;

    public async Task InitializeAsync() => _database = await WritableDatabase.EmptyAsync(Street.Codebook);

    public Task DisposeAsync()
    {
        _database.Dispose();
        return Task.CompletedTask;
    }

    [Theory]
    [InlineData(RealProgram.English, "The file {0} is no database of BorderStats; put a backup in its place")]
    [InlineData(RealProgram.Spanish, "El archivo {0} no es una base de datos de BorderStats; ponga un respaldo en su lugar")]
    public async Task A_file_of_rubbish(string language, string expected)
    {
        await File.WriteAllBytesAsync(_database.Path, [.. Enumerable.Range(0, 9000).Select(i => (byte)(i * 7))]);

        await EndsAsync(2, language, expected);
        await EndsAsync(2, language, expected, "bulletins");
        await EndsAsync(2, language, expected, "verify");
    }

    [Theory]
    [InlineData(RealProgram.English, "A newer version of BorderStats changed the database {0}; use that version")]
    [InlineData(RealProgram.Spanish, "Una versión más nueva de BorderStats cambió la base de datos {0}; use esa versión")]
    public async Task A_database_of_a_newer_version(string language, string expected)
    {
        Execute("INSERT INTO __EFMigrationsHistory VALUES ('9999_Later', '99.0.0')");

        await EndsAsync(2, language, expected);
        await EndsAsync(2, language, expected, "bulletins");
    }

    [Theory]
    [InlineData(RealProgram.English, "Another process holds the database {0} locked; wait for it to end")]
    [InlineData(RealProgram.Spanish, "Otro proceso tiene bloqueada la base de datos {0}; espere a que termine")]
    public async Task A_locked_database(string language, string expected)
    {
        using var held = DatabaseLock.On(_database);

        await EndsAsync(1, language, expected);
        await EndsAsync(1, language, expected, "bulletins");
    }

    [Theory]
    [InlineData(RealProgram.English, "Limits:ExportsAMinute", "0", "The setting Limits:ExportsAMinute says '0'; expected was 1–2147483647.")]
    [InlineData(RealProgram.Spanish, "Files:KeptMegabytes", "mucho", "El ajuste Files:KeptMegabytes dice «mucho»; se esperaba 0–2147483647.")]
    [InlineData(RealProgram.English, "Files:KeptFolder", "/dev/null/kept", "The setting Files:KeptFolder says '/dev/null/kept'; expected was a folder to which ")]
    [InlineData(RealProgram.Spanish, "Files:KeptFolder", "/dev/null/kept", "El ajuste Files:KeptFolder dice «/dev/null/kept»; se esperaba una carpeta en la que ")]
    public async Task A_setting_that_does_not_hold(string language, string setting, string found, string expected) =>
        await EndsAsync(2, language, expected, $"--{setting}={found}");

    [Theory]
    [InlineData(RealProgram.English, "Another program has the port of http://127.0.0.1:{1}; end it, or choose another with --urls")]
    [InlineData(RealProgram.Spanish, "Otro programa ocupa el puerto de http://127.0.0.1:{1}; termínelo, o elija otro con --urls")]
    public async Task A_port_that_another_program_has(string language, string expected)
    {
        using TcpListener other = new(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);

        await EndsAsync(
            1, language, expected.Replace("{1}", port, StringComparison.Ordinal), "--urls", $"http://127.0.0.1:{port}");
    }

    [SmallDiskFact]
    public async Task A_database_that_can_only_be_read()
    {
        using var disk = SmallDisk.Under(_database, megabytes: 8);
        disk!.TurnReadOnly();

        await EndsAsync(2, RealProgram.English, "The database {0} can");
        await EndsAsync(2, RealProgram.Spanish, "La base de datos {0} ", "withdraw", "nothing");
    }

    [SmallDiskFact]
    public async Task A_disk_that_fills_while_a_bulletin_is_published_leaves_the_figures_as_they_were()
    {
        var file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.csv");
        StringBuilder text = new(Header);
        for (var i = 0; i < 60_000; i++)
            text.Append(CultureInfo.InvariantCulture,
                $"apprehensions,MX-CHP,{Street.Codebook.Nationalities[i / 1200].Code},{1940 + (i / 12 % 100)},{(i % 12) + 1:00}-{(i % 12) + 1:00},{i},{i},A,\n");
        await File.WriteAllTextAsync(file, text.ToString());
        using var disk = SmallDisk.Under(_database, megabytes: 3);

        await EndsAsync(1, RealProgram.English, "The disk of the database {0} is full and nothing of this was kept", "import", file, "--publish");

        Assert.Equal("ok", _database.Integrity());
        Assert.Equal("Bulletins 0, Observations 0, Files 0, Versions 0, Audit 0", await _database.RowsAsync());
        File.Delete(file);
    }

    private async Task EndsAsync(int code, string language, string sentence, params string[] arguments)
    {
        var run = await RealProgram.RunAsync(_database, language, "", arguments);

        var said = run.Output + run.Errors;
        Assert.True(run.Code == code, $"{run.Code}: {said}");
        Assert.Contains(sentence.Replace("{0}", _database.Path, StringComparison.Ordinal), said, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", said, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", said, StringComparison.Ordinal);
        if (arguments is not [] and not ["--urls", ..])
            Assert.Single(run.Errors.TrimEnd().Split('\n'));
    }

    private void Execute(string sql)
    {
        using SqliteConnection connection = new(_database.Connection);
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // the text above
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
