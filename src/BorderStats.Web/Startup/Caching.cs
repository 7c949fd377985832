using BorderStats.Web.Api;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Net.Http.Headers;

namespace BorderStats.Web.Startup;

/// <summary>Answers are kept ready and compressed until the figures change.</summary>
internal static class Caching
{
    public const string Policy = "statistics";

    /// <summary>For what takes long to make, and is therefore kept from the first time on.</summary>
    public const string PicturePolicy = "pictures";

    /// <summary>An import evicts everything that carries this tag.</summary>
    public const string Tag = "statistics";

    private static readonly string[] Compressed =
    [
        .. ResponseCompressionDefaults.MimeTypes, "image/svg+xml", "text/csv", "application/problem+json",
        SdmxFormat.MediaType,
    ];

    public static void AddCaching(this WebApplicationBuilder builder)
    {
        builder.Services.AddResponseCompression(options => options.MimeTypes = Compressed);
        builder.Services.AddReaders();
        // The framework's own default stays in force beneath: only a 200 to a GET without a signed-in user is kept.
        builder.Services.AddOutputCache(options =>
        {
            options.AddPolicy(Policy, policy => Statistics(policy).AddPolicy<AskedAgain>());
            options.AddPolicy(PicturePolicy, policy => Statistics(policy));
        });
    }

    public static void AddReaders(this IServiceCollection services) => services.AddSingleton(s =>
        new Readers(s.GetRequiredService<CurrentVersion>(), s.GetRequiredService<IOutputCacheStore>()));

    public static void UseCaching(this WebApplication app)
    {
        app.UseOutputCache();
        app.Use(app.Services.GetRequiredService<Outage>().PassReadersAsync);
        app.UseResponseCompression();
    }

    /// <summary>Whether what is of this type is compressed on its way to whoever takes that.</summary>
    public static bool IsCompressed(string contentType) => Compressed.Contains(contentType.Split(';')[0]);

    private static OutputCachePolicyBuilder Statistics(OutputCachePolicyBuilder policy) => policy
        // A page for maintainers holds what only its reader may see, and the token of its forms.
        .With(context => !AdminGuard.IsAdmin(context.HttpContext.Request) && !ErrorPages.IsError(context.HttpContext))
        .Tag(Tag)
        .Expire(TimeSpan.FromHours(12))
        .SetVaryByQuery("*")
        // Whichever process imported: an answer made from other figures is not found again.
        .VaryByValue(http => new KeyValuePair<string, string>("version", AnswerVersion.Of(http)?.Asked ?? ""))
        .AddPolicy<OfOneVersion>()
        .VaryByValue(http => new KeyValuePair<string, string>("encoding", Encoding(http)));

    /// <summary>
    /// The one compression a browser will get; its own list has too many spellings to keep an answer for each.
    /// </summary>
    public static string Encoding(HttpContext http)
    {
        var accepted = http.Request.Headers[HeaderNames.AcceptEncoding].ToString();
        return accepted.Contains("br", StringComparison.OrdinalIgnoreCase) ? "br"
            : accepted.Contains("gzip", StringComparison.OrdinalIgnoreCase) ? "gzip" : "";
    }
}
