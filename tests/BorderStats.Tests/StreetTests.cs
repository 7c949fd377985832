using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace BorderStats.Tests;

/// <summary>The map of the code, kept true: a folder uses only the folders upstream of it, and a room the rooms.</summary>
public sealed partial class StreetTests
{
    [Theory]
    [InlineData("Statistics")]
    [InlineData("Codelists", "Statistics")]
    [InlineData("Database", "Statistics")]
    [InlineData("Bulletins", "Statistics")]
    [InlineData("Publishing", "Statistics", "Bulletins", "Database")]
    [InlineData("Queries", "Statistics", "Database")]
    [InlineData("Charts", "Statistics", "Queries")]
    [InlineData("Exports", "Statistics", "Queries")]
    public void The_street_is_one_way(string folder, params string[] upstream)
    {
        string[] files = Files(folder, SearchOption.AllDirectories);

        var used = files.SelectMany(file => UsedFolder().Matches(File.ReadAllText(file))).Select(match => match.Groups[1].Value);

        Assert.NotEmpty(files);
        Assert.Empty(used.Distinct().Except([folder, .. upstream]));
    }

    [Theory]
    [InlineData("Bulletins/Files")]
    [InlineData("Bulletins/Layouts", "Files")]
    [InlineData("Bulletins/Readings", "Files", "Layouts")]
    [InlineData("Charts/Plans")]
    [InlineData("Charts/Svg", "Plans")]
    [InlineData("Charts/Maps", "Plans", "Svg")]
    [InlineData("Charts/Pictures", "Plans")]
    [InlineData("Publishing/Keeping")]
    [InlineData("Publishing/Changes", "Keeping")]
    [InlineData("Publishing/Drafts", "Keeping", "Changes")]
    public void The_rooms_of_a_folder_are_one_way(string room, params string[] upstream)
    {
        var (folder, own) = (Path.GetDirectoryName(room)!, Path.GetFileName(room));
        string[] files = Files(room, SearchOption.AllDirectories);

        var used = files.SelectMany(file => UsedRooms(folder, File.ReadAllText(file)));

        Assert.NotEmpty(files);
        Assert.Empty(used.Distinct().Except([own, .. upstream]));
    }

    [Theory]
    [InlineData("Bulletins", "", "Files", "Layouts", "Readings")]
    [InlineData("Charts", "", "Maps", "Pictures", "Plans", "Svg")]
    [InlineData("Publishing", "Keeping", "Changes", "Drafts")]
    public void What_lies_outside_the_rooms_of_a_folder_uses_only_the_one_upstream(
        string folder, string upstream, params string[] downstream)
    {
        string[] files = Files(folder, SearchOption.TopDirectoryOnly);

        var used = files.SelectMany(file => UsedRooms(folder, File.ReadAllText(file)));

        Assert.Equal(downstream, Rooms(folder).Where(room => room != upstream));
        Assert.DoesNotContain(used, room => room != upstream);
    }

    [Fact]
    public void Every_file_of_a_bulletins_way_lies_in_a_room() =>
        Assert.Empty(Files("Bulletins", SearchOption.TopDirectoryOnly));

    [Fact]
    public void Every_folder_of_the_library_is_on_the_map()
    {
        string[] onTheMap = ["Bulletins", "Charts", "Codelists", "Database", "Exports", "Publishing", "Queries", "Statistics"];

        Assert.Equal(onTheMap, Rooms(""));
    }

    // With the folder before it, as a using says it, or by its bare name, as code in the same folder can.
    private static IEnumerable<string> UsedRooms(string folder, string code) => Rooms(folder).Where(room =>
        Regex.IsMatch(code, $@"\b{folder}\.{room}\b|(?<![\w.]){room}\.[A-Z]"));

    private static IEnumerable<string> Rooms(string folder) =>
        Directory.EnumerateDirectories(Path.Combine(Source(), "BorderStats", folder)).Select(d => Path.GetFileName(d)).Order();

    private static string[] Files(string folder, SearchOption depth) =>
        [.. Directory.EnumerateFiles(Path.Combine(Source(), "BorderStats", folder), "*.cs", depth)];

    [GeneratedRegex(@"\bBorderStats\.(Statistics|Codelists|Database|Bulletins|Publishing|Queries|Charts|Exports|Web)\b")]
    private static partial Regex UsedFolder();

    private static string Source([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "../../src");
}
