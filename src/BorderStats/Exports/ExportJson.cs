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

    // Encoded once, and not for each of a million rows.
    private static readonly JsonEncodedText
        Indicator = Name("indicator"),
        IndicatorName = Name("indicator_name"),
        Area = Name("area"),
        AreaName = Name("area_name"),
        Nationality = Name("nationality"),
        NationalityName = Name("nationality_name"),
        Year = Name("year"),
        Months = Name("months"),
        Value = Name("value"),
        Status = Name("status"),
        Printed = Name("printed"),
        Unit = Name("unit"),
        Note = Name("note"),
        Bulletin = Name("bulletin"),
        Place = Name("place"),
        Published = Name("published"),
        CurrentFrom = Name("current_from"),
        CurrentUntil = Name("current_until");

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

    private static JsonEncodedText Name(string name) => JsonEncodedText.Encode(name);

    private static void Write(Utf8JsonWriter json, JsonEncodedText name, string day)
    {
        if (day.Length > 0)
            json.WriteString(name, day);
        else
            json.WriteNull(name);
    }

    private static void Write(Utf8JsonWriter json, ExportRow row)
    {
        json.WriteStartObject();
        json.WriteString(Indicator, row.Indicator);
        json.WriteString(IndicatorName, row.IndicatorName);
        json.WriteString(Area, row.Area);
        json.WriteString(AreaName, row.AreaName);
        json.WriteString(Nationality, row.Nationality);
        json.WriteString(NationalityName, row.NationalityName);
        json.WriteNumber(Year, row.Year);
        json.WriteString(Months, row.Months.ToString());
        if (row.Value is { } value)
            json.WriteNumber(Value, value);
        else
            json.WriteNull(Value);
        json.WriteString(Status, row.Status.Code());
        json.WriteString(Printed, row.Printed);
        json.WriteString(Unit, row.Unit);
        json.WriteString(Note, row.Note);
        json.WriteString(Bulletin, row.Bulletin);
        json.WriteString(Place, row.Place);
        json.WriteString(Published, row.Published);
        if (row.Days is { } days)
        {
            Write(json, CurrentFrom, days.From);
            Write(json, CurrentUntil, days.Until);
        }

        json.WriteEndObject();
    }
}
