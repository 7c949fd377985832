using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using BorderStats.Web.Api.Documents;
using BorderStats.Web.Startup;

namespace BorderStats.Web.Api;

/// <summary>The API: its addresses, and how its answers are written.</summary>
internal static class ApiSetup
{
    public static void AddApi(this WebApplicationBuilder builder)
    {
        builder.Services.ConfigureHttpJsonOptions(options =>
        {
            // The names of the columns of every file, and accents as themselves: an answer is data and never put into a page.
            options.SerializerOptions.PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower;
            options.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
            options.SerializerOptions.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        });
        builder.Services.AddApiDocuments();
    }

    public static void MapApi(this WebApplication app)
    {
        var api = app.MapGroup(ApiAddress.Root).RequireRateLimiting(RateLimits.Export).CacheOutput(Caching.Policy);
        api.MapObservations();
        api.MapSeries();
        api.MapCatalogue();
        api.MapSources();
        app.MapApiDocuments();
    }
}
