using System.Net;
using System.Text.Json;
using BorderStats.Web.Explorer;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace BorderStats.Tests.Web.Api;

/// <summary>The description of the API says what the API is.</summary>
[Collection(nameof(TestSite))]
public sealed class DocumentTests(TestSite site)
{
    private const string English = "/openapi/v1.json", Spanish = "/openapi/v1.es.json";

    [Theory]
    [InlineData(English)]
    [InlineData(Spanish)]
    public async Task It_describes_every_address_that_there_is_and_no_other_with_every_parameter(string address)
    {
        using var client = site.CreateClient();
        var document = await client.JsonAsync(address);

        var described = document.GetProperty("paths").EnumerateObject().Select(p => $"{p.Name} {string.Join(',', Parameters(p.Value, "query"))}");

        string[] there = [.. Endpoints().Select(e => $"{Path(e)} {string.Join(',', e.Metadata.GetMetadata<ParametersAttribute>()!.Names)}")];
        Assert.True(there.Length >= 14);
        Assert.Equal(there.Order(), described.Order());
        Assert.All(document.GetProperty("paths").EnumerateObject(), p => Assert.Equal(
            RouteParts(p.Name), Parameters(p.Value, "path")));
        Assert.StartsWith("3.1", document.Text("openapi"), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_address_answers_reading_alone() => Assert.All(
        Endpoints(), e => Assert.Equal(["GET", "HEAD"], e.Metadata.GetMetadata<IHttpMethodMetadata>()!.HttpMethods));

    [Fact]
    public async Task Every_address_parameter_answer_problem_and_part_is_described_in_both_languages()
    {
        using var client = site.CreateClient();
        var (english, spanish) = (await client.JsonAsync(English), await client.JsonAsync(Spanish));

        var said = Described(english, "").ToDictionary();
        var dicho = Described(spanish, "").ToDictionary();

        Assert.Equal(said.Keys.Order(), dicho.Keys.Order());
        Assert.Empty(said.Where(s => string.IsNullOrWhiteSpace(s.Value) || s.Value == dicho[s.Key]).Select(s => s.Key));
    }

    [Fact]
    public async Task Every_answer_has_just_the_parts_that_are_described()
    {
        using var client = site.CreateClient();
        var document = await client.JsonAsync(English);
        List<string> wrong = [];

        foreach (var path in document.GetProperty("paths").EnumerateObject().Where(p => p.Name.StartsWith("/api/", StringComparison.Ordinal)))
        {
            var operation = path.Value.GetProperty("get");
            var answer = await client.JsonAsync(operation.Text("x-example"));
            var schema = operation.GetProperty("responses").GetProperty("200").GetProperty("content").GetProperty("application/json").GetProperty("schema");
            Compare(answer, schema, document, path.Name, wrong);
        }

        var problem = await client.JsonAsync("/api/v1/observations?limit=0", HttpStatusCode.BadRequest);
        Compare(problem, document.GetProperty("components").GetProperty("schemas").GetProperty("ProblemEntry"), document, "problem", wrong);
        Assert.Empty(wrong.Distinct());
    }

    [Theory]
    [InlineData("/en/api")]
    [InlineData("/es/api")]
    public async Task Every_example_of_the_page_works_and_every_parameter_of_an_address_too(string address)
    {
        using var client = site.CreateClient();
        var page = await site.PageAsync(address);
        string[] examples = [.. page.QuerySelectorAll("a[data-example]").Select(a => a.GetAttribute("href")!)];
        Assert.Equal(Endpoints().Count() + 1, examples.Length);
        var parameters =
            from operation in (await client.JsonAsync(English)).GetProperty("paths").EnumerateObject().Select(p => p.Value.GetProperty("get"))
            from parameter in operation.TryGetProperty("parameters", out var all) ? all.EnumerateArray() : []
            where parameter.Text("in") == "query"
            let path = operation.Text("x-example").Split('?')[0]
            select $"{Beside(path, parameter)}{parameter.Text("name")}={parameter.GetProperty("example")}";

        foreach (var example in examples.Concat(parameters))
        {
            using var answer = await client.GetAsync(new Uri(example, UriKind.Relative));
            Assert.True(answer.StatusCode is HttpStatusCode.OK, $"{answer.StatusCode} {example}");
        }
    }

    // Some parameters have a meaning only beside another, or of another indicator.
    private static string Beside(string path, JsonElement parameter) => (path.Contains("series", StringComparison.Ordinal), parameter.Text("name")) switch
    {
        (true, "points") => "/api/v1/series/air-entries?by=point&",
        (true, "nationalities") => "/api/v1/series/refugee-requests?by=nationality&",
        (true, "by" or "top" or "per") => "/api/v1/series/refugee-requests?",
        (true, "year") => path + "?view=map&",
        (true, "axis") => path + "?view=small&",
        _ => path + "?",
    };

    private IEnumerable<RouteEndpoint> Endpoints() => site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Where(e => Path(e).StartsWith("/api/", StringComparison.Ordinal) || Path(e).StartsWith("/openapi/", StringComparison.Ordinal));

    private static string Path(RouteEndpoint endpoint) => "/" + endpoint.RoutePattern.RawText!.TrimStart('/');

    private static IEnumerable<string> RouteParts(string path) =>
        path.Split('{').Skip(1).Select(p => p.Split('}')[0]);

    private static IEnumerable<string> Parameters(JsonElement path, string place) =>
        path.GetProperty("get").TryGetProperty("parameters", out var parameters)
            ? parameters.EnumerateArray().Where(p => p.Text("in") == place).Select(p => p.Text("name"))
            : [];

    /// <summary>What is said of every operation, parameter, response, header, schema and part.</summary>
    private static IEnumerable<KeyValuePair<string, string>> Described(JsonElement element, string at)
    {
        if (element.ValueKind is JsonValueKind.Array)
        {
            foreach (var (i, item) in element.EnumerateArray().Index())
                foreach (var found in Described(item, $"{at}/{i}"))
                    yield return found;
        }

        if (element.ValueKind is not JsonValueKind.Object)
            yield break;
        foreach (var property in element.EnumerateObject())
        {
            var place = $"{at}/{property.Name}";
            if (Owns(at, property.Value))
                yield return new(place + "/description", property.Value.TryGetProperty("description", out var text) ? text.GetString()! : "");
            foreach (var found in Described(property.Value, place))
                yield return found;
        }
    }

    private static bool Owns(string at, JsonElement value) => value.ValueKind is JsonValueKind.Object && !value.TryGetProperty("$ref", out _)
        ? at.EndsWith("/properties", StringComparison.Ordinal) || at.EndsWith("/responses", StringComparison.Ordinal)
            || at.EndsWith("/headers", StringComparison.Ordinal) || at == "/components/schemas"
            || (at.StartsWith("/paths/", StringComparison.Ordinal) && value.TryGetProperty("operationId", out _))
        : at.EndsWith("/properties", StringComparison.Ordinal);

    private static void Compare(JsonElement answer, JsonElement schema, JsonElement document, string at, List<string> wrong)
    {
        if (schema.TryGetProperty("$ref", out var name))
            schema = document.GetProperty("components").GetProperty("schemas").GetProperty(name.GetString()!.Split('/')[^1]);
        else if (schema.TryGetProperty("oneOf", out var either))
            schema = either.EnumerateArray().Last();
        if (answer.ValueKind is JsonValueKind.Null)
            return;
        if (schema.TryGetProperty("$ref", out _))
        {
            Compare(answer, schema, document, at, wrong);
        }
        else if (answer.ValueKind is JsonValueKind.Array)
        {
            foreach (var item in answer.EnumerateArray())
                Compare(item, schema.GetProperty("items"), document, at, wrong);
        }
        else if (answer.ValueKind is JsonValueKind.Object)
        {
            var parts = schema.GetProperty("properties");
            wrong.AddRange(schema.TryGetProperty("required", out var required)
                ? required.EnumerateArray().Where(r => !answer.TryGetProperty(r.GetString()!, out _)).Select(r => $"{at}: {r} is missing")
                : []);
            foreach (var property in answer.EnumerateObject())
            {
                if (parts.TryGetProperty(property.Name, out var part))
                    Compare(property.Value, part, document, $"{at}.{property.Name}", wrong);
                else
                    wrong.Add($"{at}: {property.Name} is not described");
            }
        }
        else if (!schema.GetProperty("type").ToString().Contains(Kind(answer), StringComparison.Ordinal))
        {
            wrong.Add($"{at} is {Kind(answer)} and not {schema.GetProperty("type")}");
        }
    }

    private static string Kind(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number => value.TryGetInt64(out _) ? "" : "number",
        JsonValueKind.True or JsonValueKind.False => "boolean",
        _ => "string",
    };
}
