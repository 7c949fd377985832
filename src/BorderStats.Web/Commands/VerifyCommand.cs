using System.CommandLine;
using BorderStats.Database;
using BorderStats.Publishing.Keeping;
using BorderStats.Statistics;

namespace BorderStats.Web.Commands;

/// <summary>
/// <c>verify</c>: whether the database's file is whole, every reference in it leads somewhere and every original file has
/// the bytes that came; then holds what is kept beside the figures against all their prints. Ends with 0 where all is as
/// it should be or was put right, 1 where it is not.
/// </summary>
internal static class VerifyCommand
{
    private static Locale Locale => TerminalLocale.Current;

    public static Command For(IServiceProvider services)
    {
        Option<bool> rebuild = new("--rebuild")
        {
            Description = Locale.Say(
                "Corregir lo que difiere, como una nueva versión de los datos.",
                "Put right what differs, as a new data version."),
        };
        Command verify = new("verify", Locale.Say(
            "Revisa que la base de datos y los archivos originales estén íntegros; determina con todas las cifras impresas cuál está vigente y cuándo, y lo compara con lo que se guardó.",
            "Looks whether the database and the original files are whole; works out from all prints which is current when, and holds it against what is kept.")) { rebuild };
        verify.SetAction(async (parsed, cancel) =>
        {
            await using var scope = services.CreateAsyncScope();
            return await RunAsync(scope.ServiceProvider, parsed.GetValue(rebuild), cancel);
        });
        return verify;
    }

    private static async Task<int> RunAsync(IServiceProvider services, bool mends, CancellationToken cancel)
    {
        var database = services.GetRequiredService<StatisticsContext>();
        if (await SaysAsync(IntegrityCheck.DamageAsync(database, cancel), new("dañado", "damaged"))
            || await SaysAsync(IntegrityCheck.LooseReferencesAsync(database, cancel), new(
                "filas que remiten a otras que no existen", "rows that refer to others that are not there")))
        {
            Console.WriteLine(Locale.Say(
                "El archivo de la base de datos no está íntegro; el README dice cómo recuperarla.",
                "The database's file is not whole; the README says how to come back."));
            return 1;
        }

        var originals = await OriginalsCheck.RunAsync(database, cancel);
        var report = await Verification.RunAsync(
            database, services.GetRequiredService<Codebook>(), mends, cancel);
        foreach (var difference in originals.Differing.Concat(report.Listed))
            Console.WriteLine(Locale.Say(difference));
        Console.WriteLine(Locale.Say(
            $"Boletines: {originals.Bulletins}; archivos originales: {originals.Files}; dañados o faltantes: {originals.Differing.Count}.",
            $"{originals.Bulletins} bulletins, {originals.Files} original files, {originals.Differing.Count} of them damaged or missing."));
        Console.WriteLine(Summary(report, mends && report.Differences > 0));
        return originals.Differing.Count == 0 && (report.Differences == 0 || mends) ? 0 : 1;
    }

    private static async Task<bool> SaysAsync(Task<IReadOnlyList<string>> check, Bilingual what)
    {
        var lines = await check;
        foreach (var line in lines)
            Console.WriteLine($"{Locale.Say(what)}: {line}");
        return lines.Count > 0;
    }

    private static string Summary(VerificationReport report, bool mended)
    {
        var (prints, differences) = (report.Prints, report.Differences);
        return Locale.Say(
            $"Cifras impresas revisadas: {prints}; diferencias: {differences}{(mended ? ", todas corregidas" : "")}.",
            $"{prints} prints looked at, {differences} {(differences == 1 ? "difference" : "differences")}"
                + $"{(mended ? ", all put right" : "")}.");
    }
}
