using System.Security.Cryptography;
using System.Text;
using Microsoft.Net.Http.Headers;

namespace BorderStats.Web.Startup;

/// <summary>
/// A strong ETag for every public page and file: the version of the figures, the edition of the program, the address and
/// the compression decide every byte of an answer. Who has it already gets a 304.
/// </summary>
internal static class EntityTags
{
    public static void UseEntityTags(this WebApplication app)
    {
        var version = app.Services.GetRequiredService<CurrentVersion>();
        app.Use(async (http, next) =>
        {
            if (!IsPublic(http.Request))
            {
                await next(http);
                return;
            }

            var asked = await version.ReadAsync(http.RequestAborted);
            EntityTagHeaderValue tag = new($"\"{Hash(http, asked)}\"");
            // Only a whole answer, or a part of one, ever carried this tag, so that who names it asks for one.
            if (http.Request.GetTypedHeaders().IfNoneMatch.Any(
                t => !EntityTagHeaderValue.Any.Equals(t) && t.Compare(tag, useStrongComparison: false)))
            {
                http.Response.StatusCode = StatusCodes.Status304NotModified;
                http.Response.Headers.Vary = HeaderNames.AcceptEncoding;
                Mark(http.Response, tag);
                return;
            }

            AnswerVersion answer = new(asked, tag);
            http.Features.Set(answer);
            http.Response.OnStarting(() =>
            {
                if (http.Response.StatusCode is StatusCodes.Status200OK or StatusCodes.Status206PartialContent)
                    Mark(http.Response, answer.Tag);
                return Task.CompletedTask;
            });
            await next(http);
        });
    }

    private static bool IsPublic(HttpRequest request) =>
        (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        && Readers.MayAsk(request);

    private static void Mark(HttpResponse response, EntityTagHeaderValue? tag)
    {
        response.GetTypedHeaders().ETag = tag;
        response.Headers.CacheControl = "no-cache";
    }

    private static string Hash(HttpContext http, string version)
    {
        var request = http.Request;
        var all = string.Join(
            '\n', version, ProgramEdition.Running, request.Host, request.Path, request.QueryString, Caching.Encoding(http));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(all)).AsSpan(0, 16));
    }
}
