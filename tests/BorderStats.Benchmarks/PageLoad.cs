using System.Diagnostics;

namespace BorderStats.Benchmarks;

/// <summary>
/// Asks a site with eight connections at once and counts the answers. Each question names a host of its own, by which the
/// output cache keeps its answers: none is ever found there.
/// </summary>
internal static class PageLoad
{
    private const int Connections = 8;

    /// <param name="question">An address for any number.</param>
    /// <returns>Answers a second.</returns>
    public static async Task<double> RunAsync(Uri site, Func<Random, string> question, TimeSpan duration, int seed)
    {
        using SocketsHttpHandler handler = new() { MaxConnectionsPerServer = Connections };
        using HttpClient client = new(handler) { BaseAddress = site };
        var clock = Stopwatch.StartNew();
        var counts = await Task.WhenAll(Enumerable.Range(0, Connections).Select(async connection =>
        {
            Random random = new((seed * Connections) + connection);
            var count = 0;
            while (clock.Elapsed < duration)
            {
                using HttpRequestMessage request = new(HttpMethod.Get, new Uri(question(random), UriKind.Relative));
                request.Headers.Host = $"h{random.Next()}.localhost";
                using var answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
                if (!answer.IsSuccessStatusCode)
                    throw new InvalidOperationException($"{answer.StatusCode}: {answer.RequestMessage?.RequestUri}");
                await answer.Content.CopyToAsync(Stream.Null);
                count++;
            }

            return count;
        }));
        return counts.Sum() / clock.Elapsed.TotalSeconds;
    }
}
