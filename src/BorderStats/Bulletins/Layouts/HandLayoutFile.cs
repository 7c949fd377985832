using System.Text.Json;
using BorderStats.Bulletins.Files;
using BorderStats.Statistics;

namespace BorderStats.Bulletins.Layouts;

/// <summary>
/// Reads what a person wrote of the tables of a file as JSON: one table, or a list of them. What cannot be understood is
/// said by its field.
/// </summary>
public sealed class HandLayoutFile
{
    private static readonly string[] Needed = ["header_lines", "labels", "across", "indicator"];

    private static readonly string[] Possible =
        ["sheet", "year", "months", "total_lines", "total_columns", "ignored_columns", "dash", "area", "nationality"];

    private static readonly (string Word, Dimension Names)[] Dimensions =
    [
        ("area", Dimension.Area), ("nationality", Dimension.Nationality), ("point", Dimension.Point),
        ("year", Dimension.Year), ("months", Dimension.Months),
    ];

    private static readonly (string Word, DashMeaning Meaning)[] Dashes =
        [("zero", DashMeaning.Zero), ("missing", DashMeaning.Missing), ("cannot-exist", DashMeaning.CannotExist)];

    private static readonly string Names = string.Join(", ", Dimensions.Select(d => d.Word));

    private readonly string _name;
    private readonly List<BulletinProblem> _problems = [];

    private HandLayoutFile(string name) => _name = name;

    /// <param name="name">What the problems call the file.</param>
    public static (IReadOnlyList<HandLayout> Layouts, IReadOnlyList<BulletinProblem> Problems) Read(
        string name, string json)
    {
        HandLayoutFile file = new(name);
        HandLayout[] read = [];
        try
        {
            using var document = JsonDocument.Parse(json);
            var root = document.RootElement;
            read = [.. (root.ValueKind is JsonValueKind.Array ? root.EnumerateArray().ToArray() : [root]).Select(file.Table)];
        }
        catch (JsonException broken)
        {
            file.Say($"{broken.LineNumber + 1}:{broken.BytePositionInLine + 1}", json.Length > 40 ? json[..40] : json,
                "JSON bien formado", "well-formed JSON");
        }

        if (read.Length == 0 && file._problems.Count == 0)
            file.Say("", json, "una tabla al menos", "at least one table");
        return file._problems.Count > 0 ? ([], file._problems) : (read, []);
    }

    private HandLayout Table(JsonElement table)
    {
        if (table.ValueKind is not JsonValueKind.Object)
        {
            Say("", table.GetRawText(), "un objeto con los campos de una tabla", "an object with the fields of a table");
            return new("", [], new Dictionary<string, Dimension>(), Dimension.None, "");
        }

        var fields = string.Join(", ", Needed.Concat(Possible));
        foreach (var unknown in table.EnumerateObject().Where(f => !Needed.Contains(f.Name) && !Possible.Contains(f.Name)))
            Say("", unknown.Name, $"uno de los campos {fields}", $"one of the fields {fields}");
        foreach (var missing in Needed.Where(f => !table.TryGetProperty(f, out _)))
            Say(missing, "", $"el campo {missing}", $"the field {missing}");
        return new(Text(table, "sheet"), Lines(table, "header_lines"), Labels(table),
            Named(table, "across", Text(table, "across"), isNoneToo: true), Text(table, "indicator"))
        {
            Year = Year(table),
            Months = Text(table, "months"),
            TotalLines = Lines(table, "total_lines"),
            TotalColumns = Columns(table, "total_columns"),
            IgnoredColumns = Columns(table, "ignored_columns"),
            Dash = Dash(Text(table, "dash")),
            Area = Text(table, "area") is { Length: > 0 } area ? area : Area.Mexico,
            Nationality = Text(table, "nationality") is { Length: > 0 } nationality ? nationality : Nationality.All,
        };
    }

    private string Text(JsonElement table, string field)
    {
        if (!table.TryGetProperty(field, out var value))
            return "";
        if (value.ValueKind is JsonValueKind.String)
            return value.GetString()!;
        Say(field, value.GetRawText(), "un texto entre comillas", "a text in quotes");
        return "";
    }

    private int? Year(JsonElement table)
    {
        if (!table.TryGetProperty("year", out var value) || value.ValueKind is JsonValueKind.Null)
            return null;
        if (value.ValueKind is JsonValueKind.Number && value.TryGetInt32(out var year))
            return year;
        Say("year", value.GetRawText(), "un año, como 2031", "a year, such as 2031");
        return null;
    }

    private int[] Lines(JsonElement table, string field) => List(
        table, field, v => v.ValueKind is JsonValueKind.Number && v.TryGetInt32(out var line) ? line : null as int?,
        new("una lista de renglones, como [3, 4]", "a list of lines, such as [3, 4]"));

    private string[] Columns(JsonElement table, string field) =>
    [
        .. List(table, field, v => v.ValueKind is JsonValueKind.String ? BulletinRow.ColumnOf(v.GetString()!) : null,
            new("una lista de columnas, como [\"F\", \"G\"]", "a list of columns, such as [\"F\", \"G\"]"))
            .Select(BulletinRow.Letters),
    ];

    private int[] List(JsonElement table, string field, Func<JsonElement, int?> read, Bilingual expected)
    {
        if (!table.TryGetProperty(field, out var value))
            return [];
        int?[] items = value.ValueKind is JsonValueKind.Array ? [.. value.EnumerateArray().Select(read)] : [null];
        if (Array.TrueForAll(items, i => i is not null))
            return [.. items.Select(i => i!.Value).Distinct()];
        Say(field, value.GetRawText(), expected.Spanish, expected.English);
        return [];
    }

    private Dictionary<string, Dimension> Labels(JsonElement table)
    {
        Dictionary<string, Dimension> labels = [];
        if (!table.TryGetProperty("labels", out var value))
            return labels;
        if (value.ValueKind is not JsonValueKind.Object)
        {
            Say("labels", value.GetRawText(), "columnas y lo que nombran, como {\"A\": \"area\"}",
                "columns and what they name, such as {\"A\": \"area\"}");
            return labels;
        }

        foreach (var label in value.EnumerateObject())
        {
            var names = label.Value.ValueKind is JsonValueKind.String ? label.Value.GetString()! : label.Value.GetRawText();
            labels[label.Name.ToUpperInvariant()] = Named(table, "labels", names, isNoneToo: false);
        }

        return labels;
    }

    private Dimension Named(JsonElement table, string field, string word, bool isNoneToo)
    {
        var found = Array.Find(Dimensions, d => d.Word == word).Names;
        if (found is Dimension.None && !(isNoneToo && word is "none") && table.TryGetProperty(field, out _))
            Say(field, word, isNoneToo ? $"{Names} o none" : Names, isNoneToo ? $"{Names} or none" : Names);
        return found;
    }

    private DashMeaning Dash(string word)
    {
        var found = Array.Find(Dashes, d => d.Word == word).Meaning;
        if (found is DashMeaning.Unsaid && word.Length > 0)
            Say("dash", word, "zero, missing o cannot-exist", "zero, missing or cannot-exist");
        return found;
    }

    private void Say(string field, string found, string spanish, string english) => _problems.Add(new(
        Severity.Error, field.Length == 0 ? _name : $"{_name}: {field}", found, new(spanish, english),
        Kind: ProblemKind.Layout));
}
