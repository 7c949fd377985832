using BorderStats.Statistics;
using BorderStats.Web.Explorer;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BorderStats.Web.Startup;

/// <summary>
/// What holds for the address of every page and file alike, so that a new one cannot forget it: no part of it is
/// blank, it asks nothing that the page does not read, and a day that it names is one.
/// </summary>
internal static class AddressGuard
{
    /// <summary>Every code of the longest list fits several times.</summary>
    private const int LongestQuestion = 4096;

    public static void UseAddressesWithoutTracking(this WebApplication app) => app.Use((http, next) =>
    {
        http.Request.QueryString = TrackingParameters.TakenOff(http.Request.QueryString);
        return next(http);
    });

    public static void UseAddressGuard(this WebApplication app) => app.Use(async (http, next) =>
    {
        if (http.Request.RouteValues.Values.Any(v => v is string part && string.IsNullOrWhiteSpace(part)))
            http.Response.StatusCode = StatusCodes.Status404NotFound;
        else if (http.Request.QueryString.Value is { Length: > LongestQuestion } question && !ErrorPages.IsError(http))
            await ProblemAnswer.SayAsync(http, [new("?", $"{question[..40]}…", new(
                $"a lo más {LongestQuestion} caracteres", $"at most {LongestQuestion} characters"))]);
        else if (Unknown(http) is { Count: > 0 } problems)
            await ProblemAnswer.SayAsync(http, problems);
        else
            await next(http);
    });

    private static IReadOnlyList<ParameterProblem> Unknown(HttpContext http)
    {
        var metadata = http.GetEndpoint()?.Metadata;
        var declared = metadata?.GetMetadata<ParametersAttribute>();
        // The page of an error stands in for another, whose parameters it still has.
        if ((declared is null && metadata?.GetMetadata<PageActionDescriptor>() is null)
            || http.Features.Get<IExceptionHandlerFeature>() is not null)
            return [];

        var known = declared?.Names ?? [];
        var days = known.Contains(AskedDay.Name) ? AskedDay.Problems(http) : [];
        var unknown = http.Request.Query.Where(p => !known.Contains(p.Key, StringComparer.OrdinalIgnoreCase)).ToArray();
        if (unknown.Length == 0)
            return days;

        var list = string.Join(", ", known);
        Bilingual allowed = known.Count == 0
            ? new("nada: esta dirección no lleva parámetros", "nothing: this address has no parameters")
            : new($"un parámetro de esta dirección: {list}", $"a parameter of this address: {list}");
        return [.. days, .. unknown.Select(p => new ParameterProblem(p.Key, p.Value.ToString(), allowed))];
    }
}
