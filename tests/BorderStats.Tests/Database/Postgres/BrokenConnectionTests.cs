using BorderStats.Tests.Web.Startup;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace BorderStats.Tests.Database.Postgres;

/// <summary>Connections that the server ended while they lay idle.</summary>
[Collection(nameof(PostgresShippedDatabase))]
public sealed class BrokenConnectionTests(PostgresShippedDatabase shipped)
{
    private const string Cards = "/en/indicators/regional-visitor-cards.csv";

    [PostgresFact]
    public async Task Who_comes_next_is_answered_though_the_version_was_asked_for_a_moment_ago()
    {
        await using PostgresSite site = new(shipped);
        // The version is not asked for again, so that the figures are the first that anyone asks for.
        await using var still = site.WithWebHostBuilder(b => b.ConfigureTestServices(s => s.AddSingleton<TimeProvider, StoodStill>()));
        using var visitor = still.CreateClient();
        await visitor.GetStringAsync($"{Cards}?from=2008");

        await site.BreakConnectionsAsync();

        Assert.Contains("MX-CHP,Chiapas,ALL,", await visitor.GetStringAsync($"{Cards}?from=2009"), StringComparison.Ordinal);
        Assert.Contains("MX-CHP,Chiapas,ALL,", await visitor.GetStringAsync($"{Cards}?from=2010"), StringComparison.Ordinal);
    }
}
