using BorderStats.Database;
using BorderStats.Queries;
using BorderStats.Web.Explorer;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace BorderStats.Web.Startup;

/// <summary>For whoever watches the process: it runs, and it can answer.</summary>
internal static class Health
{
    public static void AddHealth(this WebApplicationBuilder builder) =>
        builder.Services.AddHealthChecks().AddCheck<FiguresCheck>("figures");

    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new() { Predicate = _ => false }).WithMetadata(new ParametersAttribute());
        app.MapHealthChecks("/health/ready").WithMetadata(new ParametersAttribute());
    }

    /// <summary>The database answers and has figures in it.</summary>
    private sealed class FiguresCheck(StatisticsContext database) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(
            HealthCheckContext context, CancellationToken cancellationToken) =>
            await DataVersions.TokenAsync(database, cancellationToken) is ""
                ? HealthCheckResult.Unhealthy("There are no figures.")
                : HealthCheckResult.Healthy();
    }
}
