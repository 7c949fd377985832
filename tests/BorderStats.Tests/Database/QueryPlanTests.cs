using BorderStats.Tests.Web;
using Microsoft.Data.Sqlite;

namespace BorderStats.Tests.Database;

/// <summary>
/// What the pages ask of SQLite, caught at SQLite itself: every question for figures goes along an index, and pages that
/// only say what exists ask for none.
/// </summary>
public sealed class QueryPlanTests : IDisposable
{
    private const string Explorer = "/en/indicators/apprehensions";

    internal static readonly string[] Pages =
    [
        "/en", Explorer, Explorer + "?areas=MX-CHP,MX-OAX,MX-TAB,MX-VER&from=2012&to=2025",
        Explorer + "?areas=MX-CHP,MX-TAB&asof=2021-07-04", Explorer + "?areas=all&measure=share",
        Explorer + "?by=nationality", Explorer + "?by=nationality&nationalities=GTM,HND&measure=change",
        Explorer + "?per=month&from=2019&to=2020", Explorer + ".csv?areas=all", Explorer + ".json?by=nationality",
        "/en/indicators/refugee-requests?areas=MX-CHP,MX-TAB", "/en/indicators/refugee-requests.png", "/en/points.svg?mode=air",
        "/en/areas/MX-CHP", "/en/years/2019", "/en/figures/apprehensions/MX/ALL/2019",
        "/en/figures/refugee-requests/MX-CHP/ALL/2022", "/en/figures/apprehensions/MX/GTM/2020/03-03",
        "/en/bulletins/ramos-garcia-2020", "/en/bulletins/ramos-garcia-2020.csv",
        "/en/nationalities/HND", "/en/gaps", "/en/revisions", "/en/search?q=hondurans+detained+2019", "/en/quote?q=112,038", "/en/quote?q=In+2019+more+than+70+thousand+requests",
    ];

    internal static readonly string[] Summaries =
        ["/en/checks", "/en/bulletins", "/en/areas", "/en/method", "/en/bulletins?kind=press", "/es/checks?show=trouble", "/en/search?q=efe", "/en/nationalities", "/en/timeline", "/es/search.json?q=tapachula"];

    private readonly TestSite _site = new();

    [Fact]
    public async Task Every_question_for_figures_goes_along_an_index()
    {
        using StatementRecorder recorder = new(new SqliteConnectionStringBuilder(_site.Connection).DataSource);
        using var client = _site.CreateClient();
        recorder.Take();
        List<string> detours = [];
        foreach (var page in Pages)
        {
            using var answer = await client.GetAsync(new Uri(page, UriKind.Relative));
            var questions = recorder.Take().Where(QueryPlan.ReadsFigures).ToArray();
            Assert.True(answer.IsSuccessStatusCode, $"{page}: {answer.StatusCode}");
            Assert.True(questions.Length > 0, $"{page} asked for no figure.");
            detours.AddRange(questions.SelectMany(q => QueryPlan.Detours(_site.Connection, q).Select(d => $"{page}: {d} in {q}")));
        }

        Assert.Empty(detours);
    }

    [Fact]
    public async Task Pages_that_say_what_exists_ask_for_no_figure()
    {
        using StatementRecorder recorder = new(new SqliteConnectionStringBuilder(_site.Connection).DataSource);
        using var client = _site.CreateClient();
        await client.GetStringAsync(new Uri(Summaries[0], UriKind.Relative));
        recorder.Take();
        foreach (var page in Summaries)
        {
            using var answer = await client.GetAsync(new Uri(page, UriKind.Relative));
            Assert.True(answer.IsSuccessStatusCode, $"{page}: {answer.StatusCode}");
            var statements = recorder.Take();
            Assert.NotEmpty(statements);
            Assert.DoesNotContain(statements, QueryPlan.ReadsFigures);
        }
    }

    [Theory]
    [InlineData("SELECT \"o\".\"Value\" FROM \"Observations\" AS \"o\" WHERE \"o\".\"Value\" = 5", "SCAN o")]
    [InlineData("SELECT \"Value\" FROM \"Observations\" WHERE \"Indicator\" = 'returns' ORDER BY \"Printed\"", "USE TEMP B-TREE FOR ORDER BY")]
    public async Task A_detour_is_seen(string statement, string expected)
    {
        using var client = _site.CreateClient();
        await client.GetStringAsync(new Uri("/en/method", UriKind.Relative));

        Assert.Contains(expected, Assert.Single(QueryPlan.Detours(_site.Connection, statement)), StringComparison.Ordinal);
    }

    public void Dispose() => _site.Dispose();
}
