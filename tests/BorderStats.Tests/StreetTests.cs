using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace BorderStats.Tests;

/// <summary>The map of the code, kept true: a folder uses only the folders upstream of it.</summary>
public sealed partial class StreetTests
{
    [Theory]
    [InlineData("Statistics")]
    [InlineData("Codelists", "Statistics")]
    [InlineData("Database", "Statistics")]
    [InlineData("Bulletins", "Statistics", "Codelists", "Database")]
    [InlineData("Publishing", "Statistics", "Bulletins", "Database")]
    [InlineData("Queries", "Statistics", "Database")]
    [InlineData("Charts", "Statistics", "Queries")]
    [InlineData("Exports", "Statistics", "Queries")]
    public void The_street_is_one_way(string folder, params string[] upstream)
    {
        string[] files = [.. Directory.EnumerateFiles(Path.Combine(Source(), "BorderStats", folder), "*.cs", SearchOption.AllDirectories)];

        var used = files.SelectMany(file => UsedFolder().Matches(File.ReadAllText(file))).Select(match => match.Groups[1].Value);

        Assert.NotEmpty(files);
        Assert.Empty(used.Distinct().Except([folder, .. upstream]));
    }

    [Fact]
    public void Every_folder_of_the_library_is_on_the_map()
    {
        string[] onTheMap = ["Bulletins", "Charts", "Codelists", "Database", "Exports", "Publishing", "Queries", "Statistics"];

        Assert.Equal(onTheMap, Directory.EnumerateDirectories(Path.Combine(Source(), "BorderStats")).Select(Path.GetFileName).Order());
    }

    [Theory]
    [InlineData("Plans")]
    [InlineData("Svg", "Plans")]
    [InlineData("Pictures", "Plans")]
    public void Both_drawings_take_the_plan_and_do_not_know_each_other(string room, params string[] upstream)
    {
        string[] files = [.. Directory.EnumerateFiles(Path.Combine(Source(), "BorderStats/Charts", room), "*.cs", SearchOption.AllDirectories)];

        var used = files.SelectMany(file => UsedRoom().Matches(File.ReadAllText(file))).Select(match => match.Groups[1].Value);

        Assert.NotEmpty(files);
        Assert.Empty(used.Distinct().Except([room, .. upstream]));
    }

    [Fact]
    public void Every_room_of_the_charts_is_on_the_map() => Assert.Equal(
        ["Pictures", "Plans", "Svg"],
        Directory.EnumerateDirectories(Path.Combine(Source(), "BorderStats/Charts")).Select(Path.GetFileName).Order());

    // Without the prefix too: inside BorderStats.Charts a sister namespace needs no full name.
    [GeneratedRegex(@"\b(?:Charts\.)?(Plans|Svg|Pictures)(?=\.[A-Z]|;)")]
    private static partial Regex UsedRoom();

    [GeneratedRegex(@"\bBorderStats\.(Statistics|Codelists|Database|Bulletins|Publishing|Queries|Charts|Exports|Web)\b")]
    private static partial Regex UsedFolder();

    private static string Source([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "../../src");
}
