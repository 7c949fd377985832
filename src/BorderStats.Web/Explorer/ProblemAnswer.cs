using BorderStats.Statistics;
using BorderStats.Web.Culture;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace BorderStats.Web.Explorer;

/// <summary>What is wrong with an address: as a page where one was asked for, else for a program to read.</summary>
public static class ProblemAnswer
{
    /// <summary>RFC 9457, where a file was asked for.</summary>
    public static ProblemHttpResult Of(IReadOnlyList<ParameterProblem> problems, Locale locale) => TypedResults.Problem(
        type: ProblemKind.Parameter.Type,
        title: locale.Say(ProblemKind.Parameter.Title),
        detail: string.Join(" ", problems.Select(p => $"{p.Parameter}: {locale.Say("se encontró", "found")} "
            + $"«{p.Found}»; {locale.Say("se permite", "allowed")} {locale.Say(p.Allowed)}.")),
        statusCode: StatusCodes.Status400BadRequest,
        extensions: new Dictionary<string, object?>
        {
            ["problems"] = problems.Select(
                p => new { parameter = p.Parameter, found = p.Found, allowed = locale.Say(p.Allowed) }),
        });

    /// <summary>The page that stands in for the one asked for.</summary>
    public static IActionResult Page(IReadOnlyList<ParameterProblem> problems) => new ViewResult
    {
        ViewName = "/Pages/Shared/ParameterProblems.cshtml",
        StatusCode = StatusCodes.Status400BadRequest,
        ViewData = new ViewDataDictionary<IReadOnlyList<ParameterProblem>>(
            new EmptyModelMetadataProvider(), new ModelStateDictionary())
        {
            Model = problems,
        },
    };

    /// <summary>In the form that was asked for, before the page or file itself is reached.</summary>
    public static Task SayAsync(HttpContext http, IReadOnlyList<ParameterProblem> problems) =>
        http.GetEndpoint()?.Metadata.GetMetadata<PageActionDescriptor>() is null
            ? Of(problems, RequestLocale.Of(http)).ExecuteAsync(http)
            : Page(problems).ExecuteResultAsync(new(http, http.GetRouteData(), new ActionDescriptor()));
}
