using System.Globalization;
using System.Text.RegularExpressions;
using BorderStats.Charts.Pictures;
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

    /// <summary>The address as the page reads it, without the picture's scale.</summary>
    public static IQueryCollection OfPage(IQueryCollection query) => new QueryCollection(query.ToDictionary(
        p => p.Key,
        p => IsScale(p.Key) ? new StringValues([.. p.Value.Where(v => Axes.Contains(v ?? ""))]) : p.Value,
        StringComparer.OrdinalIgnoreCase));

    public static (PictureQuestion? Question, IReadOnlyList<ParameterProblem> Problems) Read(IQueryCollection query)
    {
        ParameterReader reader = new(query);
        var usual = PictureSize.Usual;
        var width = Whole(reader, "width", PictureSize.LeastWidth, PictureSize.MostWidth) ?? usual.Width;
        var height = Whole(reader, "height", PictureSize.LeastHeight, PictureSize.MostHeight) ?? usual.Height;
        var scale = Magnification(reader, query) ?? usual.Scale;
        var theme = reader.Choice("theme", ("light", PictureTheme.Light), ("dark", PictureTheme.Dark));
        if (reader.Problems.Count == 0 && PictureSize.Pixels(width, height, scale) > PictureSize.MostPixels)
            reader.Note(Scale, string.Create(CultureInfo.InvariantCulture, $"{scale} (width={width}, height={height})"),
                "16 millones de píxeles a lo más: width × height × scale × scale",
                "16 million pixels at most: width × height × scale × scale");
        return reader.Problems.Count == 0 ? (new(new(width, height, scale), theme), []) : (null, reader.Problems);
    }

    private static int? Whole(ParameterReader reader, string name, int least, int most)
    {
        if (reader.One(name) is not { } found)
            return null;
        if (int.TryParse(found, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= least && number <= most)
            return number;
        reader.Note(name, found, $"un número entero de {least} a {most}", $"a whole number from {least} to {most}");
        return null;
    }

    private static double? Magnification(ParameterReader reader, IQueryCollection query)
    {
        string[] found = [.. query[Scale].OfType<string>().Where(v => !Axes.Contains(v))];
        if (found.Length == 0)
            return null;
        if (found is [var one] && Number().IsMatch(one)
            && double.Parse(one, CultureInfo.InvariantCulture) is var times and <= PictureSize.MostScale)
            return times;
        reader.Note(Scale, string.Join(" & ", found),
            "un número de 1 a 4 (cuántas veces más grande la imagen), o linear o log (el eje), o ambos",
            "a number from 1 to 4 (how many times larger the picture), or linear or log (the axis), or both");
        return null;
    }

    private static bool IsScale(string name) => name.Equals(Scale, StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"^[1-4](\.[0-9])?\z")]
    private static partial Regex Number();
}
