using BorderStats.Database.Postgres;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace BorderStats.Database;

public static class DatabaseServices
{
    /// <param name="isReader">Whether whoever asks in this scope only reads.</param>
    public static IServiceCollection AddStatisticsDatabase(
        this IServiceCollection services, DatabasePlace place, Func<IServiceProvider, bool> isReader)
    {
        if (place.Provider is DatabaseProvider.Sqlite)
            return services.AddDbContextPool<StatisticsContext, SqliteStatisticsContext>(
                options => options.UseStatistics(place.Connection));
        return services.AddSingleton(all => new PostgresContexts(place, all))
            .AddScoped(scope => scope.GetRequiredService<PostgresContexts>().Lend(isReader(scope)));
    }

    /// <summary>SQLite as the statistics need it.</summary>
    public static DbContextOptionsBuilder UseStatistics(this DbContextOptionsBuilder options, string connection) =>
        options.UseSqlite(connection).WithLockPatience().AddInterceptors(SqliteSettings.Instance)
            .ReplaceService<IRelationalConnection, PlainSqliteConnection>();

    /// <summary>
    /// Whatever is asked from here on waits for another's publication to end, as one who writes; else only transactions do.
    /// </summary>
    public static void WaitAsWriter() => LockPatience.WaitAsWriter();

    /// <summary>Does not wait long for a database that another process holds.</summary>
    public static DbContextOptionsBuilder WithLockPatience(this DbContextOptionsBuilder options) =>
        options.AddInterceptors(LockPatience.Instance);
}
