namespace BorderStats.Web.Culture;

/// <summary>What answers at an address of its own, besides the pages: to whoever reads it, or asks for its head alone.</summary>
internal static class ReadingRoutes
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public static RouteHandlerBuilder MapReading(this IEndpointRouteBuilder routes, string path, Delegate answer) =>
        routes.MapMethods(path, Methods, answer);

    /// <param name="path">What follows the language.</param>
    public static RouteHandlerBuilder MapReadingByLanguage(this IEndpointRouteBuilder routes, string path, Delegate answer) =>
        routes.MapReading($"/{CulturePages.Prefix}/{path}", answer);
}
