using BorderStats.Publishing;
using Microsoft.Data.Sqlite;

namespace BorderStats.Tests.Publishing;

/// <summary>A copy of the database, and the verification, while others read and publish.</summary>
[Collection(nameof(ShippedDatabase))]
public sealed class BackupCommandTests(ShippedDatabase shipped) : IDisposable
{
    private readonly WritableDatabase _database = WritableDatabase.Of(shipped);

    private string Copy => Path.Combine(Path.GetDirectoryName(_database.Path)!, "copy.db");

    [Fact]
    public async Task A_copy_made_while_the_site_serves_and_bulletins_come_and_go_is_whole_and_opens()
    {
        using CancellationTokenSource deadline = new(RealProgram.Deadline), done = new();
        await _database.PublishAsync(MadeFiles.Revised2019());
        using var site = RealProgram.Start(
            _database, "--urls", "http://127.0.0.1:0", "--Serilog:MinimumLevel:Override:Serilog.AspNetCore=Error");
        using HttpClient visitor = new() { BaseAddress = await site.AddressAsync(deadline.Token) };
        // Each on a thread of its own: SQLite never waits, so that the first would let nobody else begin.
        var publishing = Task.Run(() => TurnAsync(done.Token));
        var reading = Task.Run(() => ReadAsync(visitor, done.Token));

        var backup = await RealProgram.RunAsync(_database, "backup", Copy);
        var verified = await RealProgram.RunAsync(_database, "verify");
        await done.CancelAsync();

        Assert.True(await publishing > 0 && await reading > 0);
        Assert.True(backup.Code == 0, backup.Output + backup.Errors);
        Assert.EndsWith("bytes, a whole copy.", backup.Output.TrimEnd(), StringComparison.Ordinal);
        Assert.Contains("0 of them damaged or missing.\n", verified.Output, StringComparison.Ordinal);
        Assert.EndsWith(" 0 differences.", verified.Output.TrimEnd(), StringComparison.Ordinal);
        site.Process.Kill();
        await site.Process.WaitForExitAsync(deadline.Token);
        File.Delete(_database.Path + "-wal");
        File.Move(Copy, _database.Path, overwrite: true);
        Assert.Equal("ok", _database.Integrity());
        Assert.Equal(0, (await RealProgram.RunAsync(_database, "verify")).Code);
    }

    [Fact]
    public async Task The_copy_has_every_row_and_goes_on_where_the_database_was()
    {
        Assert.Equal(0, (await RealProgram.RunAsync(_database, "backup", Copy)).Code);
        var rows = await _database.RowsAsync();

        File.Move(Copy, _database.Path, overwrite: true);

        Assert.Equal(("ok", rows), (_database.Integrity(), await _database.RowsAsync()));
        Assert.Equal("wal", Scalar("PRAGMA journal_mode"));
        Assert.Equal(PublicationOutcome.Done, await _database.PublishAsync(MadeFiles.Revised2019()));
    }

    [Fact]
    public async Task A_backup_replaces_none_and_names_a_folder_that_is_not_there()
    {
        await File.WriteAllTextAsync(Copy, "another");

        var there = await RealProgram.RunAsync(_database, "backup", Copy);
        var nowhere = await RealProgram.RunInSpanishAsync(_database, "backup", "/nowhere/at/all.db");

        Assert.Equal((2, $"There is a file {Copy} already; a backup replaces none."), (there.Code, there.Errors.TrimEnd()));
        Assert.Equal((2, "No hay una carpeta /nowhere/at."), (nowhere.Code, nowhere.Errors.TrimEnd()));
        Assert.Equal("another", await File.ReadAllTextAsync(Copy));
    }

    [Theory]
    [InlineData("UPDATE Files SET Bytes = zeroblob(10) WHERE Sha256 = (SELECT Sha256 FROM Bulletins WHERE Id = 'ramos-garcia-2020')", "its bytes are no longer those that came")]
    [InlineData("DELETE FROM Files WHERE Sha256 = (SELECT Sha256 FROM Bulletins WHERE Id = 'ramos-garcia-2020')", "ramos-garcia-2020: its file")]
    [InlineData("PRAGMA foreign_keys = OFF; DELETE FROM Bulletins WHERE Id = 'ramos-garcia-2020'", "rows that refer to others that are not there: Observations → Bulletins")]
    public async Task The_verification_finds_originals_that_changed_and_references_that_lead_nowhere(string tampering, string named)
    {
        Scalar(tampering);

        var run = await RealProgram.RunAsync(_database, "verify");

        Assert.Equal(1, run.Code);
        Assert.Contains(named, run.Output, StringComparison.Ordinal);
    }

    public void Dispose() => _database.Dispose();

    private async Task<int> TurnAsync(CancellationToken until)
    {
        var turns = 0;
        for (; !until.IsCancellationRequested; turns++)
            Assert.Equal(PublicationOutcome.Done, await _database.TurnAsync(p => turns % 2 == 0
                ? p.WithdrawAsync("new-bulletin", WritableDatabase.Who, default)
                : p.RestoreAsync("new-bulletin", WritableDatabase.Who, default)));
        return turns;
    }

    private static async Task<int> ReadAsync(HttpClient visitor, CancellationToken until)
    {
        var pages = 0;
        for (; !until.IsCancellationRequested; pages++)
            await visitor.GetStringAsync(new Uri($"/en/indicators/regional-visitor-cards?from={2008 + (pages % 10)}", UriKind.Relative), default);
        return pages;
    }

    private string? Scalar(string sql)
    {
        using SqliteConnection connection = new(_database.Connection);
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // the texts above
        command.CommandText = sql;
#pragma warning restore CA2100
        return command.ExecuteScalar()?.ToString();
    }
}
