using BorderStats.Database;

namespace BorderStats.Web.Startup;

/// <summary>What keeps a PostgreSQL server from answering, in one sentence.</summary>
internal static class ServerFault
{
    /// <param name="server">Which database on which server.</param>
    public static ProgramFault Of(DatabaseFault fault, string server) => fault switch
    {
        DatabaseFault.Away => new(
            new($"El servidor de la base de datos {server} no responde; revise que esté en marcha y al alcance, y vuelva a intentarlo.",
                $"The server of the database {server} does not answer; see that it runs and can be reached, and try again."),
            ProgramFault.TryAgain),
        DatabaseFault.Locked => new(
            new($"Otro proceso tiene ocupada la base de datos {server}; espere a que termine y vuelva a intentarlo.",
                $"Another process keeps the database {server} busy; wait for it to end and try again."),
            ProgramFault.TryAgain),
        DatabaseFault.Full => new(
            new($"El disco del servidor de {server} está lleno y de esto no se guardó nada; libere espacio y vuelva a intentarlo.",
                $"The disk of the server of {server} is full and nothing of this was kept; make room and try again."),
            ProgramFault.TryAgain),
        DatabaseFault.Refused => new(
            new($"El servidor no admite a este programa en la base de datos {server}: revise que exista, y el usuario, la contraseña y los permisos en ConnectionStrings:Statistics.",
                $"The server does not let this program into the database {server}: see that it exists, and the user, password and rights in ConnectionStrings:Statistics."),
            ProgramFault.Change),
        DatabaseFault.ReadOnly => new(
            new($"La base de datos {server} solo se puede leer; en ConnectionStrings:Statistics nombre el servidor principal, y la réplica en ConnectionStrings:Readers.",
                $"The database {server} can only be read; name the primary server in ConnectionStrings:Statistics, and the replica in ConnectionStrings:Readers."),
            ProgramFault.Change),
        DatabaseFault.Damaged => new(
            new($"La base de datos {server} está dañada; el comando «verify» halla la tabla, y se recupera de un respaldo de pg_dump.",
                $"The database {server} is damaged; the command 'verify' finds the table, and a backup by pg_dump brings it back."),
            ProgramFault.Change),
        DatabaseFault.Empty => new(
            new($"A la base de datos {server} le faltan tablas de BorderStats; inicie el sitio una vez, que las crea, o restaure un respaldo.",
                $"The database {server} lacks tables of BorderStats; start the site once, which makes them, or restore a backup."),
            ProgramFault.Change),
        DatabaseFault.Newer => new(
            new($"Una versión más nueva de BorderStats cambió la base de datos {server}; use esa versión, o un respaldo anterior.",
                $"A newer version of BorderStats changed the database {server}; use that version, or a backup from before."),
            ProgramFault.Change),
        _ => new(
            new($"El servidor no puede leer o escribir la base de datos {server}; revise su disco y su registro.",
                $"The server cannot read or write the database {server}; look at its disk and its log."),
            ProgramFault.Change),
    };
}
