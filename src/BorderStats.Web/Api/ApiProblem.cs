using BorderStats.Statistics;
using BorderStats.Web.Culture;
using BorderStats.Web.Explorer;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace BorderStats.Web.Api;

/// <summary>What a program is told where there is no answer: problem details as RFC 9457 has them.</summary>
internal static class ApiProblem
{
    /// <summary>In place of the pages that visitors are shown.</summary>
    public static void UseApiProblems(this WebApplication app) => app.UseWhen(http => ApiAddress.IsOne(http.Request), api =>
    {
        api.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = SayAsync });
        api.UseStatusCodePages(context => SayAsync(context.HttpContext));
        api.Use((http, next) =>
        {
            http.Response.OnStarting(() =>
            {
                if (http.Response.StatusCode >= StatusCodes.Status400BadRequest)
                    Mark(http);
                return Task.CompletedTask;
            });
            return next(http);
        });
    });

    public static ProblemHttpResult NotFound(string parameter, string found, IEnumerable<string> known, Locale locale) =>
        Of(ProblemKind.NotFound, locale.Say(
            $"{parameter}: se encontró «{found}»; hay {string.Join(", ", known)}.",
            $"{parameter}: found “{found}”; there are {string.Join(", ", known)}."), locale);

    /// <summary>One of many that are listed elsewhere.</summary>
    public static ProblemHttpResult NotFound(string parameter, string found, string list, Locale locale) =>
        Of(ProblemKind.NotFound, locale.Say(
            $"{parameter}: se encontró «{found}»; los que hay están en {list}.",
            $"{parameter}: found “{found}”; those that there are stand at {list}."), locale);

    public static ProblemHttpResult Of(ProblemKind kind, string detail, Locale locale) => TypedResults.Problem(
        type: kind.Type, title: locale.Say(kind.Title), detail: detail, statusCode: kind.Status);

    private static Task SayAsync(HttpContext http)
    {
        var (locale, status) = (RequestLocale.Of(http), http.Response.StatusCode);
        var kind = ProblemKind.Of(status);
        return TypedResults.Problem(
            type: kind?.Type, title: kind is null ? null : locale.Say(kind.Title), statusCode: status,
            detail: kind is null ? null : $"{Asked(http, kind, locale)}{locale.Say(kind.Meaning)}").ExecuteAsync(http);
    }

    private static string Asked(HttpContext http, ProblemKind kind, Locale locale) =>
        kind == ProblemKind.NotFound ? locale.Say(
            $"Se encontró «{http.Request.Path}»; las direcciones que hay están en {ApiAddress.Documents}/v1.json. ",
            $"Found “{http.Request.Path}”; the addresses that there are stand at {ApiAddress.Documents}/v1.json. ")
        : kind == ProblemKind.Method ? locale.Say(
            $"Se encontró {http.Request.Method}. ", $"Found {http.Request.Method}. ")
        : kind == ProblemKind.NotAcceptable ? locale.Say(
            $"Se encontró «{http.Request.Headers.Accept}»; hay {SdmxFormat.All}. ",
            $"Found “{http.Request.Headers.Accept}”; there are {SdmxFormat.All}. ")
        : "";

    // What is said of a problem goes by the reader's language; answers hold both.
    private static void Mark(HttpContext http)
    {
        http.Response.Headers.ContentLanguage = RequestLocale.Of(http).Code;
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.Append(HeaderNames.Vary, HeaderNames.AcceptLanguage);
    }
}
