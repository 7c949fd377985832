using BorderStats.Statistics;
using Microsoft.OpenApi;

namespace BorderStats.Web.Api.Documents;

/// <summary>What the headers of an answer say.</summary>
internal static class HeaderWords
{
    public static Dictionary<string, IOpenApiHeader> OfAnswer(bool hasPages, Locale locale)
    {
        Dictionary<string, IOpenApiHeader> headers = new()
        {
            ["ETag"] = Of(JsonSchemaType.String, locale.Say(
                "La versión de esta respuesta; dada de vuelta en «If-None-Match», ahorra enviarla otra vez.",
                "The version of this answer; given back in “If-None-Match” it saves sending it again.")),
        };
        if (hasPages)
            headers["Link"] = Of(JsonSchemaType.String, locale.Say(
                "La página que sigue, como rel=\"next\"; falta en la última.",
                "The page that follows, as rel=\"next\"; it is not there on the last one."));
        return headers;
    }

    public static OpenApiHeader Of(JsonSchemaType type, string text) =>
        new() { Description = text, Schema = new OpenApiSchema { Type = type } };
}
