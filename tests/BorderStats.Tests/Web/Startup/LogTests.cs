using BorderStats.Tests.Publishing;

namespace BorderStats.Tests.Web.Startup;

/// <summary>What the real program writes where: requests, failures, and nothing into a command's answer.</summary>
[Collection(nameof(ShippedDatabase))]
public sealed class LogTests(ShippedDatabase shipped)
{
    [Fact]
    public async Task A_setting_that_cannot_be_read_is_logged_and_ends_the_program()
    {
        using var database = WritableDatabase.Of(shipped);

        var run = await RealProgram.RunAsync(database, "--Serilog:MinimumLevel=loud");

        Assert.Equal(3, run.Code);
        Assert.Contains("FTL BorderStats ended: The value loud is not a valid Serilog level.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_that_cannot_be_made_is_named_with_the_setting_that_moves_it()
    {
        using var database = WritableDatabase.Of(shipped);

        File.Delete(database.Path);
        Directory.CreateDirectory(database.Path);

        var run = await RealProgram.RunAsync(database);

        Assert.Equal(2, run.Code);
        Assert.Contains(
            $"FTL The database {database.Path} cannot be opened, read or written; look at its folder and disk, or name another place with ConnectionStrings:Statistics",
            run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_is_one_line_in_the_file_that_the_settings_name()
    {
        using var database = WritableDatabase.Of(shipped);
        var file = Path.Combine(Path.GetDirectoryName(database.Path)!, "requests.log");
        using (var program = RealProgram.Start(
            database, "--urls", "http://127.0.0.1:0", "--Serilog:WriteTo:0:Name=File", $"--Serilog:WriteTo:0:Args:path={file}"))
        {
            using CancellationTokenSource deadline = new(RealProgram.Deadline);
            using HttpClient visitor = new() { BaseAddress = await program.AddressAsync(deadline.Token) };
            await visitor.GetStringAsync(new Uri("/en/checks?show=trouble", UriKind.Relative), deadline.Token);
            await program.Process.StandardOutput.ReadLineAsync(deadline.Token);
        }

        Assert.Matches(@"\[INF\] GET /en/checks\?show=trouble 200 in \d+\.\d ms", await File.ReadAllTextAsync(file));
    }

    [Fact]
    public async Task A_command_prints_its_answer_and_keeps_the_log_out_of_it()
    {
        using var database = WritableDatabase.Of(shipped);

        var run = await RealProgram.RunAsync(database, "bulletins", "--Serilog:MinimumLevel:Override:Microsoft=Debug");

        Assert.Equal(0, run.Code);
        Assert.All(run.Output.TrimEnd().Split('\n'), line => Assert.Equal(4, line.Split('\t').Length));
        Assert.Contains(" DBG ", run.Errors, StringComparison.Ordinal);
    }
}
