using BorderStats.Tests.Bulletins;

namespace BorderStats.Tests.Publishing;

/// <summary>Every command answers in the language of the terminal: Spanish, else English.</summary>
public sealed class CommandLanguageTests : IAsyncLifetime
{
    private const string Bulletin = "clean";

    private WritableDatabase _database = null!;

    public async Task InitializeAsync()
    {
        _database = await WritableDatabase.EmptyAsync(Street.Codebook);
        await _database.PublishAsync(
            MadeFiles.Csv(
                "clean.csv",
                "indicator,area,nationality,year,months,value,printed,status,note\napprehensions,MX-CHP,ALL,2031,01-01,7,7,A,\n"),
            Bulletin);
    }

    [Theory]
    [InlineData(RealProgram.Spanish, "\tpublicado\t", "clean quedó retirado.", "\tretirado\t", "clean está publicado de nuevo.")]
    [InlineData(RealProgram.English, "\tpublished\t", "clean is withdrawn.", "\twithdrawn\t", "clean is published again.")]
    [InlineData("fr_FR.UTF-8", "\tpublished\t", "clean is withdrawn.", "\twithdrawn\t", "clean is published again.")]
    public async Task A_bulletin_is_listed_withdrawn_and_restored(
        string language, string listed, string withdrawn, string then, string restored)
    {
        Assert.Contains(listed, (await RunAsync(language, "bulletins")).Output, StringComparison.Ordinal);
        Assert.Equal(withdrawn, (await RunAsync(language, "withdraw", Bulletin)).Output.TrimEnd());
        Assert.Contains(then, (await RunAsync(language, "bulletins")).Output, StringComparison.Ordinal);
        Assert.Equal(restored, (await RunAsync(language, "restore", Bulletin)).Output.TrimEnd());
    }

    [Theory]
    [InlineData(RealProgram.Spanish, "Ningún boletín publicado se llama «nada»; el comando «bulletins» los enumera.")]
    [InlineData(RealProgram.English, "No published bulletin is called 'nada'; the command 'bulletins' lists them.")]
    public async Task An_unknown_bulletin_is_refused(string language, string expected)
    {
        var run = await RunAsync(language, "withdraw", "nada");

        Assert.Equal((2, expected), (run.Code, run.Errors.TrimEnd()));
    }

    [Theory]
    [InlineData(RealProgram.Spanish, "Boletines: 1; archivos originales: 1; dañados o faltantes: 0.\nCifras impresas revisadas: 1; diferencias: 0.")]
    [InlineData(RealProgram.English, "1 bulletins, 1 original files, 0 of them damaged or missing.\n1 prints looked at, 0 differences.")]
    public async Task What_is_kept_is_verified(string language, string expected) =>
        Assert.Equal(expected, (await RunAsync(language, "verify")).Output.TrimEnd());

    [Theory]
    [InlineData(RealProgram.Spanish, "short", "La contraseña debe tener al menos 12 caracteres.")]
    [InlineData(RealProgram.English, "short", "The password must have at least 12 characters.")]
    [InlineData(RealProgram.Spanish, "long enough for this", "Ana puede entrar en /es/admin o /en/admin.")]
    [InlineData(RealProgram.English, "long enough for this", "Ana can sign in at /es/admin or /en/admin.")]
    public async Task A_maintainer_is_added_or_told_why_not(string language, string password, string expected)
    {
        var run = await RealProgram.RunAsync(_database, language, password + "\n", ["maintainer", "add", "Ana"]);

        Assert.Equal(expected, (run.Output + run.Errors).TrimEnd());
    }

    [Theory]
    [InlineData(RealProgram.Spanish, "Falta el argumento requerido", "Uso:", "withdraw")]
    [InlineData(RealProgram.English, "Required argument missing", "Usage:", "withdraw")]
    [InlineData("fr_FR.UTF-8", "Required argument missing", "Usage:", "withdraw")]
    [InlineData(RealProgram.Spanish, "Argumento", "Retira las cifras de un boletín", "withdraw", "--help")]
    [InlineData(RealProgram.Spanish, "--kind: se encontró «rumour», se esperaba Official", "Uso:", "import", "a.csv", "--kind", "rumour")]
    [InlineData(RealProgram.English, "--kind: found 'rumour', expected Official", "Usage:", "import", "a.csv", "--kind", "rumour")]
    public async Task The_command_line_says_what_is_wrong_with_it(
        string language, string expected, string beside, params string[] arguments)
    {
        var run = await RunAsync(language, arguments);

        Assert.Contains(expected, run.Output + run.Errors, StringComparison.Ordinal);
        Assert.Contains(beside, run.Output + run.Errors, StringComparison.Ordinal);
    }

    public Task DisposeAsync()
    {
        _database.Dispose();
        return Task.CompletedTask;
    }

    private Task<ProgramRun> RunAsync(string language, params string[] arguments) =>
        RealProgram.RunAsync(_database, language, "", arguments);
}
