namespace BorderStats.Tests.Database.Postgres;

/// <summary>How PostgreSQL goes about what the pages ask: every question for figures has an index to go along.</summary>
[Collection(nameof(PostgresShippedDatabase))]
public sealed class PostgresQueryPlanTests(PostgresShippedDatabase shipped)
{
    // A few thousand figures are read whole sooner than by an index; what matters is what ten million would be.
    private const string Explained =
        "-c session_preload_libraries=auto_explain -c auto_explain.log_min_duration=0 -c auto_explain.log_level=notice "
        + "-c enable_seqscan=off -c jit=off";

    [PostgresFact]
    public async Task Every_question_for_figures_goes_along_an_index()
    {
        using PlanRecorder recorder = new();
        await using PostgresSite site = new(shipped, Explained);
        using var client = site.CreateClient();
        recorder.Take();
        List<string> detours = [];
        foreach (var page in QueryPlanTests.Pages)
        {
            using var answer = await client.GetAsync(new Uri(page, UriKind.Relative));
            var plans = await recorder.PlansOfFiguresAsync();
            Assert.True(answer.IsSuccessStatusCode, $"{page}: {answer.StatusCode}");
            Assert.True(plans.Length > 0, $"{page} asked for no figure.");
            detours.AddRange(plans.SelectMany(PlanRecorder.Detours).Select(d => $"{page}: {d}"));
        }

        Assert.Empty(detours);
    }

    [Theory]
    [InlineData("Seq Scan on \"Observations\" o", "Seq Scan on \"Observations\" o")]
    [InlineData("Index Scan using \"PK_Observations\" on \"Observations\" o\n  Filter: (\"Year\" = 2019)", "Index Scan using \"PK_Observations\" on \"Observations\" o")]
    [InlineData("Index Scan using \"PK_Observations\" on \"Observations\" o\n  Index Cond: (\"Year\" = 2019)", "Index Scan using \"PK_Observations\" on \"Observations\" o")]
    public void A_detour_is_seen(string plan, string expected) => Assert.Equal([expected], PlanRecorder.Detours(plan));
}
