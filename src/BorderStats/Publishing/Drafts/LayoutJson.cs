using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using BorderStats.Bulletins.Layouts;

namespace BorderStats.Publishing.Drafts;

/// <summary>Layouts as they are stored: one that was confirmed, or those of a draft's tables.</summary>
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
    public static BulletinLayout? Read(string json) => Read<BulletinLayout>(json);

    public static string WriteAll(IReadOnlyList<BulletinLayout> layouts) => JsonSerializer.Serialize(layouts, Options);

    /// <summary>Null as for one.</summary>
    public static IReadOnlyList<BulletinLayout>? ReadAll(string json) => Read<BulletinLayout[]>(json);

    private static T? Read<T>(string json)
        where T : class
    {
        if (json.Length == 0)
            return null;
        try
        {
            return JsonSerializer.Deserialize<T>(json, Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
