using System.Text.Encodings.Web;
using System.Text.Json;
using BorderStats.Statistics;

namespace BorderStats.Exports;

/// <summary>Rows as JSON: an object a figure, with the columns of every file; a missing figure is null.</summary>
public static class ExportJson
{
    private const int Pending = 1 << 15;

    // Accents stay readable; the file is data and is never put into a page.
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static async Task WriteAsync(Stream output, ExportRows rows, CancellationToken cancel)
    {
        // Not disposed of where something fails: that would send what is not to be sent any more.
#pragma warning disable CA2000
        Utf8JsonWriter json = new(output, Readable);
#pragma warning restore CA2000
        json.WriteStartArray();
        await foreach (var row in rows.Rows.WithCancellation(cancel))
        {
            Write(json, row);
            if (json.BytesPending > Pending)
                await json.FlushAsync(cancel);
        }

        json.WriteEndArray();
        await json.DisposeAsync();
    }

    private static void Write(Utf8JsonWriter json, string name, string day)
    {
        if (day.Length > 0)
            json.WriteString(name, day);
        else
            json.WriteNull(name);
    }

    private static void Write(Utf8JsonWriter json, ExportRow row)
    {
        json.WriteStartObject();
        json.WriteString("indicator", row.Indicator);
        json.WriteString("indicator_name", row.IndicatorName);
        json.WriteString("area", row.Area);
        json.WriteString("area_name", row.AreaName);
        json.WriteString("nationality", row.Nationality);
        json.WriteString("nationality_name", row.NationalityName);
        json.WriteNumber("year", row.Year);
        json.WriteString("months", row.Months.ToString());
        if (row.Value is { } value)
            json.WriteNumber("value", value);
        else
            json.WriteNull("value");
        json.WriteString("status", row.Status.Code());
        json.WriteString("printed", row.Printed);
        json.WriteString("unit", row.Unit);
        json.WriteString("note", row.Note);
        json.WriteString("bulletin", row.Bulletin);
        json.WriteString("place", row.Place);
        json.WriteString("published", row.Published);
        if (row.Days is { } days)
        {
            Write(json, "current_from", days.From);
            Write(json, "current_until", days.Until);
        }

        json.WriteEndObject();
    }
}
