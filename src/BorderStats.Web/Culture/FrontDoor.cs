using BorderStats.Web.Explorer;
using Microsoft.Net.Http.Headers;

namespace BorderStats.Web.Culture;

/// <summary>The bare address sends a visitor to the home page in the language of the browser.</summary>
internal static class FrontDoor
{
    public static void MapFrontDoor(this WebApplication app)
    {
        app.MapReading("/", (HttpContext http) =>
        {
            http.Response.Headers[HeaderNames.Vary] = HeaderNames.AcceptLanguage;
            return Results.Redirect($"/{RequestLocale.Preferred(http.Request).Code}");
        }).WithMetadata(new ParametersAttribute());
        // Browsers ask for it by this name wherever no page tells them of another.
        app.MapReading("/favicon.ico", () => Results.Redirect("/icon.svg"))
            .WithMetadata(new ParametersAttribute());
    }
}
