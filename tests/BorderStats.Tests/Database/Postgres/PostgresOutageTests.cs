using System.Collections.Concurrent;
using System.Net;
using BorderStats.Database.Postgres;
using BorderStats.Tests.Publishing;

namespace BorderStats.Tests.Database.Postgres;

/// <summary>The site while its server is stopped, and after it.</summary>
public sealed class PostgresOutageTests : IAsyncLifetime, IDisposable
{
    private const string Kept = "/en/indicators/regional-visitor-cards", Figures = "statistics";

    private readonly CancellationTokenSource _deadline = new(RealProgram.Deadline * 2);
    private OwnServer _server = null!;

    public async Task InitializeAsync()
    {
        if (PostgresServer.Missing is not null)
            return;
        _server = await OwnServer.StartAsync();
        await _server.MakeAsync(Figures);
    }

    [PostgresFact]
    public async Task While_it_is_stopped_what_is_kept_ready_is_served_and_the_rest_asked_to_come_again()
    {
        using var program = Start();
        using HttpClient visitor = new() { BaseAddress = await program.AddressAsync(_deadline.Token) };
        for (var i = 0; i < 2; i++)
            Assert.Equal(HttpStatusCode.OK, (await AskAsync(visitor, Kept)).StatusCode);

        await _server.HaltAsync();

        Assert.Equal(HttpStatusCode.OK, (await AskAsync(visitor, Kept)).StatusCode);
        foreach (var address in (string[])["/en/checks", "/en/bulletins", Kept + ".csv", "/en/admin/sign-in"])
        {
            var refused = await AskAsync(visitor, address);
            Assert.Equal((HttpStatusCode.ServiceUnavailable, 2), (refused.StatusCode, refused.Headers.RetryAfter?.Delta?.Seconds));
            Assert.Contains("out of reach at the moment", await refused.Content.ReadAsStringAsync(_deadline.Token), StringComparison.Ordinal);
        }

        var ready = await AskAsync(visitor, "/health/ready");
        Assert.Equal(
            (HttpStatusCode.ServiceUnavailable, "Unhealthy\nThe database does not answer: Away."),
            (ready.StatusCode, await ready.Content.ReadAsStringAsync(_deadline.Token)));
        await _server.ResumeAsync();
        foreach (var address in (string[])["/en/checks", "/en/admin/sign-in", "/health/ready"])
            await AnsweredAsync(visitor, address);
    }

    [PostgresFact]
    public async Task While_it_hangs_nobody_waits_as_long_as_for_a_large_answer()
    {
        using var program = Start();
        using HttpClient visitor = new() { BaseAddress = await program.AddressAsync(_deadline.Token) };
        await AnsweredAsync(visitor, "/en/checks");

        await _server.FreezeAsync();

        // Less than a question of a reader may take.
        using HttpClient hasty = new()
        {
            BaseAddress = visitor.BaseAddress,
            Timeout = TimeSpan.FromSeconds(PostgresConnection.ReadersAsk - 2),
        };
        var refused = await AskAsync(hasty, Kept + ".csv");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
        await _server.ThawAsync();
        await AnsweredAsync(visitor, Kept + ".csv");
    }

    [PostgresFact]
    public async Task Who_comes_first_after_a_restart_that_nobody_saw_is_answered()
    {
        using var program = Start();
        using HttpClient visitor = new() { BaseAddress = await program.AddressAsync(_deadline.Token) };
        await Task.WhenAll(Enumerable.Range(2007, 8).Select(year => AnsweredAsync(visitor, $"{Kept}.csv?from={year}")));

        await _server.HaltAsync();
        await _server.ResumeAsync();
        // The version of the figures is not asked for again within a second.
        await Task.Delay(1_500, _deadline.Token);

        List<HttpStatusCode> answers = [];
        foreach (var year in Enumerable.Range(2007, 8))
            answers.Add((await AskAsync(visitor, $"{Kept}.csv?to={year + 2}")).StatusCode);
        Assert.True(answers.All(a => a is HttpStatusCode.OK), $"{string.Join(' ', answers)}\n{await program.KilledAsync()}");
    }

    [PostgresFact]
    public async Task A_restart_under_load_costs_503_and_nothing_else()
    {
        using var program = Start();
        using HttpClient visitor = new() { BaseAddress = await program.AddressAsync(_deadline.Token) };
        ConcurrentQueue<HttpStatusCode> answers = [];
        using CancellationTokenSource done = new();
        var readers = Enumerable.Range(0, 8).Select(seed => Task.Run(() => ReadAsync(visitor, new(seed), answers, done.Token))).ToArray();
        await ManyAsync(answers, HttpStatusCode.OK);

        await _server.HaltAsync();
        await ManyAsync(answers, HttpStatusCode.ServiceUnavailable);
        await _server.ResumeAsync();
        answers.Clear();
        await ManyAsync(answers, HttpStatusCode.OK);

        await done.CancelAsync();
        await Task.WhenAll(readers);
        Assert.Empty(answers.Except([HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable]));
    }

    [PostgresFact]
    public async Task Readers_of_a_replica_see_what_is_published_and_read_on_while_the_other_server_is_stopped()
    {
        using (var once = Start())
            await once.AddressAsync(_deadline.Token);
        using var replica = await _server.FollowAsync();
        using var program = Start($"--ConnectionStrings:Readers={replica.Connection(Figures)}");
        using HttpClient visitor = new() { BaseAddress = await program.AddressAsync(_deadline.Token) };
        Assert.DoesNotContain("ramos-garcia-2020.csv", await AnsweredAsync(visitor, "/en/bulletins?kind=press"), StringComparison.Ordinal);

        var withdrawn = await RealProgram.RunAsToldAsync(RealProgram.English, ["withdraw", "ramos-garcia-2020", .. Settings()]);

        Assert.Equal((0, ""), (withdrawn.Code, withdrawn.Errors));
        while ((await AskAsync(visitor, "/en/bulletins/ramos-garcia-2020")).StatusCode is not HttpStatusCode.NotFound)
            await Task.Delay(50, _deadline.Token);
        await _server.HaltAsync();
        var refused = await AskAsync(visitor, "/en/admin/sign-in");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
        foreach (var address in (string[])["/en/checks", "/en/areas/MX-CHP", "/en/indicators/apprehensions.csv", "/health/ready"])
            Assert.Equal(HttpStatusCode.OK, (await AskAsync(visitor, address)).StatusCode);
        await _server.ResumeAsync();
        await AnsweredAsync(visitor, "/en/admin/sign-in");
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        _server?.Dispose();
        _deadline.Dispose();
    }

    private RealProgram Start(params string[] more) => RealProgram.StartAsTold(
        ["--urls", "http://127.0.0.1:0", "--Serilog:MinimumLevel:Override:Serilog.AspNetCore=Error", .. Settings(), .. more]);

    private string[] Settings() => ["--Database:Provider=Postgres", $"--ConnectionStrings:Statistics={_server.Connection(Figures)}"];

    private Task<HttpResponseMessage> AskAsync(HttpClient visitor, string address) =>
        visitor.GetAsync(new Uri(address, UriKind.Relative), _deadline.Token);

    /// <summary>Asks until there is an answer; without a hand on the site.</summary>
    private async Task<string> AnsweredAsync(HttpClient visitor, string address)
    {
        while (true)
        {
            using var answer = await AskAsync(visitor, address);
            if (answer.IsSuccessStatusCode)
                return await answer.Content.ReadAsStringAsync(_deadline.Token);
            await Task.Delay(100, _deadline.Token);
        }
    }

    private async Task ManyAsync(ConcurrentQueue<HttpStatusCode> answers, HttpStatusCode status)
    {
        while (answers.Count(a => a == status) < 40)
            await Task.Delay(20, _deadline.Token);
    }

    private async Task ReadAsync(HttpClient visitor, Random dice, ConcurrentQueue<HttpStatusCode> answers, CancellationToken until)
    {
        while (!until.IsCancellationRequested)
        {
            // Most addresses are new, so that they are asked of the server.
            using var answer = await AskAsync(visitor, $"{Kept}?from={dice.Next(2007, 2012)}&to={dice.Next(2012, 2019)}&view={(dice.Next(2) == 0 ? "bars" : "line")}");
            answers.Enqueue(answer.StatusCode);
            if (answer.StatusCode is HttpStatusCode.ServiceUnavailable)
            {
                Assert.NotNull(answer.Headers.RetryAfter);
                await Task.Delay(50, default(CancellationToken));
            }
        }
    }
}
