using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BorderStats.Database;

public static class DatabaseServices
{
    public static IServiceCollection AddStatisticsDatabase(this IServiceCollection services, string connection) =>
        services.AddDbContext<StatisticsContext, SqliteStatisticsContext>(options => options.UseSqlite(connection));
}
