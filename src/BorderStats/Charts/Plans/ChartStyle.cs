using System.Text.RegularExpressions;

namespace BorderStats.Charts.Plans;

/// <summary>The style sheet of all charts, and the same for a file that stands alone.</summary>
public static partial class ChartStyle
{
    private const string DarkPart = "/* Dark */";

    public static string Sheet { get; } = Read();

    /// <summary>
    /// Light colours only, each written where it is used: programs that edit drawings know no custom properties.
    /// </summary>
    public static string Plain { get; } = Resolve(Sheet[..Sheet.IndexOf(DarkPart, StringComparison.Ordinal)]);

    private static string Read()
    {
        using var stream = typeof(ChartStyle).Assembly.GetManifestResourceStream("chart.css")
            ?? throw new InvalidOperationException("The style sheet chart.css is not in the assembly.");
        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
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
