using System.Globalization;
using System.Text.RegularExpressions;
using BorderStats.Charts.Plans;
using BorderStats.Charts.Plans.Heat;

namespace BorderStats.Tests.Charts.Plans;

/// <summary>The colours of the style sheet, held against the card that charts lie on.</summary>
public sealed partial class StyleTests
{
    public static TheoryData<string, int> Themes => new() { { "light", 0 }, { "dark by the system", 1 }, { "dark by choice", 2 } };

    [Theory]
    [MemberData(nameof(Themes))]
    public void Every_colour_stands_out_from_the_card(string theme, int block)
    {
        var colours = Colours(block);
        var read = colours.Keys.Where(name => Line().IsMatch(name)).Concat(["--ink", "--muted"]).ToArray();

        Assert.Equal(16, read.Length);
        Assert.All(read, name => Assert.True(Contrast(colours[name], colours["--card"]) >= 4.5, $"{name} is too faint, {theme}"));
        Assert.All(["--axis", "--accent"], name => Assert.True(Contrast(colours[name], colours["--card"]) >= 3, $"{name} is too faint, {theme}"));
        Assert.True(Contrast(colours["--on-accent"], colours["--accent"]) >= 4.5, $"The flags' numbers are too faint, {theme}");
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public void Every_class_of_figures_stands_out_from_the_card_and_what_is_written_on_it_from_the_class(string theme, int block)
    {
        var colours = Colours(block);
        var classes = colours.Keys.Where(name => Class().IsMatch(name)).ToArray();

        Assert.Equal(9, classes.Length);
        Assert.All(classes, name => Assert.True(Contrast(colours[name], colours["--card"]) >= 3, $"{name} is too faint, {theme}"));
        Assert.All(classes, name => Assert.True(
            Contrast(colours[name], colours[$"--{HeatCell.InkOn(name[2..])}"]) >= 4.5, $"What is written on {name} is too faint, {theme}"));
    }

    [Fact]
    public void Classes_get_further_from_the_card_step_by_step() => Assert.All([0, 1, 2], block =>
    {
        var colours = Colours(block);
        double[] steps = [.. Enumerable.Range(0, 6).Select(i => Contrast(colours[$"--q{i}"], colours["--card"]))];

        Assert.All(steps.Zip(steps.Skip(1)), pair => Assert.True(pair.Second > 1.25 * pair.First));
    });

    [Fact]
    public void Both_dark_themes_are_the_same() => Assert.Equal(Colours(1), Colours(2));

    [Fact]
    public void Contrast_is_computed_as_the_accessibility_guidelines_do()
    {
        Assert.Equal(21, Contrast("#000000", "#ffffff"), 2);
        Assert.Equal(5.19, Contrast("#0072b2", "#ffffff"), 2);
    }

    [Fact]
    public void No_text_is_smaller_than_12_pixels() => Assert.All(
        FontSize().Matches(ChartStyle.Sheet), size => Assert.True(double.Parse(size.Groups["px"].Value, CultureInfo.InvariantCulture) >= 12));

    [Fact]
    public void The_style_of_a_file_has_no_custom_property() => Assert.DoesNotContain("--", ChartStyle.Plain + ChartStyle.PlainViews, StringComparison.Ordinal);

    private static Dictionary<string, string> Colours(int block)
    {
        string[] blocks = [.. ChartStyle.Sheet.Split('{').Where(b => b.Contains("--card:", StringComparison.Ordinal))];
        return Property().Matches(blocks[block]).ToDictionary(m => m.Groups["name"].Value, m => m.Groups["hex"].Value);
    }

    private static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string hex)
    {
        double Part(int from)
        {
            var share = int.Parse(hex.AsSpan(from, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
        }

        return 0.2126 * Part(1) + 0.7152 * Part(3) + 0.0722 * Part(5);
    }

    [GeneratedRegex(@"(?<name>--[\w-]+):\s*(?<hex>#[0-9a-f]{6});", RegexOptions.ExplicitCapture)]
    private static partial Regex Property();

    [GeneratedRegex(@"^--[qf]\d+$")]
    private static partial Regex Class();

    [GeneratedRegex(@"^--c\d+$")]
    private static partial Regex Line();

    [GeneratedRegex(@"font-size:\s*(?<px>[\d.]+)px", RegexOptions.ExplicitCapture)]
    private static partial Regex FontSize();
}
