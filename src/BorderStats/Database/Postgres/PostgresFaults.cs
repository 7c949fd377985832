using Npgsql;

namespace BorderStats.Database.Postgres;

/// <summary>What the states mean that PostgreSQL gives its refusals.</summary>
internal static class PostgresFaults
{
    /// <summary>Null for our own mistakes.</summary>
    public static DatabaseFault? Of(NpgsqlException failure) => failure is PostgresException refusal
        ? Of(refusal.SqlState)
        // Without a state it is the network: no connection, a broken one, no answer in time.
        : DatabaseFault.Away;

    private static DatabaseFault? Of(string state) => state switch
    {
        PostgresErrorCodes.LockNotAvailable or PostgresErrorCodes.DeadlockDetected
            or PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.QueryCanceled => DatabaseFault.Locked,
        PostgresErrorCodes.DiskFull => DatabaseFault.Full,
        PostgresErrorCodes.ReadOnlySqlTransaction => DatabaseFault.ReadOnly,
        PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown or PostgresErrorCodes.CannotConnectNow
            or PostgresErrorCodes.TooManyConnections or PostgresErrorCodes.OutOfMemory => DatabaseFault.Away,
        // What a connection has prepared is not what the provider believes, as after a restart or behind some poolers.
        PostgresErrorCodes.DuplicatePreparedStatement or PostgresErrorCodes.InvalidSqlStatementName => DatabaseFault.Away,
        PostgresErrorCodes.InvalidAuthorizationSpecification or PostgresErrorCodes.InvalidPassword
            or PostgresErrorCodes.InvalidCatalogName or PostgresErrorCodes.InsufficientPrivilege => DatabaseFault.Refused,
        PostgresErrorCodes.UndefinedTable or PostgresErrorCodes.UndefinedColumn => DatabaseFault.Empty,
        PostgresErrorCodes.DataCorrupted or PostgresErrorCodes.IndexCorrupted => DatabaseFault.Damaged,
        PostgresErrorCodes.IoError or PostgresErrorCodes.UndefinedFile => DatabaseFault.Unreachable,
        // A whole class of states for what happens to connections.
        _ when state.StartsWith("08", StringComparison.Ordinal) => DatabaseFault.Away,
        _ => null,
    };
}
