using System.Reflection;
using System.Text.Json;
using BorderStats.Exports;
using BorderStats.Statistics;
using BorderStats.Web.Api.Answers;
using BorderStats.Web.Explorer;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace BorderStats.Web.Api.Documents;

/// <summary>Says what the API is, of every part of an answer what it is, and why there may be none.</summary>
internal sealed class DocumentWords : IOpenApiDocumentTransformer
{
    private const string Problem = "ProblemEntry";

    // By the names that the document gives them.
    private static readonly Dictionary<string, Type> Types =
        new[] { typeof(Listing<>), typeof(SeriesDocument) }.SelectMany(one => one.Assembly.GetTypes()
            .Where(t => t is { IsNested: false, IsGenericTypeDefinition: false } && t.Namespace == one.Namespace)
            .Where(t => t.IsDefined(typeof(SaysAttribute)))).ToDictionary(t => t.Name);

    public async Task TransformAsync(
        OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        var locale = ApiDocuments.LocaleOf(context.DocumentName);
        document.Info = new()
        {
            Title = locale.Say("La API de BorderStats", "The API of BorderStats"),
            Version = "1",
            Description = locale.Say(
                "Las estadísticas de la frontera sur de México, cifra por cifra, como las imprimen sus fuentes. Todas las "
                    + "direcciones responden a GET y a HEAD, a cualquier sitio; ninguna pide una clave.",
                "The statistics on Mexico’s southern border, figure by figure, as their sources print them. Every address "
                    + "answers GET and HEAD, to any site; none asks for a key."),
        };
        document.Servers = [new() { Url = "/" }];
        document.Tags = null;
        // What describes comes after what is described.
        OpenApiPaths paths = [];
        foreach (var (address, item) in document.Paths.OrderBy(p => p.Key.StartsWith(ApiAddress.Documents, StringComparison.Ordinal)))
            paths.Add(address, item);
        document.Paths = paths;
        document.AddComponent(
            Problem, await context.GetOrCreateSchemaAsync(typeof(ProblemEntry), null, cancellationToken));
        foreach (var kind in ProblemKind.All)
            document.AddComponent(kind.Id, Response(kind, document, locale));
        foreach (var (name, schema) in document.Components!.Schemas!)
        {
            if (name.StartsWith("ListingOf", StringComparison.Ordinal))
                Describe(schema, typeof(Listing<>), locale);
            else if (Types.GetValueOrDefault(name) is { } type)
                Describe(schema, type, locale);
        }
    }

    private static OpenApiResponse Response(ProblemKind kind, OpenApiDocument document, Locale locale) => new()
    {
        Description = $"{locale.Say(kind.Title)}. {locale.Say(kind.Meaning)}",
        Headers = kind == ProblemKind.TooMany || kind == ProblemKind.OutOfReach
            ? new Dictionary<string, IOpenApiHeader>
            {
                ["Retry-After"] = HeaderWords.Of(JsonSchemaType.Integer, locale.Say(
                    "En cuántos segundos volver a preguntar.", "In how many seconds to ask again.")),
            }
            : null,
        Content = new Dictionary<string, OpenApiMediaType>
        {
            ["application/problem+json"] = new() { Schema = new OpenApiSchemaReference(Problem, document) },
        },
    };

    private static void Describe(IOpenApiSchema schema, Type type, Locale locale)
    {
        schema.Description = locale.Say(type.GetCustomAttribute<SaysAttribute>()!.Text);
        foreach (var property in type.GetProperties())
        {
            if (property.GetCustomAttribute<SaysAttribute>() is not { } says || schema.Properties is not { } parts
                || !parts.TryGetValue(JsonNamingPolicy.SnakeCaseLower.ConvertName(property.Name), out var part))
                continue;
            part.Description = locale.Say(says.Text);
            // What stands in place has no name by which it is found.
            if (part.Items is OpenApiSchema { Properties.Count: > 0 } inPlace)
                Describe(inPlace, property.PropertyType.GetGenericArguments()[0], locale);
        }
    }
}
