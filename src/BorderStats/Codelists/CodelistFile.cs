using System.Globalization;
using BorderStats.Statistics;
using CsvHelper;

namespace BorderStats.Codelists;

/// <summary>One file of <c>data/codelists</c>: a header row, then a row for each code.</summary>
internal static class CodelistFile
{
    public static IReadOnlyList<T> Read<T>(string folder, string name, Func<CodelistRow, T> entry)
    {
        var path = Path.Combine(folder, name);
        using CsvReader csv = new(new StreamReader(path), CultureInfo.InvariantCulture);
        csv.Read();
        csv.ReadHeader();
        List<T> entries = [];
        while (csv.Read())
            entries.Add(entry(new(name, csv)));
        return entries;
    }
}

/// <summary>
/// A row of a codelist. What is wrong in it is our own mistake, so it stops the start and names the place.
/// </summary>
internal sealed class CodelistRow(string file, CsvReader csv)
{
    public string Text(string column) =>
        csv.GetField(column) ?? throw Wrong(column, "nothing", "a text");

    public Bilingual Both(string column) => new(Filled(column + "_es"), Filled(column + "_en"));

    public IReadOnlyList<string> List(string column) =>
        Text(column).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    public int Whole(string column) =>
        int.TryParse(Text(column), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw Wrong(column, Text(column), "a whole number");

    public double? OptionalDegrees(string column) => Text(column) is not { Length: > 0 } text
        ? null
        : double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var degrees)
            && Math.Abs(degrees) <= 180
                ? degrees
                : throw Wrong(column, text, "degrees such as -92.1456");

    /// <summary>One of the codes that a column knows.</summary>
    public T OneOf<T>(string column, params (string Code, T Meaning)[] known) =>
        Array.Find(known, k => k.Code == Text(column)) is { Code: not null } match
            ? match.Meaning
            : throw Wrong(column, Text(column), string.Join(" or ", known.Select(k => k.Code)));

    public PublicationDate Date(string column) => OptionalDate(column) ?? throw Wrong(column, "nothing", "a date");

    public PublicationDate? OptionalDate(string column) => Text(column) is not { Length: > 0 } text
        ? null
        : PublicationDate.Parse(text) ?? throw Wrong(column, text, "a date such as 2014, 2014-07 or 2014-07-07");

    private string Filled(string column) =>
        Text(column) is { Length: > 0 } text ? text : throw Wrong(column, "nothing", "a text");

    private InvalidDataException Wrong(string column, string found, string expected) =>
        new($"{file}, line {csv.Parser.Row}, column {column}: found '{found}', expected {expected}.");
}
