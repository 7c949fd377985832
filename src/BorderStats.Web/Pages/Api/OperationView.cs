using BorderStats.Statistics;
using BorderStats.Web.Api.Documents;
using Microsoft.OpenApi;

namespace BorderStats.Web.Pages.Api;

/// <summary>An address of the API as the document describes it.</summary>
/// <param name="Example">An address that works.</param>
/// <param name="Answers">The media types of the answer, each with what it is made of.</param>
public sealed record OperationView(
    string Id, string Address, string Summary, string Text, string Example, IReadOnlyList<IOpenApiParameter> Parameters,
    IReadOnlyList<(string MediaType, PartView Part)> Answers)
{
    internal static IReadOnlyList<OperationView> Of(OpenApiDocument document) =>
    [
        .. from path in document.Paths
           let operation = path.Value.Operations![HttpMethod.Get]
           select new OperationView(
               operation.OperationId!, path.Key, operation.Summary!, operation.Description!,
               ((JsonNodeExtension)operation.Extensions![OperationWords.Example]).Node.GetValue<string>(),
               [.. operation.Parameters ?? []],
               [.. operation.Responses!["200"].Content!.Select(c => (c.Key, PartView.Of(c.Value.Schema!)))]),
    ];

    /// <summary>What a parameter may say, where that is a list.</summary>
    public static IEnumerable<string> Choices(IOpenApiParameter parameter) =>
        (parameter.Schema?.Enum ?? []).Select(e => e.ToString());

    /// <summary>What it may say, where it is no list.</summary>
    public static Bilingual Allowed(IOpenApiParameter parameter) => parameter.Schema switch
    {
        { Type: JsonSchemaType.Integer } => new("un número entero", "a whole number"),
        { Format: "date" } => new("una fecha", "a date"),
        _ => new("un texto", "a text"),
    };
}
