using System.Globalization;
using System.Text.RegularExpressions;
using BorderStats.Charts.Pictures;
using BorderStats.Statistics;
using BorderStats.Web.Explorer;
using Microsoft.Extensions.Primitives;

namespace BorderStats.Web.Downloads;

/// <summary>
/// The parameters that only a picture has: width, height, theme, and how many times larger it is drawn. That one is
/// called scale as the axis is: a word is the axis, a number the picture, and both may be given.
/// </summary>
internal static partial class PictureParameters
{
    private const string Scale = "scale";
    private static readonly string[] Axes = ["", "linear", "log"];

    /// <summary>Those that the page does not know.</summary>
    public const string Names = "width height theme";

    /// <summary>A map has no axis, and its page no scale.</summary>
    public const string NamesOfMaps = Names + " " + Scale;

    /// <summary>The address as the page reads it, without the picture's scale.</summary>
    public static IQueryCollection OfPage(IQueryCollection query) => new QueryCollection(query.ToDictionary(
        p => p.Key,
        p => IsScale(p.Key) ? new StringValues([.. p.Value.Where(v => Axes.Contains(v ?? ""))]) : p.Value,
        StringComparer.OrdinalIgnoreCase));

    public static (PictureQuestion? Question, IReadOnlyList<ParameterProblem> Problems) Read(IQueryCollection query) =>
        Read(query, PictureSize.Usual, hasAxis: true);

    /// <param name="hasAxis">Whether a word for the scale is the axis of what is drawn.</param>
    public static (PictureQuestion? Question, IReadOnlyList<ParameterProblem> Problems) Read(
        IQueryCollection query, PictureSize usual, bool hasAxis)
    {
        ParameterReader reader = new(query);
        var width = reader.Whole("width", PictureSize.LeastWidth, PictureSize.MostWidth) ?? usual.Width;
        var height = reader.Whole("height", PictureSize.LeastHeight, PictureSize.MostHeight) ?? usual.Height;
        var scale = Magnification(reader, query, hasAxis) ?? usual.Scale;
        var theme = reader.Choice("theme", ("light", PictureTheme.Light), ("dark", PictureTheme.Dark));
        if (reader.Problems.Count == 0 && PictureSize.Pixels(width, height, scale) > PictureSize.MostPixels)
            reader.Note(Scale, string.Create(CultureInfo.InvariantCulture, $"{scale} (width={width}, height={height})"),
                "16 millones de píxeles a lo más: width × height × scale × scale",
                "16 million pixels at most: width × height × scale × scale");
        return reader.Problems.Count == 0 ? (new(new(width, height, scale), theme), []) : (null, reader.Problems);
    }

    private static double? Magnification(ParameterReader reader, IQueryCollection query, bool hasAxis)
    {
        string[] found = [.. query[Scale].OfType<string>().Where(v => hasAxis ? !Axes.Contains(v) : v.Length > 0)];
        if (found.Length == 0)
            return null;
        if (found is [var one] && Number().IsMatch(one)
            && double.Parse(one, CultureInfo.InvariantCulture) is var times and <= PictureSize.MostScale)
            return times;
        Bilingual axis = hasAxis
            ? new(", o linear o log (el eje), o ambos", ", or linear or log (the axis), or both")
            : Bilingual.Same("");
        reader.Note(Scale, string.Join(" & ", found),
            "un número de 1 a 4 (cuántas veces más grande la imagen)" + axis.Spanish,
            "a number from 1 to 4 (how many times larger the picture)" + axis.English);
        return null;
    }

    private static bool IsScale(string name) => name.Equals(Scale, StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"^[1-4](\.[0-9])?\z")]
    private static partial Regex Number();
}
