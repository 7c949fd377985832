using BorderStats.Statistics;
using Microsoft.EntityFrameworkCore;

namespace BorderStats.Database.Postgres;

/// <summary>On a server, for several machines.</summary>
public sealed class PostgresStatisticsContext(DbContextOptions<PostgresStatisticsContext> options)
    : StatisticsContext(options)
{
    /// <summary>Texts are ordered by their bytes, as SQLite and the program itself order codes.</summary>
    internal const string ByBytes = "C";

    private static readonly Type[] Texts =
    [
        typeof(string), typeof(ObservationStatus), typeof(PublicationDate), typeof(MonthSpan), typeof(Frequency),
        typeof(BulletinKind), typeof(BulletinState), typeof(AuditAction), typeof(BreakdownDimension),
    ];

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        foreach (var text in Texts)
            configurationBuilder.Properties(text).UseCollation(ByBytes);
    }
}
