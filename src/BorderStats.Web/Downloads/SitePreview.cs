using BorderStats.Charts.Pictures;
using BorderStats.Statistics;
using BorderStats.Web.Culture;
using BorderStats.Web.Startup;

namespace BorderStats.Web.Downloads;

/// <summary>The picture that other sites show of a page without a chart.</summary>
internal static class SitePreview
{
    public static void AddPictures(this WebApplicationBuilder builder) =>
        builder.Services.AddSingleton(_ => new DrawingLimit(Environment.ProcessorCount));

    public static void MapSitePreview(this WebApplication app) =>
        app.MapReadingByLanguage("preview.png",
                async (HttpContext http, Locale locale, Codebook codebook, DrawingLimit limit) =>
                {
                    string[] indicators = [.. codebook.Indicators.Select(i => locale.Say(i.Name))];
                    var bytes = await limit.DrawAsync(() => TitleCard.Draw(
                        "BorderStats",
                        locale.Say("La frontera sur de México en cifras", "Mexico’s southern border in figures"),
                        locale.Say("Cada cifra con su fuente", "Every figure with its source"), indicators,
                        PictureSize.Preview), http.RequestAborted);
                    return Results.Bytes(bytes, "image/png");
                })
            .RequireRateLimiting(RateLimits.Picture)
            .CacheOutput(Caching.PicturePolicy);
}
