using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace BorderStats.Tests.Web.Api;

/// <summary>Asks the site as a program does.</summary>
internal static class Asking
{
    public static async Task<JsonElement> JsonAsync(this HttpClient client, string address, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using var answer = await client.GetAsync(new Uri(address, UriKind.RelativeOrAbsolute));
        Assert.Equal(expected, answer.StatusCode);
        return await JsonAsync(answer);
    }

    public static async Task<JsonElement> JsonAsync(HttpResponseMessage answer) =>
        JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;

    public static async Task<HttpResponseMessage> SendAsync(
        this HttpClient client, HttpMethod method, string address, params (string Name, string Value)[] headers)
    {
        using HttpRequestMessage request = new(method, new Uri(address, UriKind.Relative));
        foreach (var (name, value) in headers)
            Assert.True(request.Headers.TryAddWithoutValidation(name, value));
        return await client.SendAsync(request);
    }

    public static string Text(this JsonElement element, string name) => element.GetProperty(name).GetString()!;

    public static JsonElement[] Data(this JsonElement answer) => [.. answer.GetProperty("data").EnumerateArray()];

    public static string? One(this HttpResponseHeaders headers, string name) =>
        headers.TryGetValues(name, out var values) ? string.Join(", ", values) : null;
}
