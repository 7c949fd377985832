using System.Globalization;
using BorderStats.Database;
using BorderStats.Queries.Holdings;
using BorderStats.Web.Explorer;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace BorderStats.Web.Startup;

/// <summary>For whoever watches the process: it runs, and it can answer.</summary>
internal static class Health
{
    public static void AddHealth(this WebApplicationBuilder builder) =>
        builder.Services.AddHealthChecks().AddCheck<FiguresCheck>("figures").AddCheck<DiskCheck>("disk");

    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new() { Predicate = _ => false }).WithMetadata(new ParametersAttribute());
        app.MapHealthChecks("/health/ready", new() { ResponseWriter = SayAsync }).WithMetadata(new ParametersAttribute());
    }

    private static Task SayAsync(HttpContext http, HealthReport report)
    {
        http.Response.ContentType = "text/plain; charset=utf-8";
        var reasons = report.Entries.Values.Where(e => e.Status is not HealthStatus.Healthy).Select(e => e.Description);
        return http.Response.WriteAsync(string.Join("\n", reasons.Prepend(report.Status.ToString())));
    }

    /// <summary>The database answers, has the schema of this program and figures in it.</summary>
    private sealed class FiguresCheck(StatisticsContext database, Outage outage) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(
            HealthCheckContext context, CancellationToken cancellationToken)
        {
            if (outage.HasMetDamage)
                return HealthCheckResult.Unhealthy("The database is damaged; the command 'verify' finds the place.");
            if (outage.IsShut)
                return Unanswered(database.Database.IsSqlite() ? DatabaseFault.Locked : DatabaseFault.Away);
            try
            {
                return !await database.IsUpToDateAsync(cancellationToken)
                    ? HealthCheckResult.Unhealthy("The database has not the schema of this program.")
                    : await DataVersions.TokenAsync(database, cancellationToken) is ""
                        ? HealthCheckResult.Unhealthy("There are no figures.")
                        : HealthCheckResult.Healthy();
            }
            catch (Exception failure) when (DatabaseFaults.Of(failure) is { } fault)
            {
                outage.Note(fault, failure);
                return Unanswered(fault);
            }
        }

        private static HealthCheckResult Unanswered(DatabaseFault fault) =>
            HealthCheckResult.Unhealthy($"The database does not answer: {fault}.");
    }

    /// <summary>There is room for what is published next.</summary>
    private sealed class DiskCheck(StatisticsContext database, IConfiguration settings) : IHealthCheck
    {
        public Task<HealthCheckResult> CheckHealthAsync(
            HealthCheckContext context, CancellationToken cancellationToken)
        {
            // A server's disk is looked after where the server is.
            if (!database.Database.IsSqlite())
                return Task.FromResult(HealthCheckResult.Healthy());
            var least = NumberSetting.FreeMegabytes.Of(settings);
            var folder = Path.GetDirectoryName(Path.GetFullPath(database.Database.GetDbConnection().DataSource))!;
            var free = new DriveInfo(folder).AvailableFreeSpace >> 20;
            return Task.FromResult(free >= least
                ? HealthCheckResult.Healthy()
                : HealthCheckResult.Unhealthy(string.Create(
                    CultureInfo.InvariantCulture, $"The disk of the database has {free} MB left, less than {least}.")));
        }
    }
}
