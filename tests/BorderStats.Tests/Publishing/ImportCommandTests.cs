using System.Text;
using System.Text.Json;
using BorderStats.Tests.Bulletins;

namespace BorderStats.Tests.Publishing;

/// <summary>The command as a script sees it: its exit code, its two streams, and what is in the database after it.</summary>
public sealed class ImportCommandTests : IAsyncLifetime
{
    private const string Header = "indicator,area,nationality,year,months,value,printed,status,note\n";
    private const string Nothing = "Bulletins 0, Observations 0, Files 0, Versions 0, Audit 0";

    private WritableDatabase _database = null!;

    public async Task InitializeAsync() => _database = await WritableDatabase.EmptyAsync(Street.Codebook);

    public Task DisposeAsync()
    {
        _database.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task A_clean_file_ends_with_0_and_is_published_and_the_json_says_so()
    {
        var run = await ImportAsync("clean.csv", Encoding.UTF8.GetBytes(Header + "apprehensions,MX-CHP,ALL,2031,01-01,7,7,A,\n"), "--publish", "--json", "--published", "2031-02");

        Assert.Equal((0, ""), (run.Code, run.Errors));
        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal(("clean", "Done", "2031-02", 1), (
            json.RootElement.GetProperty("bulletin").GetString(), json.RootElement.GetProperty("outcome").GetString(),
            json.RootElement.GetProperty("published").GetString(), json.RootElement.GetProperty("changes").GetProperty("new").GetInt32()));
        Assert.Equal("Bulletins 1, Observations 1, Files 1, Versions 1, Audit 1", await _database.RowsAsync());
    }

    [Fact]
    public async Task A_file_with_a_name_that_no_list_has_ends_with_1_and_is_not_published()
    {
        var run = await ImportAsync("unknown.csv", Encoding.UTF8.GetBytes(Header + "apprehensions,Atlantis,ALL,2031,01-01,7,7,A,\n"), "--publish");

        Assert.Equal(1, run.Code);
        Assert.Contains("Error 2:2: found 'Atlantis'", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("Not published: some cells could not be read.", run.Output.TrimEnd(), StringComparison.Ordinal);
        Assert.Equal(Nothing, await _database.RowsAsync());
    }

    [Theory]
    [InlineData("empty.csv")]
    [InlineData("random.xls")]
    [InlineData("truncated.xlsx")]
    [InlineData("text.xlsx")]
    public async Task A_file_of_no_use_ends_with_2_and_one_line_that_says_why(string name)
    {
        var run = await ImportAsync(name, Broken(name), "--publish");

        Assert.Equal((2, ""), (run.Code, run.Output));
        var line = Assert.Single(run.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.StartsWith($"{name} cannot be used, nothing was written: found '", line, StringComparison.Ordinal);
        Assert.Contains("', expected ", line, StringComparison.Ordinal);
        Assert.Equal(Nothing, await _database.RowsAsync());
    }

    [Fact]
    public async Task A_file_of_no_use_is_told_in_json_too()
    {
        var run = await ImportAsync("empty.csv", [], "--json");

        Assert.Equal(2, run.Code);
        using var json = JsonDocument.Parse(run.Output);
        Assert.NotEqual(0, json.RootElement.GetProperty("problems").GetArrayLength());
    }

    private static byte[] Broken(string name)
    {
        var random = new byte[20_000];
        new Random(7).NextBytes(random);
        var workbook = Sheets.Xlsx([["Estado", "Enero"], ["Chiapas", 5]]);
        return name switch
        {
            "empty.csv" => [],
            "random.xls" => random,
            "truncated.xlsx" => workbook[..(workbook.Length / 2)],
            _ => "This is a letter, not a table."u8.ToArray(),
        };
    }

    private async Task<ProgramRun> ImportAsync(string name, byte[] bytes, params string[] options)
    {
        var path = Path.Combine(Path.GetDirectoryName(_database.Path)!, name);
        await File.WriteAllBytesAsync(path, bytes);
        return await RealProgram.RunAsync(_database, ["import", path, .. options]);
    }
}
