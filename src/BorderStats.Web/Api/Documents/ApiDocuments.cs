using BorderStats.Statistics;
using BorderStats.Web.Startup;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace BorderStats.Web.Api.Documents;

/// <summary>The description of the API as OpenAPI has it, in each language: for programs as a file, and for the page.</summary>
internal sealed class ApiDocuments(IServiceProvider services)
{
    private readonly Dictionary<Language, Lazy<Task<OpenApiDocument>>> _made = new()
    {
        [Language.Spanish] = new(() => MakeAsync(services, Locale.Spanish)),
        [Language.English] = new(() => MakeAsync(services, Locale.English)),
    };

    /// <summary>Made once: it changes with the program alone.</summary>
    public Task<OpenApiDocument> InAsync(Locale locale) => _made[locale.Language].Value;

    public static string Name(Locale locale) => locale.Say("v1.es", "v1");

    public static string Address(Locale locale) => $"{ApiAddress.Documents}/{Name(locale)}.json";

    public static Locale LocaleOf(string name) => name == Name(Locale.Spanish) ? Locale.Spanish : Locale.English;

    private static Task<OpenApiDocument> MakeAsync(IServiceProvider services, Locale locale) =>
        services.GetRequiredKeyedService<IOpenApiDocumentProvider>(Name(locale)).GetOpenApiDocumentAsync();
}

internal static class ApiDocumentsSetup
{
    public static void AddApiDocuments(this IServiceCollection services)
    {
        foreach (var locale in (Locale[])[Locale.English, Locale.Spanish])
        {
            services.AddOpenApi(ApiDocuments.Name(locale), options =>
            {
                // HEAD is told once for all of them.
                options.ShouldInclude = d => d.HttpMethod == HttpMethods.Get
                    && d.ActionDescriptor.EndpointMetadata.OfType<ApiDescription>().Any();
                options.AddOperationTransformer<OperationWords>();
                options.AddDocumentTransformer<DocumentWords>();
            });
        }

        services.AddSingleton<ApiDocuments>();
    }

    public static void MapApiDocuments(this WebApplication app)
    {
        foreach (var locale in (Locale[])[Locale.English, Locale.Spanish])
        {
            var address = ApiDocuments.Address(locale);
            app.MapReading(address, (HttpContext http, ApiDocuments documents) => SendAsync(http, documents, locale), new(
                    locale.Say("getDescriptionInSpanish", "getDescription"),
                    locale.Language is Language.Spanish
                        ? new("Esta descripción", "This description, in Spanish")
                        : new("Esta descripción, en inglés", "This description"),
                    new("OpenAPI 3.1: cada dirección, lo que lee y lo que responde.",
                        "OpenAPI 3.1: every address, what it reads and what it answers."), address))
                .Produces<object>(contentType: "application/json")
                .RequireRateLimiting(RateLimits.Export).CacheOutput(Caching.PicturePolicy);
        }
    }

    private static async Task SendAsync(HttpContext http, ApiDocuments documents, Locale locale)
    {
        var document = await documents.InAsync(locale);
        await using MemoryStream text = new();
        await document.SerializeAsJsonAsync(text, OpenApiSpecVersion.OpenApi3_1, http.RequestAborted);
        http.Response.ContentType = "application/json; charset=utf-8";
        await http.Response.Body.WriteAsync(text.GetBuffer().AsMemory(0, (int)text.Length), http.RequestAborted);
    }
}
