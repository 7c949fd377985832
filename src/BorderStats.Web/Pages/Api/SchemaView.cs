using Microsoft.OpenApi;

namespace BorderStats.Web.Pages.Api;

/// <summary>What a part of an answer is made of: a plain type, or something that is explained elsewhere.</summary>
/// <param name="Schema">The name under which it is explained, or null.</param>
public sealed record PartView(string Type, string? Schema, bool IsList, bool MayBeEmpty)
{
    internal static PartView Of(IOpenApiSchema schema)
    {
        if (schema is OpenApiSchemaReference { Reference.Id: { } id })
            return new("object", id, false, false);
        if (schema.OneOf?.FirstOrDefault(o => o is OpenApiSchemaReference) is { } either)
            return Of(either) with { MayBeEmpty = true };
        var type = schema.Type ?? JsonSchemaType.Object;
        var mayBeEmpty = type.HasFlag(JsonSchemaType.Null);
        if (type.HasFlag(JsonSchemaType.Array) && schema.Items is { } items)
            return Of(items) with { IsList = true, MayBeEmpty = mayBeEmpty };
        return new((type & ~JsonSchemaType.Null).ToIdentifiers().First(), null, false, mayBeEmpty);
    }
}

/// <summary>A named piece of an answer, and its parts.</summary>
public sealed record SchemaView(string Name, string Text, IReadOnlyList<(string Name, string Text, PartView Part)> Parts)
{
    internal static IReadOnlyList<SchemaView> Of(OpenApiDocument document) =>
    [
        .. from schema in document.Components!.Schemas!
           select new SchemaView(
               schema.Key, schema.Value.Description ?? "",
               [.. schema.Value.Properties!.Select(p => (p.Key, p.Value.Description ?? "", PartView.Of(p.Value)))]),
    ];
}
