using BorderStats.Database;
using BorderStats.Database.Postgres;
using BorderStats.Statistics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace BorderStats.Queries.Holdings;

public static class DataVersions
{
    /// <summary>
    /// The token of the version in force, empty before anything was kept. Every answer begins with it, so that it is
    /// asked in SQL of its own, without what translating a question costs.
    /// </summary>
    public static async Task<string> TokenAsync(StatisticsContext database, CancellationToken cancel)
    {
        await database.Database.OpenConnectionAsync(cancel);
        try
        {
            await using var command = database.Database.GetDbConnection().CreateCommand();
            command.Transaction = database.Database.CurrentTransaction?.GetDbTransaction();
            command.CommandText = "SELECT \"Token\" FROM \"Versions\" ORDER BY \"Number\" DESC LIMIT 1";
            PostgresConnection.ExpectSoon(command);
            return await command.ExecuteScalarAsync(cancel) as string ?? "";
        }
        finally
        {
            await database.Database.CloseConnectionAsync();
        }
    }

    /// <summary>Null before anything was kept.</summary>
    internal static Task<DataVersion?> CurrentAsync(StatisticsContext database, CancellationToken cancel) =>
        database.Versions.AsNoTracking().OrderByDescending(v => v.Number).FirstOrDefaultAsync(cancel);
}
