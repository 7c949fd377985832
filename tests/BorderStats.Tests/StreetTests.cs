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
    [InlineData("Charts/Plans/Stacks")]
    [InlineData("Charts/Plans/Layouts", "Stacks")]
    [InlineData("Charts/Plans/Heat", "Stacks", "Layouts")]
    [InlineData("Charts/Plans/Small", "Stacks", "Layouts")]
    [InlineData("Charts/Svg", "Plans")]
    [InlineData("Charts/Maps", "Plans", "Svg")]
    [InlineData("Charts/Pictures", "Plans", "Maps")]
    [InlineData("Queries/Prints")]
    [InlineData("Queries/Sums", "Prints")]
    [InlineData("Queries/Holdings", "Prints", "Sums")]
    [InlineData("Queries/Lines", "Prints", "Sums", "Holdings")]
    [InlineData("Queries/Gaps", "Prints", "Holdings", "Lines")]
    [InlineData("Queries/Places", "Prints", "Sums", "Holdings", "Lines", "Gaps")]
    [InlineData("Queries/Sources", "Prints", "Sums", "Holdings")]
    [InlineData("Queries/Passports", "Prints", "Sums", "Holdings", "Lines")]
    [InlineData("Queries/Revisions", "Prints", "Holdings")]
    [InlineData("Queries/Years", "Prints", "Sums", "Holdings", "Lines", "Passports", "Revisions")]
    [InlineData("Queries/Search", "Prints", "Sums", "Holdings", "Lines")]
    [InlineData("Queries/Quotes", "Prints", "Holdings", "Lines", "Passports", "Search")]
    [InlineData("Queries/Observations", "Prints", "Holdings")]
    [InlineData("Exports/Workbooks")]
    [InlineData("Exports/Packages")]
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
    [InlineData("Charts/Plans", "Stacks", "Heat", "Layouts", "Small")]
    [InlineData("Publishing", "Keeping", "Changes", "Drafts")]
    public void What_lies_outside_the_rooms_of_a_folder_uses_only_the_one_upstream(
        string folder, string upstream, params string[] downstream)
    {
        string[] files = Files(folder, SearchOption.TopDirectoryOnly);

        var used = files.SelectMany(file => UsedRooms(folder, File.ReadAllText(file)));

        Assert.Equal(downstream, Rooms(folder).Where(room => room != upstream));
        Assert.DoesNotContain(used, room => room != upstream);
    }

    [Theory]
    [InlineData("Bulletins")]
    [InlineData("Queries")]
    public void Every_file_of_a_folder_lies_in_a_room(string folder) => Assert.Empty(Files(folder, SearchOption.TopDirectoryOnly));

    [Fact]
    public void Every_folder_of_the_library_is_on_the_map()
    {
        string[] onTheMap = ["Bulletins", "Charts", "Codelists", "Database", "Exports", "Publishing", "Queries", "Statistics"];

        Assert.Equal(onTheMap, Rooms(""));
    }

    // With the folder before it, as a using says it, or by its bare name, as code in the same folder can.
    private static IEnumerable<string> UsedRooms(string folder, string code) => Rooms(folder).Where(room =>
        Regex.IsMatch(code, $@"\b{folder.Replace('/', '.')}\.{room}\b|(?<![\w.]){room}\.[A-Z]"));

    private static IEnumerable<string> Rooms(string folder) =>
        Directory.EnumerateDirectories(Path.Combine(Source(), "BorderStats", folder)).Select(d => Path.GetFileName(d)).Order();

    private static string[] Files(string folder, SearchOption depth) =>
        [.. Directory.EnumerateFiles(Path.Combine(Source(), "BorderStats", folder), "*.cs", depth)];

    [GeneratedRegex(@"\bBorderStats\.(Statistics|Codelists|Database|Bulletins|Publishing|Queries|Charts|Exports|Web)\b")]
    private static partial Regex UsedFolder();

    private static string Source([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "../../src");
}
