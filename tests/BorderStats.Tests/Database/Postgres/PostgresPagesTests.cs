using BorderStats.Tests.Web;

namespace BorderStats.Tests.Database.Postgres;

[Collection(nameof(PostgresShippedDatabase))]
public sealed class PostgresPagesTests(PostgresShippedDatabase shipped)
{
    // Long tables, read row by row as they are sent.
    private static readonly string[] Files =
    [
        "/en/data/observations.csv?indicators=apprehensions,refugee-requests", "/en/data/observations.csv?prints=all&nationalities=HND,GTM&areas=MX",
        "/es/data/observations.csv?bulletin=ramos-garcia-2020&prints=all", "/en/bulletins/upmrip-boletin-2025-cuadro-1.3.1.csv",
    ];

    [PostgresFact]
    public async Task Every_page_and_file_is_the_same_from_both_databases()
    {
        await using PostgresSite onServer = new(shipped);
        await using TestSite inFile = new();
        using HttpClient one = onServer.CreateClient(), other = inFile.CreateClient();

        List<string> differing = [];
        foreach (var page in QueryPlanTests.Pages.Concat(QueryPlanTests.Summaries).Concat(Files))
        {
            if (await one.GetStringAsync(page) != await other.GetStringAsync(page))
                differing.Add(page);
        }

        Assert.Empty(differing);
    }
}
