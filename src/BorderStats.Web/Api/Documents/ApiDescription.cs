using BorderStats.Statistics;
using BorderStats.Web.Culture;
using BorderStats.Web.Explorer;

namespace BorderStats.Web.Api.Documents;

/// <summary>
/// What an address of the API answers, and what it reads. It is both what the document says and what the address guard
/// lets through, so that no parameter is read that is not described.
/// </summary>
/// <param name="Id">The operation's name in clients that are made from the document.</param>
/// <param name="Example">An address that works.</param>
internal sealed record ApiDescription(
    string Id, Bilingual Summary, Bilingual Text, string Example, params IReadOnlyList<ApiParameter> Parameters)
{
    /// <summary>Other forms of the answer than JSON, by their media types.</summary>
    public IReadOnlyList<string> OtherFormats { get; init; } = [];

    /// <summary>Whether an answer leads to the next one.</summary>
    public bool HasPages => Parameters.Any(p => p.Name == PageParameters.Cursor);

    /// <summary>Whether who reads this address may be told so.</summary>
    public bool MayMeet(ProblemKind kind) => kind != ProblemKind.Method
        && (kind != ProblemKind.NotFound || Parameters.Any(p => p.IsInPath))
        && (kind != ProblemKind.NotAcceptable || OtherFormats.Count > 0);
}

internal static class ApiDescriptions
{
    public static RouteHandlerBuilder MapReading(
        this IEndpointRouteBuilder api, string path, Delegate answer, ApiDescription description) =>
        api.MapReading(path, answer).WithName(description.Id).WithMetadata(
            description,
            new ParametersAttribute([.. description.Parameters.Where(p => !p.IsInPath).Select(p => p.Name)]));
}
