using BorderStats.Database.Postgres;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace BorderStats.Database;

/// <summary>What keeps a database from answering that is no mistake of the program.</summary>
public enum DatabaseFault
{
    /// <summary>Another process holds it.</summary>
    Locked,

    /// <summary>Its disk has no room left.</summary>
    Full,
    ReadOnly,

    /// <summary>It cannot be opened, or its disk does not answer.</summary>
    Unreachable,

    /// <summary>A part of the file is not what was written there.</summary>
    Damaged,

    /// <summary>The file is something else.</summary>
    Foreign,

    /// <summary>A later version of the program changed its schema.</summary>
    Newer,

    /// <summary>Its server is stopped, starting, overloaded or out of reach; that passes.</summary>
    Away,

    /// <summary>Its server does not let the program in, or has no such database.</summary>
    Refused,

    /// <summary>Its server has no tables of the program yet.</summary>
    Empty,
}

public static class DatabaseFaults
{
    // The primary result codes of SQLite; see https://sqlite.org/rescode.html.
    private const int Error = 1, Perm = 3, Busy = 5, Locked = 6, ReadOnly = 8, IoError = 10, Corrupt = 11, Full = 13,
        CannotOpen = 14, Protocol = 15,
        NotADatabase = 26;

    /// <summary>Null for whatever has another reason.</summary>
    public static DatabaseFault? Of(Exception? failure)
    {
        for (var reason = failure; reason is not null; reason = reason.InnerException)
        {
            switch (reason)
            {
                case NewerDatabaseException:
                    return DatabaseFault.Newer;
                case SqliteException sqlite:
                    return Of(sqlite);
                case NpgsqlException postgres:
                    return PostgresFaults.Of(postgres);
                // Whoever asked did not wait for the answer.
                case OperationCanceledException:
                    return null;
            }
        }

        return null;
    }

    private static DatabaseFault? Of(SqliteException failure) => failure.SqliteErrorCode switch
    {
        Busy or Locked or Protocol => DatabaseFault.Locked,
        Full => DatabaseFault.Full,
        ReadOnly => DatabaseFault.ReadOnly,
        Perm or IoError or CannotOpen => DatabaseFault.Unreachable,
        Corrupt => DatabaseFault.Damaged,
        NotADatabase => DatabaseFault.Foreign,
        Error when failure.Message.Contains("no such table", StringComparison.Ordinal) => DatabaseFault.Foreign,
        _ => null,
    };
}
