using System.Net;
using BorderStats.Tests.Publishing;
using BorderStats.Tests.Web;

namespace BorderStats.Tests.Database.Postgres;

/// <summary>Several processes over one database, as on several machines.</summary>
[Collection(nameof(PostgresShippedDatabase))]
public sealed class PostgresProcessesTests(PostgresShippedDatabase shipped) : IDisposable
{
    private const string Page = "/en/indicators/regional-visitor-cards?areas=MX-CHP&from=2015&to=2016";

    private static readonly string Pair =
        "indicator,area,nationality,year,months,value,printed,status,note\nregional-visitor-cards,MX-CHP,ALL,2015,01-12,111222,111222,A,\n";

    private readonly CancellationTokenSource _deadline = new(RealProgram.Deadline);

    [PostgresFact]
    public async Task Who_signed_in_on_one_publishes_on_the_other_and_both_show_it()
    {
        using var database = WritableDatabase.Of(shipped);
        await RealProgram.RunAsync(database, RealProgram.English, Maintaining.Password + "\n", ["maintainer", "add", "ana"]);
        using var one = RealProgram.Start(database, "--urls", "http://127.0.0.1:0");
        using var other = RealProgram.Start(database, "--urls", "http://127.0.0.1:0");
        using HttpClientHandler jar = new() { AllowAutoRedirect = false };
        using HttpClient atOne = new(jar) { BaseAddress = await one.AddressAsync(_deadline.Token) };
        using HttpClient atOther = new(jar) { BaseAddress = await other.AddressAsync(_deadline.Token) };
        foreach (var visitor in (HttpClient[])[atOne, atOther, atOne, atOther])
            Assert.DoesNotContain("111,222", await visitor.GetStringAsync(Page, _deadline.Token), StringComparison.Ordinal);

        // A browser sends a cookie to every port of a machine, as to all that stand behind one name.
        var signedIn = await new Maintaining(null, atOne).SignInAsync("ana", Maintaining.Password);
        Maintaining maintainer = new(null, atOther);
        var draft = await maintainer.DraftAsync("pair.csv", Pair);
        await maintainer.DescribeAsync(draft, "pair", "A pair");
        var published = await maintainer.PublishAsync(draft);

        Assert.Equal((HttpStatusCode.Found, HttpStatusCode.Found), (signedIn.StatusCode, published.StatusCode));
        foreach (var visitor in (HttpClient[])[atOther, atOne])
        {
            while (!(await visitor.GetStringAsync(Page, _deadline.Token)).Contains("111,222", StringComparison.Ordinal))
                await Task.Delay(50, _deadline.Token);
        }

        Assert.Contains("pair", await atOne.GetStringAsync("/en/admin", _deadline.Token), StringComparison.Ordinal);
    }

    [PostgresFact]
    public async Task Of_two_that_start_at_once_over_an_empty_database_one_makes_it_and_loads_the_figures()
    {
        var name = await PostgresServer.MakeAsync();
        // Loading takes far longer than they wait for a publication here, and they wait for it all the same.
        string[] settings =
        [
            "--urls", "http://127.0.0.1:0", "--Database:Provider=Postgres",
            $"--ConnectionStrings:Statistics={PostgresServer.Connection(name)};Options=-c lock_timeout=100ms",
        ];
        using (RealProgram one = RealProgram.StartAsTold(settings), other = RealProgram.StartAsTold(settings))
        {
            foreach (var program in (RealProgram[])[one, other])
            {
                using HttpClient visitor = new() { BaseAddress = await program.AddressAsync(_deadline.Token) };
                Assert.Equal("Healthy", await visitor.GetStringAsync("/health/ready", _deadline.Token));
                Assert.Contains("117", await visitor.GetStringAsync("/en/bulletins", _deadline.Token), StringComparison.Ordinal);
            }
        }

        using PostgresHome home = new(name, PostgresServer.DropAsync);
        await using var database = home.Open();
        Assert.Equal((117, 1), (database.Bulletins.Count(), database.Versions.Count()));
    }

    public void Dispose() => _deadline.Dispose();
}
