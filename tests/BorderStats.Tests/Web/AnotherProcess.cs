using BorderStats.Database;
using BorderStats.Publishing;
using BorderStats.Statistics;
using Microsoft.Extensions.DependencyInjection;

namespace BorderStats.Tests.Web;

/// <summary>What another process does with the same database: no reader of this one is told.</summary>
internal static class AnotherProcess
{
    public static async Task WithdrawAsync(IServiceProvider services, string bulletin)
    {
        await using var scope = services.CreateAsyncScope();
        Publication publication = new(
            scope.ServiceProvider.GetRequiredService<StatisticsContext>(),
            scope.ServiceProvider.GetRequiredService<Codebook>(), TimeProvider.System);
        Assert.Equal(PublicationOutcome.Done, await publication.WithdrawAsync(bulletin, "Ana", CancellationToken.None));
    }
}
