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

    [GeneratedRegex(@"\bBorderStats\.(Statistics|Codelists|Database|Bulletins|Publishing|Queries|Charts|Exports|Web)\b")]
    private static partial Regex UsedFolder();

    private static string Source([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "../../src");
}
