using BorderStats.Statistics;

namespace BorderStats.Web.Explorer;

/// <summary>Problems for a program to read (RFC 9457), where a file was asked for and not a page.</summary>
public static class ProblemAnswer
{
    public static IResult Of(IReadOnlyList<ParameterProblem> problems, Locale locale) => Results.Problem(
        title: locale.Say("La dirección no se entiende", "The address cannot be read"),
        detail: string.Join(" ", problems.Select(p => $"{p.Parameter}: {locale.Say("se encontró", "found")} "
            + $"«{p.Found}»; {locale.Say("se permite", "allowed")} {locale.Say(p.Allowed)}.")),
        statusCode: StatusCodes.Status400BadRequest,
        extensions: new Dictionary<string, object?>
        {
            ["problems"] = problems.Select(
                p => new { parameter = p.Parameter, found = p.Found, allowed = locale.Say(p.Allowed) }),
        });
}
