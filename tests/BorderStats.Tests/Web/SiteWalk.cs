using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace BorderStats.Tests.Web;

/// <summary>
/// Follows every link from page to page, the nearest first, and remembers what led nowhere. Of addresses that there are
/// thousands of, and of questions that can be put together at will, a few of each kind are followed.
/// </summary>
internal sealed class SiteWalk(HttpClient visitor)
{
    private const int Passports = 100, Files = 30, OfAKind = 3;

    private readonly Dictionary<string, int> _followed = [];
    private readonly HashSet<string> _known = [];
    private readonly Dictionary<string, HashSet<string>> _ids = [];
    private readonly Dictionary<string, string> _anchors = [];

    /// <summary>"404 /en/areas/XX, linked by /en/areas".</summary>
    public List<string> Dead { get; } = [];

    /// <summary>The addresses that were answered.</summary>
    public IReadOnlyCollection<string> Walked => _known;

    public async Task FollowAsync(params IEnumerable<string> starts)
    {
        List<(string Address, string From)> next = [.. starts.Select(start => (start, "the start"))];
        while (next.Count > 0)
        {
            List<(string, string)> found = [];
            foreach (var (address, from) in next.OrderBy(n => n.Address, StringComparer.Ordinal))
            {
                if (IsWorthwhile(address) && _known.Add(address))
                    found.AddRange((await LinksAsync(address, from)).Select(link => (link, address)));
            }

            next = found;
        }

        Dead.AddRange(_anchors.Where(a => a.Key.Split('#') is [var page, var id] && _ids.TryGetValue(page, out var ids) && !ids.Contains(id))
            .Select(a => $"no such place: {a.Key}, linked by {a.Value}"));
    }

    private async Task<IEnumerable<string>> LinksAsync(string address, string from)
    {
        using var answer = await visitor.GetAsync(new Uri(address, UriKind.Relative));
        if (answer.StatusCode is not HttpStatusCode.OK)
        {
            Dead.Add($"{(int)answer.StatusCode} {address}, linked by {from}");
            return [];
        }

        if (answer.Content.Headers.ContentType?.MediaType is not "text/html")
            return [];
        var page = await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync());
        _ids[address] = [.. page.QuerySelectorAll("[id]").Select(e => e.Id!)];
        string[] links = [.. Targets(page).Where(link => link.StartsWith('/') || link.StartsWith('#')).Select(link => link[0] == '#' ? address + link : link)];
        foreach (var link in links.Where(link => link.Contains('#', StringComparison.Ordinal)))
            _anchors.TryAdd(link, address);
        return links.Select(link => link.Split('#')[0]).Distinct();
    }

    private static IEnumerable<string> Targets(IDocument page)
    {
        var origin = page.QuerySelector("link[rel=canonical]")?.GetAttribute("href") is { } canonical && Uri.TryCreate(canonical, UriKind.Absolute, out var uri)
            ? uri.GetLeftPart(UriPartial.Authority)
            : "\n";
        return page.QuerySelectorAll("[href]").Select(e => e.GetAttribute("href")!)
            .Concat(page.QuerySelectorAll("[src]").Select(e => e.GetAttribute("src")!))
            .Concat(page.QuerySelectorAll("form:not([method=post])").Select(e => e.GetAttribute("action") ?? "#"))
            .Concat(page.QuerySelectorAll("meta[content^='http']").Select(e => e.GetAttribute("content")!))
            .Select(link => link.StartsWith(origin, StringComparison.Ordinal) ? link[origin.Length..] : link);
    }

    /// <summary>Whether the address is of a kind, or asks something, that was not followed often enough.</summary>
    private bool IsWorthwhile(string address)
    {
        var (path, query) = address.Split('?') is [var before, var behind] ? (before, behind) : (address, "");
        string[] parts = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var kind = parts is [var language, var section, ..] ? $"{language}/{section}/{Path.GetExtension(path)}" : path;
        if (_known.Contains(address) || !IsFewer(address, kind, query, parts))
            return false;
        foreach (var feature in Features(kind, query))
            _followed[feature] = _followed.GetValueOrDefault(feature) + 1;
        return true;
    }

    private bool IsFewer(string address, string kind, string query, string[] parts)
    {
        if (query.Length > 0)
            return Features(kind, query).Any(f => _followed.GetValueOrDefault(f) < OfAKind);
        var most = (parts.ElementAtOrDefault(1), Path.GetExtension(address)) switch
        {
            ("figures", "") => Passports,
            (_, ".bib" or ".ris" or ".csv" or ".json" or ".png" or ".svg" or ".xlsx" or ".parquet") => Files,
            _ => int.MaxValue,
        };
        return _followed.GetValueOrDefault(kind + "?") < most;
    }

    /// <summary>The kind of the page with each of its parameters, and with its value where that is a word of the site.</summary>
    private static IEnumerable<string> Features(string kind, string query) => query.Length == 0
        ? [kind + "?"]
        : query.Split('&').Select(p => p.Split('=')).Select(p =>
            p[0] is "view" or "per" or "by" or "measure" or "axis" or "scale" or "show" or "kind" or "border" or "mode" or "map" or "events" or "breaks"
                ? $"{kind}?{p[0]}={p[^1]}"
                : $"{kind}?{p[0]}");
}
