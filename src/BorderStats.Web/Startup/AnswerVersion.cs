using BorderStats.Database;
using BorderStats.Queries.Holdings;
using BorderStats.Statistics;
using Microsoft.Net.Http.Headers;

namespace BorderStats.Web.Startup;

/// <summary>
/// The version of the figures that an answer was asked of, and the one that it was read from. They differ where another
/// process published within the last second: such an answer is right, but not the one that its tag and its place among
/// the answers kept ready would say.
/// </summary>
/// <param name="tag">That of an answer of the version that was asked.</param>
internal sealed class AnswerVersion(string asked, EntityTagHeaderValue tag)
{
    private string? _read;

    public string Asked => asked;

    /// <summary>Whether it was read from another version than it was asked of.</summary>
    public bool IsOther => _read is not null && _read != asked;

    /// <summary>Null where the answer is not the one that the tag would say.</summary>
    public EntityTagHeaderValue? Tag => IsOther ? null : tag;

    public static AnswerVersion? Of(HttpContext http) => http.Features.Get<AnswerVersion>();

    /// <summary>Datasets that say of which version the answer is, so that whoever comes next is asked of it too.</summary>
    public static Datasets Watched(IServiceProvider services)
    {
        var http = services.GetRequiredService<IHttpContextAccessor>().HttpContext;
        var current = services.GetRequiredService<CurrentVersion>();
        return new(
            services.GetRequiredService<StatisticsContext>(), services.GetRequiredService<Codebook>(),
            services.GetRequiredService<CatalogueCache>(), services.GetRequiredService<KnownBy>(),
            token =>
            {
                if (http is null || Of(http) is not { } answer)
                    return;
                answer._read = token;
                if (answer.IsOther)
                    current.Forget();
            });
    }
}
