using System.Net.Sockets;
using System.Text.RegularExpressions;
using BorderStats.Database;
using BorderStats.Statistics;

namespace BorderStats.Web.Startup;

/// <summary>
/// Why the program ends that is no mistake of its own, in one sentence: which file or port, what is wrong with it, and
/// what to do.
/// </summary>
/// <param name="Code">What the program ends with: 1 where it is enough to try again, 2 where something must change.</param>
internal sealed partial record ProgramFault(Bilingual Sentence, int Code)
{
    public const int TryAgain = 1, Change = 2;

    /// <summary>Null for our own mistakes.</summary>
    /// <param name="database">Where the database is, once that is known.</param>
    public static ProgramFault? Of(Exception? failure, DatabasePlace? database)
    {
        if (DatabaseFaults.Of(failure) is { } fault)
            return database is { Provider: DatabaseProvider.Postgres }
                ? ServerFault.Of(fault, FiguresPlace.Words(database))
                : OfDatabase(fault, database is null ? "" : FiguresPlace.Words(database));
        for (var reason = failure; reason is not null; reason = reason.InnerException)
        {
            if (reason is RefusedFolderException folder)
                return OfDatabase(DatabaseFault.Unreachable, folder.Message);
            if (reason is SettingException setting)
                return OfSetting(setting);
            if (reason is SocketException socket)
                return OfPort(socket.SocketErrorCode, Address().Match(failure!.Message) is { Success: true } at
                    ? at.Groups[1].Value
                    : "--urls");
            if (reason is OperationCanceledException)
                return new(new("Interrumpido; no se guardó nada.", "Interrupted; nothing was kept."), TryAgain);
        }

        return null;
    }

    private static ProgramFault OfPort(SocketError error, string address) => error is SocketError.AddressAlreadyInUse
        ? new(
            new($"Otro programa ocupa el puerto de {address}; termínelo, o elija otro con --urls http://localhost:5001.",
                $"Another program has the port of {address}; end it, or choose another with --urls http://localhost:5001."),
            TryAgain)
        : new(
            new($"No se puede escuchar en {address} ({error}); elija otra dirección con --urls http://localhost:5001.",
                $"It is not possible to listen at {address} ({error}); choose another with --urls http://localhost:5001."),
            Change);

    private static ProgramFault OfSetting(SettingException setting) => new(
        new($"El ajuste {setting.Setting} dice «{setting.Found}»; se esperaba {setting.Expected.Spanish}.",
            $"The setting {setting.Setting} says '{setting.Found}'; expected was {setting.Expected.English}."),
        Change);

    private static ProgramFault OfDatabase(DatabaseFault fault, string file) => fault switch
    {
        DatabaseFault.Locked => new(
            new($"Otro proceso tiene bloqueada la base de datos {file}; espere a que termine, o termínelo, y vuelva a intentarlo.",
                $"Another process holds the database {file} locked; wait for it to end, or end it, and try again."),
            TryAgain),
        DatabaseFault.Full => new(
            new($"El disco de la base de datos {file} está lleno y de esto no se guardó nada; libere espacio y vuelva a intentarlo.",
                $"The disk of the database {file} is full and nothing of this was kept; make room and try again."),
            TryAgain),
        DatabaseFault.ReadOnly => new(
            new($"La base de datos {file} solo se puede leer; permita que {Environment.UserName} escriba en ella y en su carpeta.",
                $"The database {file} can only be read; let {Environment.UserName} write to it and to its folder."),
            Change),
        DatabaseFault.Damaged => new(
            new($"La base de datos {file} está dañada; el comando «verify» halla el lugar y el README dice cómo recuperarla.",
                $"The database {file} is damaged; the command 'verify' finds the place, and the README says how to come back."),
            Change),
        DatabaseFault.Foreign => new(
            new($"El archivo {file} no es una base de datos de BorderStats; ponga un respaldo en su lugar, o quítelo y el siguiente inicio hará una nueva con las cifras incluidas.",
                $"The file {file} is no database of BorderStats; put a backup in its place, or move it away and the next start makes a new one of the shipped figures."),
            Change),
        DatabaseFault.Newer => new(
            new($"Una versión más nueva de BorderStats cambió la base de datos {file}; use esa versión, o un respaldo anterior.",
                $"A newer version of BorderStats changed the database {file}; use that version, or a backup from before."),
            Change),
        _ => new(
            new($"La base de datos {file} no se puede abrir, leer o escribir; revise su carpeta y su disco, o nombre otro lugar con ConnectionStrings:Statistics, como \"Data Source=/srv/borderstats.db\".",
                $"The database {file} cannot be opened, read or written; look at its folder and disk, or name another place with ConnectionStrings:Statistics, such as \"Data Source=/srv/borderstats.db\"."),
            Change),
    };

    [GeneratedRegex(@"address (\S+?):? ")]
    private static partial Regex Address();
}
