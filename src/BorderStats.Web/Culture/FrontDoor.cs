using BorderStats.Web.Explorer;
using Microsoft.Net.Http.Headers;

namespace BorderStats.Web.Culture;

/// <summary>The bare address sends a visitor to the home page in the language of the browser.</summary>
internal static class FrontDoor
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    public static void MapFrontDoor(this WebApplication app)
    {
        app.MapMethods("/", Reading, (HttpContext http) =>
        {
            http.Response.Headers[HeaderNames.Vary] = HeaderNames.AcceptLanguage;
            return Results.Redirect($"/{RequestLocale.Preferred(http.Request).Code}");
        }).WithMetadata(new ParametersAttribute());
        // Browsers ask for it by this name wherever no page tells them of another.
        app.MapMethods("/favicon.ico", Reading, () => Results.Redirect("/icon.svg"))
            .WithMetadata(new ParametersAttribute());
    }
}
