using System.Net;
using System.Text.Json;
using BorderStats.Queries.Holdings;
using BorderStats.Tests.Publishing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace BorderStats.Tests.Web.Api;

/// <summary>Why there is no answer, as problem details: which kind, what was found and what is allowed.</summary>
[Collection(nameof(TestSite))]
public sealed class ProblemTests(TestSite site)
{
    [Theory]
    [InlineData("/api/v1/observations?colour=red", "colour", "red",
        "a parameter of this address: indicators, areas, nationalities, from, to, per, months, bulletin, prints, asof, limit, cursor, format")]
    [InlineData("/api/v1/observations?from=1066", "from", "1066", "a year from 2005 to 2025")]
    [InlineData("/api/v1/observations?from=2018&to=2014", "from", "2018 (to=2014)", "a year not after “to”")]
    [InlineData("/api/v1/observations?per=week", "per", "week", "one of: year, month")]
    [InlineData("/api/v1/observations?bulletin=unwritten", "bulletin", "unwritten", "the name of a published bulletin, as in its address /en/bulletins/…")]
    [InlineData("/api/v1/observations?prints=some", "prints", "some", "one of: current, all")]
    [InlineData("/api/v1/observations?asof=2021-02-30", "asof", "2021-02-30", "a date that exists, such as 2021-07-04")]
    [InlineData("/api/v1/observations?limit=10001", "limit", "10001", "a whole number from 1 to 10000")]
    [InlineData("/api/v1/observations?cursor=next", "cursor", "next", "the one that “next” has on the page before")]
    [InlineData("/api/v1/observations?format=xml", "format", "xml", "one of: json, sdmx")]
    [InlineData("/api/v1/areas?kind=planet", "kind", "planet", "one of: country, state, office, point-of-entry, region")]
    [InlineData("/api/v1/checks?show=some", "show", "some", "one of: all, trouble")]
    [InlineData("/api/v1/events?indicator=x&indicator=y", "indicator", "x & y", "the parameter only once")]
    [InlineData("/api/v1/series/regional-visitor-cards?lang=fr", "lang", "fr", "one of: es, en")]
    [InlineData("/api/v1/indicators?page=2", "page", "2", "nothing: this address has no parameters")]
    [InlineData("/openapi/v1.json?lang=en", "lang", "en", "nothing: this address has no parameters")]
    public async Task A_parameter_that_cannot_be_read_is_named_with_what_was_found_and_what_is_allowed(
        string address, string parameter, string found, string allowed)
    {
        using var client = site.CreateClient();

        using var answer = await client.SendAsync(HttpMethod.Get, address, ("Accept-Language", "en"));

        var problem = await ReadAsync(answer, HttpStatusCode.BadRequest, "parameter");
        Assert.Equal("The address cannot be read", problem.Text("title"));
        Assert.Equal($"{parameter}: found «{found}»; allowed {allowed}.", problem.Text("detail"));
        var named = Assert.Single(problem.GetProperty("problems").EnumerateArray());
        Assert.Equal((parameter, found, allowed), (named.Text("parameter"), named.Text("found"), named.Text("allowed")));
    }

    [Theory]
    [InlineData("indicators=unicorns", "indicators", "unicorns", "the codes of /api/v1/indicators that have figures: regional-visitor-cards, ")]
    [InlineData("areas=MX-CHP,MX-XXX", "areas", "MX-XXX", "the codes of /api/v1/areas that have figures: MX, MX-AGU, ")]
    [InlineData("nationalities=hnd", "nationalities", "hnd", "the codes of /api/v1/nationalities that have figures: ALL, ABW, ")]
    public async Task An_unknown_code_is_named_with_those_that_are_known(string question, string parameter, string found, string allowed)
    {
        using var client = site.CreateClient();
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en");

        var problem = await client.JsonAsync($"/api/v1/observations?{question}", HttpStatusCode.BadRequest);

        var named = Assert.Single(problem.GetProperty("problems").EnumerateArray());
        Assert.Equal((parameter, found), (named.Text("parameter"), named.Text("found")));
        Assert.StartsWith(allowed, named.Text("allowed"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task More_codes_than_can_be_looked_up_and_more_letters_than_can_be_read_are_refused()
    {
        using var client = site.CreateClient();
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en");
        var areas = (await client.JsonAsync("/api/v1/areas")).Data()
            .Where(a => a.GetProperty("printed").GetArrayLength() > 0).Select(a => a.Text("code")).Take(51);

        var many = await client.JsonAsync($"/api/v1/observations?areas={string.Join(',', areas)}", HttpStatusCode.BadRequest);
        var tooLong = await client.JsonAsync($"/api/v1/observations?areas={new string('M', 4096)}", HttpStatusCode.BadRequest);

        Assert.Equal("areas: found «51»; allowed up to 50 codes.", many.Text("detail"));
        Assert.EndsWith("allowed at most 4096 characters.", tooLong.Text("detail"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api", "“/api”")]
    [InlineData("/api/v1/unicorns", "“/api/v1/unicorns”")]
    [InlineData("/api/v2/indicators", "“/api/v2/indicators”")]
    [InlineData("/api/v1/areas/%20", "“/api/v1/areas/%20”")]
    [InlineData("/openapi/v2.json", "“/openapi/v2.json”")]
    public async Task An_address_that_does_not_exist_is_told_where_those_are_that_do(string address, string found)
    {
        using var client = site.CreateClient();

        using var answer = await client.SendAsync(HttpMethod.Get, address, ("Accept-Language", "en"), ("Accept", "text/html"));

        var problem = await ReadAsync(answer, HttpStatusCode.NotFound, "not-found");
        Assert.StartsWith($"Found {found}; the addresses that there are stand at /openapi/v1.json.", problem.Text("detail"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_wants_to_write_is_told_that_this_can_only_be_read()
    {
        using var client = site.CreateClient();

        using var answer = await client.SendAsync(HttpMethod.Post, "/api/v1/indicators", ("Accept-Language", "es"));

        var problem = await ReadAsync(answer, HttpStatusCode.MethodNotAllowed, "method");
        Assert.Equal("Se encontró POST. La dirección responde a GET y HEAD; «Allow» lo dice también.", problem.Text("detail"));
        Assert.Equal(["GET", "HEAD"], answer.Content.Headers.Allow);
    }

    [Theory]
    [InlineData("application/xml")]
    [InlineData("application/vnd.sdmx.data+csv;version=1.0.0")]
    [InlineData("application/vnd.sdmx.data+csv;version=2.0.0;labels=both")]
    public async Task A_form_that_there_is_not_is_told_which_ones_there_are(string accept)
    {
        using var client = site.CreateClient();

        using var answer = await client.SendAsync(HttpMethod.Get, "/api/v1/observations", ("Accept", accept), ("Accept-Language", "en"));

        var problem = await ReadAsync(answer, HttpStatusCode.NotAcceptable, "not-acceptable");
        Assert.Contains("there are application/json · application/vnd.sdmx.data+csv;version=2.0.0.", problem.Text("detail"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_asks_too_often_is_told_when_to_come_again()
    {
        using TestSite own = new();
        using var strict = own.WithWebHostBuilder(b => b.UseSetting("Limits:ExportsAMinute", "1"));
        using var client = strict.CreateClient();
        await client.JsonAsync("/api/v1/events");

        using var answer = await client.SendAsync(HttpMethod.Get, "/api/v1/checks", ("Accept-Language", "en"));

        var problem = await ReadAsync(answer, HttpStatusCode.TooManyRequests, "too-many");
        Assert.Equal("“Retry-After” says in how many seconds to ask again.", problem.Text("detail"));
        Assert.InRange(answer.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
    }

    [Fact]
    public async Task Our_own_mistake_is_told_without_what_went_on_inside()
    {
        using TestSite own = new();
        using var broken = own.WithWebHostBuilder(b => b.ConfigureTestServices(s =>
            s.AddScoped<Datasets>(_ => throw new InvalidOperationException("what nobody should read"))));
        using var client = broken.CreateClient();

        using var answer = await client.SendAsync(HttpMethod.Get, "/api/v1/indicators", ("Accept-Language", "en"));

        var problem = await ReadAsync(answer, HttpStatusCode.InternalServerError, "fault");
        Assert.Equal(["type", "title", "status", "detail"], problem.EnumerateObject().Select(p => p.Name));
        Assert.Equal("The error has been recorded; the question is not to blame.", problem.Text("detail"));
    }

    private static async Task<JsonElement> ReadAsync(HttpResponseMessage answer, HttpStatusCode status, string kind)
    {
        Assert.Equal((status, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        Assert.Equal("*", answer.Headers.One("Access-Control-Allow-Origin"));
        var problem = await Asking.JsonAsync(answer);
        Assert.Equal(($"/en/api#problem-{kind}", (int)status), (problem.Text("type"), problem.GetProperty("status").GetInt32()));
        return problem;
    }
}

/// <summary>The API while another process holds the database.</summary>
[Collection(nameof(ShippedDatabase))]
public sealed class ProblemOfDatabaseTests(ShippedDatabase shipped)
{
    [Fact]
    public async Task While_the_database_is_out_of_reach_a_program_is_told_when_to_come_again()
    {
        using var database = WritableDatabase.Of(shipped);
        using CancellationTokenSource deadline = new(RealProgram.Deadline);
        using var program = RealProgram.Start(database, "--urls", "http://127.0.0.1:0");
        using HttpClient client = new() { BaseAddress = await program.AddressAsync(deadline.Token) };
        Uri address = new("/api/v1/observations?indicators=refugee-requests", UriKind.Relative);

        using (DatabaseLock.On(database))
        {
            using var refused = await client.GetAsync(address, deadline.Token);
            Assert.Equal(
                (HttpStatusCode.ServiceUnavailable, "application/problem+json", 2),
                (refused.StatusCode, refused.Content.Headers.ContentType?.MediaType, refused.Headers.RetryAfter?.Delta?.Seconds));
            Assert.Equal("/en/api#problem-out-of-reach", (await Asking.JsonAsync(refused)).Text("type"));
        }

        HttpStatusCode status;
        do
        {
            using var answer = await client.GetAsync(address, deadline.Token);
            status = answer.StatusCode;
            await Task.Delay(status is HttpStatusCode.OK ? 0 : 100, deadline.Token);
        }
        while (status is not HttpStatusCode.OK);
    }
}
