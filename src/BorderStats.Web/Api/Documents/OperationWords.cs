using System.Globalization;
using System.Text.Json.Nodes;
using BorderStats.Statistics;
using BorderStats.Web.Explorer;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace BorderStats.Web.Api.Documents;

/// <summary>Says of every address what its description says, in the language of the document.</summary>
internal sealed class OperationWords : IOpenApiOperationTransformer
{
    /// <summary>Where the document has the address that works.</summary>
    public const string Example = "x-example";

    public Task TransformAsync(
        OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        var locale = ApiDocuments.LocaleOf(context.DocumentName);
        var description = context.Description.ActionDescriptor.EndpointMetadata.OfType<ApiDescription>().Last();
        operation.Summary = locale.Say(description.Summary);
        operation.Description = locale.Say(description.Text);
        operation.Tags = new HashSet<OpenApiTagReference>();
        operation.Parameters = [.. description.Parameters.Select(p => Parameter(p, locale))];
        operation.AddExtension(Example, new JsonNodeExtension(JsonValue.Create(description.Example)));
        operation.Responses ??= [];
        Answers(operation.Responses, description, locale);
        Problems(operation.Responses, description, context.Document);
        return Task.CompletedTask;
    }

    private static OpenApiParameter Parameter(ApiParameter parameter, Locale locale) => new()
    {
        Name = parameter.Name,
        In = parameter.IsInPath ? ParameterLocation.Path : ParameterLocation.Query,
        Required = parameter.IsInPath,
        Description = locale.Say(parameter.Text),
        Example = Value(parameter, parameter.Example),
        Schema = new OpenApiSchema
        {
            Type = parameter.IsNumber ? JsonSchemaType.Integer : JsonSchemaType.String,
            Format = parameter.IsDay ? "date" : null,
            Enum = parameter.Choices.Count == 0 ? null : [.. parameter.Choices.Select(c => JsonValue.Create(c))],
            Default = parameter.Otherwise is { } otherwise ? Value(parameter, otherwise) : null,
        },
    };

    private static JsonValue Value(ApiParameter parameter, string text) => parameter.IsNumber
        ? JsonValue.Create(int.Parse(text, CultureInfo.InvariantCulture))
        : JsonValue.Create(text);

    private static void Answers(OpenApiResponses responses, ApiDescription description, Locale locale)
    {
        if (responses.GetValueOrDefault("200") is not OpenApiResponse answer)
            throw new InvalidOperationException($"{description.Id} does not say what it answers.");
        answer.Description = locale.Say(description.Summary);
        answer.Headers = HeaderWords.OfAnswer(description.HasPages, locale);
        foreach (var format in description.OtherFormats)
            answer.Content!.Add(format, new() { Schema = new OpenApiSchema { Type = JsonSchemaType.String } });
        responses["304"] = new OpenApiResponse
        {
            Description = locale.Say(
                "Nada cambió desde el «ETag» que se dio en «If-None-Match».",
                "Nothing has changed since the “ETag” given in “If-None-Match”."),
        };
    }

    private static void Problems(OpenApiResponses responses, ApiDescription description, OpenApiDocument? document)
    {
        foreach (var kind in ProblemKind.All.Where(description.MayMeet))
            responses[kind.Status.ToString(CultureInfo.InvariantCulture)] = new OpenApiResponseReference(kind.Id, document);
    }
}
