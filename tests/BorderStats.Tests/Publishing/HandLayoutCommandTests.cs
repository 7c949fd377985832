using BorderStats.Tests.Bulletins;

namespace BorderStats.Tests.Publishing;

/// <summary>A table whose header no rule knows, by command: laid out once, then read by itself.</summary>
public sealed class HandLayoutCommandTests : IAsyncLifetime
{
    private const string Layout = """
        {
          "header_lines": [3], "labels": { "A": "area" }, "across": "none", "indicator": "apprehensions",
          "ignored_columns": ["C"]
        }
        """;

    private WritableDatabase _database = null!;

    public async Task InitializeAsync() => _database = await WritableDatabase.EmptyAsync(Street.Codebook);

    public Task DisposeAsync()
    {
        _database.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task Laid_out_in_json_it_is_published_and_its_next_edition_is_read_by_itself()
    {
        var unknown = await ImportAsync("zonas-2031.xlsx", Edition(2031, 5));
        var first = await ImportAsync("zonas-2031.xlsx", Edition(2031, 5), "--publish", "--layout", await LayoutAsync(Layout));
        var next = await ImportAsync("zonas-2032.xlsx", Edition(2032, 8), "--publish");

        Assert.Equal(2, unknown.Code);
        Assert.Equal((0, ""), (first.Code, first.Errors));
        Assert.Contains("10 cells = 2 figures + 0 zeros + 0 missing + 0 totals + 0 parts + 6 headers + 0 notes + 2 ignored", first.Output, StringComparison.Ordinal);
        Assert.Equal((0, ""), (next.Code, next.Errors));
        Assert.EndsWith("Published as zonas-2032.", next.Output.TrimEnd(), StringComparison.Ordinal);
        Assert.Equal("Bulletins 2, Observations 4, Files 2, Versions 2, Audit 2", await _database.RowsAsync());
    }

    [Fact]
    public async Task A_layout_that_cannot_be_ends_with_2_and_says_all_that_is_wrong()
    {
        const string Wrong = """{ "header_lines": [30], "labels": { "K": "area" }, "across": "none", "indicator": "storks" }""";

        var run = await ImportAsync("zonas.xlsx", Edition(2031, 5), "--publish", "--layout", await LayoutAsync(Wrong));

        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Contains("Error Hoja1: found 'storks', expected an indicator: ", run.Errors, StringComparison.Ordinal);
        Assert.Contains("Error Hoja1: found '30', expected a line with content, 1 to 5.", run.Errors, StringComparison.Ordinal);
        Assert.Contains("Error Hoja1: found 'K', expected a column from A to C.", run.Errors, StringComparison.Ordinal);
    }

    private static byte[] Edition(int year, long chiapas) => Sheets.Xlsx(
        [[$"Personas presentadas {year}"], [], ["Lugar", 701, 702], ["Chiapas", chiapas, 1], ["Tabasco", 2, 3]]);

    private async Task<string> LayoutAsync(string json)
    {
        var path = Path.Combine(Path.GetDirectoryName(_database.Path)!, "layout.json");
        await File.WriteAllTextAsync(path, json);
        return path;
    }

    private async Task<ProgramRun> ImportAsync(string name, byte[] bytes, params string[] options)
    {
        var path = Path.Combine(Path.GetDirectoryName(_database.Path)!, name);
        await File.WriteAllBytesAsync(path, bytes);
        return await RealProgram.RunAsync(_database, ["import", path, .. options]);
    }
}
