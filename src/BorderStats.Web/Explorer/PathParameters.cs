using System.Globalization;

namespace BorderStats.Web.Explorer;

/// <summary>Reads the parts of a path that are no codes: a year, a span of months.</summary>
internal static class PathParameters
{
    public static int? Year(string found) =>
        found.Length == 4 && int.TryParse(found, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            ? year
            : null;

    public static ParameterProblem BadYear(string found, int first, int last) =>
        new("year", found, new($"un año de {first} a {last}", $"a year from {first} to {last}"));

    public static ParameterProblem BadMonths(string found) =>
        new("months", found, new("un tramo de meses como 01-12 o 01-05", "a span of months such as 01-12 or 01-05"));
}
