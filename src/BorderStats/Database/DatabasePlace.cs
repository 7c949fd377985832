namespace BorderStats.Database;

public enum DatabaseProvider
{
    /// <summary>One file beside the program, nothing to install.</summary>
    Sqlite,

    /// <summary>A server, for several machines.</summary>
    Postgres,
}

/// <summary>Where the figures rest.</summary>
/// <param name="Connection">As the provider reads it.</param>
/// <param name="Readers">Where readers ask instead, such as a replica; of PostgreSQL only.</param>
public sealed record DatabasePlace(DatabaseProvider Provider, string Connection, string? Readers = null);
