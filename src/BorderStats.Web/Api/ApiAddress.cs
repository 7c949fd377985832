namespace BorderStats.Web.Api;

/// <summary>Where programs ask: the API itself and its description.</summary>
internal static class ApiAddress
{
    public const string Root = "/api/v1", Documents = "/openapi";

    public static bool IsOne(HttpRequest request) =>
        request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase)
        || request.Path.StartsWithSegments(Documents, StringComparison.OrdinalIgnoreCase);
}
