using System.Text.RegularExpressions;
using BorderStats.Bulletins.Files;
using BorderStats.Statistics;

namespace BorderStats.Bulletins.Layouts;

/// <summary>What a text in a header or a label names.</summary>
internal readonly record struct NamedThing(Dimension Dimension, string Code, bool IsTotal)
{
    public static readonly NamedThing Nothing = new(Dimension.None, "", false);
}

/// <summary>What cells look like before anything is known about the table around them.</summary>
internal static partial class CellText
{
    /// <summary>Whether a cell can be a figure or stands in the place of one.</summary>
    public static bool IsFigureLike(BulletinCell cell, CodelistLookup names) =>
        cell.Number is not null || IsErrorValue(cell.Text) || WholeNumber.Parse(cell.Text) is not null
        || MissingMark.Of(cell.Text, DashMeaning.Unsaid, names) is not null;

    /// <summary>
    /// What a spreadsheet puts where it cannot calculate: "#REF!", "#DIV/0!", "#N/A", in Spanish "#¡REF!", "#¿NOMBRE?".
    /// </summary>
    public static bool IsErrorValue(string text) =>
        text.Contains('#', StringComparison.Ordinal) && ErrorValue().IsMatch(text);

    /// <summary>What a header cell names, tried in the order in which a mistake is least likely.</summary>
    public static NamedThing Named(BulletinCell cell, CodelistLookup names)
    {
        var text = cell.Text.Trim();
        if (MonthWords.Span(text) is { } months)
            return new(Dimension.Months, months.ToString(), false);
        if (YearWords.Of(text) is { } year)
            return new(Dimension.Year, YearCode(year), false);
        if (cell.Number is not null || !text.Any(char.IsLetter))
            return NamedThing.Nothing;
        if (names.Code("part", text) is { } part)
            return new(Dimension.Part, part, part == "subtotal");
        if (names.Code("total", text) is { } total)
            return new(Dimension.None, total, true);
        return names.Code("area", text) is { } area ? new(Dimension.Area, area, false)
            : names.Code("nationality", text) is { } nationality ? new(Dimension.Nationality, nationality, false)
            : NamedThing.Nothing;
    }

    public static string YearCode(int year) => year.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The code of a label in one dimension, or null.</summary>
    public static string? Code(Dimension dimension, string text, CodelistLookup names) => dimension switch
    {
        Dimension.Area => names.Code("area", text),
        Dimension.Nationality => names.Code("nationality", text),
        Dimension.Year => YearWords.Of(text) is { } year ? YearCode(year) : null,
        Dimension.Months => MonthWords.Span(text)?.ToString(),
        // A table of points may print the sum of a state over them.
        Dimension.Point => names.Code("point", text) ?? names.Code("area", text),
        _ => null,
    };

    /// <summary>The code of all of a dimension together, or empty where the sum has none.</summary>
    public static string CodeOfAll(Dimension dimension, string months) => dimension switch
    {
        Dimension.Area or Dimension.Point => Area.Mexico,
        Dimension.Nationality => Nationality.All,
        Dimension.Months => months,
        _ => "",
    };

    [GeneratedRegex(
        @"^\s*#(?:[¡¿]?[A-ZÁÉÍÓÚÑ][A-ZÁÉÍÓÚÑ0-9_/]*[!?]|N/[AD]|GETTING_DATA)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex ErrorValue();
}
