using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace BorderStats.Database;

public static class DatabaseServices
{
    public static IServiceCollection AddStatisticsDatabase(this IServiceCollection services, string connection) =>
        services.AddDbContextPool<StatisticsContext, SqliteStatisticsContext>(options => options.UseStatistics(connection));

    /// <summary>SQLite as the statistics need it.</summary>
    public static DbContextOptionsBuilder UseStatistics(this DbContextOptionsBuilder options, string connection) =>
        options.UseSqlite(connection).AddInterceptors(SqliteSettings.Instance)
            .ReplaceService<IRelationalConnection, PlainSqliteConnection>();
}
