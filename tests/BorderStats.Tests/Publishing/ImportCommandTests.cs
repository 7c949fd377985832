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

    [Fact]
    public async Task A_table_that_does_not_say_its_period_is_asked_about_it_and_read_when_it_is_answered()
    {
        var file = Encoding.UTF8.GetBytes("Pais,\"Cancún, A. I.\",\"Oaxaca, A. I.\"\nGuatemala,1,2\nHonduras,3,0\n");

        var asked = await ImportAsync("rechazos-ene-2019.csv", file, "--publish");
        var answered = await ImportAsync("rechazos-ene-2019.csv", file, "--publish", "--period", "2019-01..2019-05");

        Assert.Equal((1, ""), (asked.Code, asked.Errors));
        Assert.Contains(
            "Error 1:1: found 'rechazos-ene-2019', expected of which year and months the figures are; the table does not say it. "
            + "Names of sheets and files are often stale and are not believed. Say it with --period 2019 (the whole year) or --period 2019-01..2019-05",
            asked.Output, StringComparison.Ordinal);
        Assert.EndsWith("Not published: what the table does not say has to be answered.", asked.Output.TrimEnd(), StringComparison.Ordinal);
        Assert.Equal((0, ""), (answered.Code, answered.Errors));
        Assert.Equal("Bulletins 1, Observations 4, Files 1, Versions 1, Audit 1", await _database.RowsAsync());
    }

    [Fact]
    public async Task A_period_that_the_table_contradicts_is_refused()
    {
        var run = await ImportAsync(
            "a.csv", Encoding.UTF8.GetBytes("\"1.3.1 Entradas aéreas, por país de nacionalidad, 2018\"\nPais,\"Cancún, A. I.\",\"Oaxaca, A. I.\"\nCuba,1,2\n"),
            "--publish", "--period", "2019");

        Assert.Equal(1, run.Code);
        Assert.Contains("Error 3:2: found '2018 01-12', expected figures of 2019 01-12, as --period says.", run.Output, StringComparison.Ordinal);
        Assert.Equal(Nothing, await _database.RowsAsync());
    }

    [Fact]
    public async Task In_a_terminal_in_Spanish_all_is_said_in_Spanish_and_nothing_found_is_said_so()
    {
        var path = Path.Combine(Path.GetDirectoryName(_database.Path)!, "tabla.csv");
        await File.WriteAllTextAsync(path, "\"1.3.1 Entradas aéreas, por país de nacionalidad\"\nPais,\"Cancún, A. I.\",\"Nueva, A. I.\"\nCuba,1,2\n");

        var run = await RealProgram.RunInSpanishAsync(_database, "import", path);

        Assert.Equal(1, run.Code);
        Assert.Contains("Error 2:1: no se encontró nada, se esperaba de qué año y de qué meses son las cifras; la tabla no lo dice. Dígalo con --period", run.Output, StringComparison.Ordinal);
        Assert.Contains("Error 2:3: se encontró «Nueva, A. I.», se esperaba un punto de internación del catálogo.", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("No se publicó: falta responder lo que la tabla no dice.", run.Output.TrimEnd(), StringComparison.Ordinal);
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
