using System.Net;

namespace BorderStats.Web.Explorer;

/// <summary>A chart of the explorer inside another site's page: "embed=1" in its address, the only one that may be framed.</summary>
public static class Embedding
{
    public const string Name = "embed";

    private const int Height = 620;

    public static bool IsAsked(HttpContext http) => http.Request.Query[Name] == "1"
        && http.GetEndpoint()?.Metadata.GetMetadata<ParametersAttribute>()?.Names.Contains(Name) is true;

    /// <summary>What is pasted into the other page.</summary>
    /// <param name="address">The whole address of the explorer.</param>
    public static string Snippet(string address, string title)
    {
        var framed = address + (address.Contains('?', StringComparison.Ordinal) ? "&" : "?") + Name + "=1";
        return $"<iframe src=\"{WebUtility.HtmlEncode(framed)}\" title=\"{WebUtility.HtmlEncode(title)}\" "
            + FormattableString.Invariant($"width=\"100%\" height=\"{Height}\" loading=\"lazy\" style=\"border:0\"></iframe>");
    }
}
