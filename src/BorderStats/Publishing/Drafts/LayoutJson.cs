using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using BorderStats.Bulletins.Layouts;

namespace BorderStats.Publishing.Drafts;

/// <summary>A layout as it is stored.</summary>
public static class LayoutJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        Converters = { new JsonStringEnumConverter() },
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write(BulletinLayout layout) => JsonSerializer.Serialize(layout, Options);

    /// <summary>
    /// Null for an empty text, and for one that an older program wrote otherwise: the table is then recognised anew.
    /// </summary>
    public static BulletinLayout? Read(string json)
    {
        if (json.Length == 0)
            return null;
        try
        {
            return JsonSerializer.Deserialize<BulletinLayout>(json, Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
