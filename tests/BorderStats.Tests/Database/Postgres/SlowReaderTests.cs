namespace BorderStats.Tests.Database.Postgres;

/// <summary>Readers who take a file as slowly as their line does.</summary>
[Collection(nameof(PostgresShippedDatabase))]
public sealed class SlowReaderTests(PostgresShippedDatabase shipped)
{
    private const string All = "/en/data/observations.csv";

    // One more than a process has connections for readers.
    private const int Readers = 21;

    [PostgresFact]
    public async Task Who_takes_a_kept_file_slowly_holds_no_connection()
    {
        await using PostgresSite site = new(shipped);
        using var client = site.CreateClient();
        await client.GetByteArrayAsync(All);

        var begun = await Task.WhenAll(Enumerable.Range(0, Readers)
            .Select(_ => client.GetAsync(All, HttpCompletionOption.ResponseHeadersRead)));
        var page = await client.GetStringAsync("/en/indicators/regional-visitor-cards.csv?from=2009");

        Assert.Contains("MX-CHP,Chiapas,ALL,", page, StringComparison.Ordinal);
        foreach (var answer in begun)
            answer.Dispose();
    }
}
