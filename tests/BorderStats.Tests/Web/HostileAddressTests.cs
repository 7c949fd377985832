using System.Collections.Concurrent;
using BorderStats.Statistics;
using BorderStats.Tests.Database.Postgres;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace BorderStats.Tests.Web;

/// <summary>No address, however it is made up, finds the site without an answer.</summary>
public class HostileAddressTests : IDisposable
{
    private const int Seed = 20_261_125, AtOnce = 4;

    // Some thousands with every change; a hundred thousand take minutes, and are asked for when the routes or what is read
    // of an address change.
    private static readonly int Addresses =
        int.TryParse(Environment.GetEnvironmentVariable("BORDERSTATS_TEST_ADDRESSES"), out var asked) ? asked : 3_000;

    private static readonly int[] Expected = [200, 302, 304, 400, 404, 429];

    private readonly TestSite _site;

    public HostileAddressTests()
        : this(new())
    {
    }

    // Over the wire: a server in memory would tidy the addresses before the site sees them.
    protected HostileAddressTests(TestSite site)
    {
        _site = site;
        _site.UseKestrel(0);
        _site.StartServer();
    }

    public void Dispose()
    {
        _site.Dispose();
        GC.SuppressFinalize(this);
    }

    [DatabaseFact]
    public async Task Every_address_made_of_any_route_and_any_parameter_is_answered_or_refused()
    {
        var maintainer = await Maintaining.SignedInAsync(_site, "hostile", Browser());
        var draft = await maintainer.DraftAsync(
            "draft.csv", "indicator,area,nationality,year,months,value,printed,status,note\nreturns,MX-CHP,ALL,2026,01-12,5,5,A,\n");
        HostileAddresses made = new(
            Routes(), _site.Services.GetRequiredService<Codebook>(), draft.Split('/')[^1].Split('?')[0], Seed);
        using var visitor = Browser();
        string[] addresses = [.. Enumerable.Range(0, Addresses).Select(_ => made.Next())];
        var origin = visitor.BaseAddress!.GetLeftPart(UriPartial.Authority);
        ConcurrentBag<string> wrong = [];
        ConcurrentDictionary<int, int> answers = [];

        await Parallel.ForEachAsync(addresses.Index(), new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (asked, cancel) =>
        {
            using HttpRequestMessage request = new(
                asked.Index % 7 == 0 ? HttpMethod.Head : HttpMethod.Get,
                new Uri(origin + asked.Item, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true }));
            // On a connection of its own: what is wrong with one address cannot spill over into the answer to the next.
            request.Headers.ConnectionClose = true;
            using var answer = await (asked.Index % 3 == 0 ? maintainer.Browser : visitor).SendAsync(request, cancel);
            answers.AddOrUpdate((int)answer.StatusCode, 1, (_, count) => count + 1);
            if (!Expected.Contains((int)answer.StatusCode))
                wrong.Add($"{(int)answer.StatusCode} {asked.Item}");
        });

        Assert.True(wrong.IsEmpty, string.Join('\n', wrong.Order(StringComparer.Ordinal).Take(20)));
        // The addresses reach beyond the first check: every sort of answer comes up often.
        Assert.All([200, 302, 400, 404], code => Assert.True(answers.GetValueOrDefault(code) >= Addresses / 50, $"{code}: {answers.GetValueOrDefault(code)}"));
    }

    private HttpClient Browser() =>
        new(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = _site.ClientOptions.BaseAddress };

    /// <summary>All but the style sheets, scripts and icons, which are files and read nothing.</summary>
    private IEnumerable<RouteEndpoint> Routes() => _site.Services.GetRequiredService<EndpointDataSource>().Endpoints
        .OfType<RouteEndpoint>()
        .Where(e => e.RoutePattern.Parameters.Count > 0 || !Path.HasExtension(e.RoutePattern.RawText) || e.RoutePattern.RawText == "/chart.css")
        .Where(e => e.Metadata.All(m => m.GetType().Name != "StaticAssetDescriptor"))
        .OrderBy(e => e.RoutePattern.RawText, StringComparer.Ordinal);
}

[Collection(nameof(PostgresShippedDatabase))]
public sealed class HostileAddressTestsOnPostgres(PostgresShippedDatabase shipped) : HostileAddressTests(new PostgresSite(shipped));
