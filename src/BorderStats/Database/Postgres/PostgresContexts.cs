using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace BorderStats.Database.Postgres;

/// <summary>Contexts that are lent and come back: some over connections that only read, some over those that write.</summary>
internal sealed class PostgresContexts(DatabasePlace place, IServiceProvider services)
{
    private readonly PooledDbContextFactory<PostgresStatisticsContext> _readers = new(
        Over(PostgresConnection.OfReaders(place.Readers ?? place.Connection), services));

    private readonly PooledDbContextFactory<PostgresStatisticsContext> _writers = new(
        Over(PostgresConnection.OfWriters(place.Connection), services));

    public StatisticsContext Lend(bool isReader) => (isReader ? _readers : _writers).CreateDbContext();

    private static DbContextOptions<PostgresStatisticsContext> Over(string connection, IServiceProvider services) =>
        new DbContextOptionsBuilder<PostgresStatisticsContext>()
            .UseNpgsql(connection).UseApplicationServiceProvider(services).Options;
}
