using System.Text.RegularExpressions;

namespace BorderStats.Charts.Plans;

/// <summary>The style sheet of all charts, and the same for a file that stands alone.</summary>
public static partial class ChartStyle
{
    private const string DarkPart = "/* Dark */";

    public static string Sheet { get; } = Read();

    private static readonly Dictionary<string, string>
        Light = Values(Sheet[..Sheet.IndexOf(DarkPart, StringComparison.Ordinal)]),
        Dark = Values(Sheet[Sheet.IndexOf(DarkPart, StringComparison.Ordinal)..]);

    /// <summary>
    /// Light colours only, each written where it is used: programs that edit drawings know no custom properties.
    /// </summary>
    public static string Plain { get; } = Resolve(Sheet[..Sheet.IndexOf(DarkPart, StringComparison.Ordinal)]);

    /// <summary>
    /// The colours by their names in the sheet, without the dashes before them: "c0", "card", "muted".
    /// </summary>
    public static IReadOnlyDictionary<string, string> Colours(bool dark) => dark ? Dark : Light;

    private static string Read()
    {
        using var stream = typeof(ChartStyle).Assembly.GetManifestResourceStream("chart.css")
            ?? throw new InvalidOperationException("The style sheet chart.css is not in the assembly.");
        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }

    private static Dictionary<string, string> Values(string sheet)
    {
        Dictionary<string, string> values = [];
        foreach (Match property in Property().Matches(sheet))
            values[property.Groups["name"].Value[2..]] = property.Groups["value"].Value;
        return values;
    }

    private static string Resolve(string light)
    {
        var values = Property().Matches(light).ToDictionary(m => m.Groups["name"].Value, m => m.Groups["value"].Value);
        var rules = light[(light.IndexOf("/* Rules */", StringComparison.Ordinal) + "/* Rules */".Length)..];
        return Use().Replace(rules, use => values[use.Groups["name"].Value]).Trim();
    }

    [GeneratedRegex(
        @"^\s*(?<name>--[\w-]+):\s*(?<value>[^;]+);", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Property();

    [GeneratedRegex(@"var\((?<name>--[\w-]+)\)", RegexOptions.ExplicitCapture)]
    private static partial Regex Use();
}
