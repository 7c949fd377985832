using System.Text.RegularExpressions;
using BorderStats.Bulletins.Files;
using BorderStats.Statistics;

namespace BorderStats.Bulletins.Layouts;

/// <summary>What stands around a grid: in the title and the notes, and in the names of sheet and file.</summary>
internal sealed partial record GridTitle(
    string Title, string Number, int? Year, MonthSpan? Months, bool IsPreliminary, DashMeaning Dash)
{
    /// <summary>
    /// What the names of sheet and file say of the period, or empty. It is shown, not believed: an old name often stays
    /// on a new sheet.
    /// </summary>
    public string PeriodInNames { get; init; } = "";

    /// <summary>Whether those names speak of months.</summary>
    public bool NamesSayMonths { get; init; }

    public static GridTitle Of(BulletinSheet sheet, GridHeader header, string file)
    {
        string[] above = [.. sheet.Rows.Where(r => r.Line < header.Main.Line).SelectMany(r => r.Cells)
            .Where(c => c.Number is null).Select(c => c.Text.Trim())];
        var title = above.FirstOrDefault(t => Numbered().IsMatch(t)) ?? above.OrderByDescending(t => t.Length)
            .FirstOrDefault(t => t.Any(char.IsLetter)) ?? "";
        var name = Path.GetFileNameWithoutExtension(file).Replace('_', '-');
        var spoken = string.Join(' ', above);
        string[] numbers = [NumberOf(title), NumberOf(sheet.Name), NumberOf(name)];
        string[] named = [.. ((string[])[sheet.Name, name]).Where(
            n => YearWords.In(WithoutNumber(n)) is not null || MonthWords.In(n) is not null)];
        return new(
            title, numbers.FirstOrDefault(n => n.Length > 0) ?? "",
            YearWords.In(title) ?? YearWords.In(spoken),
            MonthWords.In(title) ?? MonthWords.In(spoken),
            Texts(sheet).Any(IsPreliminaryNote),
            Texts(sheet).Select(LegendOf).FirstOrDefault(d => d is not DashMeaning.Unsaid))
        {
            PeriodInNames = named.FirstOrDefault() ?? "",
            NamesSayMonths = named.Any(n => MonthWords.In(n) is not null),
        };
    }

    /// <summary>What "-" means where a text is the legend that says so.</summary>
    public static DashMeaning LegendOf(string text)
    {
        if (Legend().Match(text) is not { Success: true } match)
            return DashMeaning.Unsaid;
        var plain = Spelling.Plain(match.Groups["meaning"].Value);
        return 0 switch
        {
            _ when plain.Contains("cero", StringComparison.Ordinal)
                || plain.Contains("zero", StringComparison.Ordinal) => DashMeaning.Zero,
            _ when plain.Contains("aplica", StringComparison.Ordinal)
                || plain.Contains("applicable", StringComparison.Ordinal) => DashMeaning.CannotExist,
            _ when plain.Contains("dispon", StringComparison.Ordinal)
                || plain.Contains("dato", StringComparison.Ordinal)
                || plain.Contains("availab", StringComparison.Ordinal)
                || plain.Contains("data", StringComparison.Ordinal) => DashMeaning.Missing,
            _ => DashMeaning.Unsaid,
        };
    }

    private static IEnumerable<string> Texts(BulletinSheet sheet) =>
        sheet.Rows.SelectMany(r => r.Cells).Where(c => c.Number is null && c.Text.Length > 5).Select(c => c.Text);

    private static bool IsPreliminaryNote(string text) =>
        text.Contains("preliminar", StringComparison.OrdinalIgnoreCase)
        || text.Contains("provisional", StringComparison.OrdinalIgnoreCase);

    private static string NumberOf(string text) =>
        Numbered().Match(text) is { Success: true } match ? match.Groups["number"].Value : "";

    private static string WithoutNumber(string name) => Numbered().Replace(name, " ");

    [GeneratedRegex(@"^\s*(?:cuadro|table|tabla)?[\s\-_]*(?<number>\d{1,2}(?:\.\d{1,2})+)(?!\d)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();

    [GeneratedRegex(
        @"^\s*[\(""«“]?\s*[-–—]\s*[\)""»”]?\s*(?:[:=]|significa|means|equals|indica)?\s*(?<meaning>\p{L}.{2,60})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Legend();
}
