using System.CommandLine;
using System.Globalization;
using BorderStats.Database;
using BorderStats.Database.Postgres;
using BorderStats.Statistics;
using Microsoft.EntityFrameworkCore;

namespace BorderStats.Web.Commands;

/// <summary>
/// <c>backup FILE</c>: a whole copy of the database, made while the site serves and others publish. Ends with 0 where the
/// copy is whole, 2 where there is something at its place already or it cannot be written there.
/// </summary>
internal static class BackupCommand
{
    private const int Refused = 2;

    private static Locale Locale => TerminalLocale.Current;

    public static Command For(IServiceProvider services)
    {
        Argument<FileInfo> file = new("FILE")
        {
            Description = Locale.Say("Dónde queda la copia.", "Where the copy is put."),
        };
        Command backup = new("backup", Locale.Say(
            "Copia la base de datos entera, también mientras el sitio atiende.",
            "Copies the whole database, also while the site serves.")) { file };
        backup.SetAction((parsed, cancel) => MakeAsync(services, parsed.GetRequiredValue(file), cancel));
        return backup;
    }

    private static string Server(StatisticsContext database) =>
        PostgresConnection.DumpOptions(database.Database.GetConnectionString() ?? "");

    private static async Task<int> MakeAsync(IServiceProvider services, FileInfo file, CancellationToken cancel)
    {
        if (file.Exists || file.Directory is not { Exists: true })
        {
            await Console.Error.WriteLineAsync(file.Exists
                ? Locale.Say($"Ya hay un archivo {file}; un respaldo no reemplaza a otro.", $"There is a file {file} already; a backup replaces none.")
                : Locale.Say($"No hay una carpeta {file.DirectoryName}.", $"There is no folder {file.DirectoryName}."));
            return Refused;
        }

        await using var scope = services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<StatisticsContext>();
        if (!database.Database.IsSqlite())
        {
            await Console.Error.WriteLineAsync(Locale.Say(
                $"La base de datos está en un servidor PostgreSQL, que se copia mientras atiende con: pg_dump --format=custom --file={file} {Server(database)}",
                $"The database is on a PostgreSQL server, which is copied while it serves by: pg_dump --format=custom --file={file} {Server(database)}"));
            return Refused;
        }

        try
        {
            await Backup.MakeAsync(database, file.FullName, cancel);
        }
        catch (Exception failure) when (
            failure is IOException or UnauthorizedAccessException
            || DatabaseFaults.Of(failure) is DatabaseFault.Full or DatabaseFault.Unreachable or DatabaseFault.ReadOnly)
        {
            await Console.Error.WriteLineAsync(Locale.Say(
                $"La copia no se pudo escribir en {file} ({failure.GetBaseException().Message}); revise el espacio y los permisos, o elija otro lugar.",
                $"The copy could not be written to {file} ({failure.GetBaseException().Message}); look at space and rights there, or choose another place."));
            return Refused;
        }

        file.Refresh();
        var length = file.Length.ToString("N0", CultureInfo.InvariantCulture);
        Console.WriteLine(Locale.Say($"{file}: {length} bytes, copia íntegra.", $"{file}: {length} bytes, a whole copy."));
        return 0;
    }
}
