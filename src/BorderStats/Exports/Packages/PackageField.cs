using BorderStats.Statistics;

namespace BorderStats.Exports.Packages;

/// <summary>A column of a table of the package, as Table Schema describes it.</summary>
/// <param name="Type">"string", "integer", "year" or "date".</param>
/// <param name="Missing">What an empty cell says, where it may be empty.</param>
public sealed record PackageField(string Name, string Type, Bilingual Meaning, Bilingual? Missing = null)
{
    private static readonly Bilingual NoFigure =
        new("no hay cifra; «status» dice por qué", "there is no figure; “status” says why");

    private static readonly Bilingual Nothing = new("nada", "nothing");

    /// <summary>The columns of every file of figures.</summary>
    public static IReadOnlyList<PackageField> OfFigures { get; } = [.. ExportColumn.All.Select(Of)];

    /// <summary>The columns of a file of all their prints.</summary>
    public static IReadOnlyList<PackageField> OfPrints { get; } = [.. OfFigures, .. ExportColumn.Dated.Select(Of)];

    public static PackageField Text(string name, string spanish, string english) =>
        new(name, "string", new(spanish, english), Nothing);

    private static PackageField Of(ExportColumn column) => column switch
    {
        { Name: "year" } => new(column.Name, "year", column.Meaning),
        { Name: "value" } => new(column.Name, "integer", column.Meaning, NoFigure),
        { Name: "current_from" } => new(column.Name, "date", column.Meaning, new("nunca vigente", "never current")),
        { Name: "current_until" } => new(column.Name, "date", column.Meaning, new("ninguna la ha relevado, o nunca fue vigente", "nothing has taken over, or it never was current")),
        { Name: "printed" or "note" or "place" } => new(column.Name, "string", column.Meaning, Nothing),
        _ => new(column.Name, "string", column.Meaning),
    };
}
