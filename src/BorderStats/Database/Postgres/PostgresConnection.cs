using System.Data.Common;
using Npgsql;

namespace BorderStats.Database.Postgres;

/// <summary>
/// A connection as configured, and what the site needs of it where nothing else is said: nothing waits for a server that
/// does not answer, and a statement that is asked again is not planned again.
/// </summary>
public static class PostgresConnection
{
    // Three processes stay below the hundred connections that a server allows unasked.
    private const int Readers = 20, Writers = 10, Prepared = 40;

    // A visitor is answered within two seconds that the server is away; who writes waits for another's publication.
    private const int Opening = 2, WritersAsk = 600;

    /// <summary>Seconds that an answer to a reader may take.</summary>
    public const int ReadersAsk = 15;

    // Milliseconds in which a server that is asked to stop a question may still answer.
    private const int GivingUp = 500;

    private const string WritersWait = "-c lock_timeout=30s", OnlyRead = "-c default_transaction_read_only=on";

    private static readonly NpgsqlConnectionStringBuilder Usual = [];

    public static bool IsReadable(string configured)
    {
        try
        {
            return new NpgsqlConnectionStringBuilder(configured).Host is { Length: > 0 };
        }
        catch (Exception wrong) when (wrong is ArgumentException or FormatException or InvalidCastException)
        {
            return false;
        }
    }

    /// <summary>Cannot write, whatever the role may.</summary>
    public static string OfReaders(string configured) => Of(configured, OnlyRead, Readers, ReadersAsk);

    public static string OfWriters(string configured) => Of(configured, WritersWait, Writers, WritersAsk);

    /// <summary>
    /// Where a command takes no work of the server, an answer that is late tells that the server hangs: whoever asks need
    /// not wait as long as for the largest of answers.
    /// </summary>
    public static void ExpectSoon(DbCommand command)
    {
        if (command is NpgsqlCommand)
            command.CommandTimeout = Opening;
    }

    /// <summary>Which database on which server, and nothing secret.</summary>
    public static string Place(string configured)
    {
        NpgsqlConnectionStringBuilder named = new(configured);
        return $"{named.Database ?? named.Username} @ {named.Host}:{named.Port}";
    }

    /// <summary>The same database, as PostgreSQL's own commands are told it; the password is left to them.</summary>
    public static string DumpOptions(string configured)
    {
        NpgsqlConnectionStringBuilder named = new(configured);
        return $"--host={named.Host} --port={named.Port} --username={named.Username} {named.Database ?? named.Username}";
    }

    private static string Of(string configured, string options, int connections, int seconds)
    {
        NpgsqlConnectionStringBuilder asked = new(configured);
        asked.Options = $"{options} {asked.Options}".TrimEnd();
        asked.ApplicationName ??= "BorderStats";
        asked.MaxPoolSize = Or(asked.MaxPoolSize, Usual.MaxPoolSize, connections);
        asked.Timeout = Or(asked.Timeout, Usual.Timeout, Opening);
        asked.CommandTimeout = Or(asked.CommandTimeout, Usual.CommandTimeout, seconds);
        asked.CancellationTimeout = Or(asked.CancellationTimeout, Usual.CancellationTimeout, GivingUp);
        asked.MaxAutoPrepare = Or(asked.MaxAutoPrepare, Usual.MaxAutoPrepare, Prepared);
        return asked.ConnectionString;
    }

    private static int Or(int asked, int usual, int ours) => asked == usual ? ours : asked;
}
