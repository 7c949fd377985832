using System.Text.RegularExpressions;

namespace BorderStats.Charts.Plans;

/// <summary>The style sheet of all charts, and the same for a file that stands alone.</summary>
public static partial class ChartStyle
{
    private const string RulesPart = "/* Rules */", MapPart = "/* Maps */", ViewsPart = "/* Views */",
        ThenPart = "/* Then */", DarkPart = "/* Dark */";

    public static string Sheet { get; } = Read();

    private static readonly Dictionary<string, string>
        Light = Values(Before(DarkPart)),
        Dark = Values(Sheet[Sheet.IndexOf(DarkPart, StringComparison.Ordinal)..]);

    /// <summary>
    /// Light colours only, each written where it is used: programs that edit drawings know no custom properties.
    /// </summary>
    public static string Plain { get; } = Resolve(RulesPart, MapPart);

    /// <summary>The same with the rules of maps.</summary>
    public static string PlainOfMaps { get; } = Resolve(RulesPart, ViewsPart);

    /// <summary>The same of what only stacks, heat maps, maps of states and small multiples need.</summary>
    public static string PlainViews { get; } = Resolve(ViewsPart, ThenPart);

    /// <summary>The same of what was known on another day.</summary>
    public static string PlainThen { get; } = Resolve(ThenPart, DarkPart);

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

    private static string Before(string part) => Sheet[..Sheet.IndexOf(part, StringComparison.Ordinal)];

    private static string Resolve(string from, string to)
    {
        var rules = Sheet[
            (Sheet.IndexOf(from, StringComparison.Ordinal) + from.Length)..Sheet.IndexOf(to, StringComparison.Ordinal)];
        return Use().Replace(rules, use => Light[use.Groups["name"].Value[2..]]).Trim();
    }

    [GeneratedRegex(
        @"^\s*(?<name>--[\w-]+):\s*(?<value>[^;]+);", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Property();

    [GeneratedRegex(@"var\((?<name>--[\w-]+)\)", RegexOptions.ExplicitCapture)]
    private static partial Regex Use();
}
