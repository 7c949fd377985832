namespace BorderStats.Web.Explorer;

/// <summary>
/// What other sites and mail programs append to a link in order to follow who opens it. It asks nothing of this site
/// and must not break a link that someone shared, so that it is taken off before the address is read.
/// </summary>
public static class TrackingParameters
{
    /// <summary>A name that ends with an asterisk stands for every name that begins so.</summary>
    public static readonly IReadOnlyList<string> Names =
    [
        "utm_*", "fbclid", "gclid", "gbraid", "wbraid", "dclid", "msclkid", "twclid", "igshid", "mc_cid", "mc_eid",
        "_gl",
    ];

    public static bool IsOne(string name) => Names.Any(known => known[^1] == '*'
        ? name.StartsWith(known[..^1], StringComparison.OrdinalIgnoreCase)
        : name.Equals(known, StringComparison.OrdinalIgnoreCase));

    /// <summary>The address without them; what else it asks stays letter by letter.</summary>
    public static QueryString TakenOff(QueryString query)
    {
        if (query.Value is not { Length: > 1 } text)
            return query;
        string[] all = text[1..].Split('&');
        string[] kept = [.. all.Where(p => !IsOne(Uri.UnescapeDataString(p.Split('=')[0])))];
        return kept.Length == all.Length ? query
            : kept.Length == 0 ? QueryString.Empty
            : new("?" + string.Join('&', kept));
    }
}
