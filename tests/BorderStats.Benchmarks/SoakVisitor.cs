using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace BorderStats.Benchmarks;

/// <summary>Asks for a page between two readings of its file, and holds its chart and table against the file.</summary>
internal sealed partial class SoakVisitor(HttpClient client, Random random)
{
    // A figure of each year, most of them printed more than once.
    private const string Explorer = "/en/indicators/refugee-requests";

    public int Answers { get; private set; }

    public int Compared { get; private set; }

    public int Failures { get; private set; }

    /// <summary>The first of the answers that were none.</summary>
    public List<string> Failed { get; } = [];

    /// <summary>Pages whose parts are of different versions.</summary>
    public List<string> Torn { get; } = [];

    /// <summary>Pages that were newer than what was kept ready of their file: another process had just published.</summary>
    public int Newer { get; private set; }

    public async Task AskAsync()
    {
        var question = string.Create(CultureInfo.InvariantCulture,
            $"?areas=MX&from={2013 + random.Next(6)}&to={2019 + random.Next(4)}&events={random.Next(2)}");
        var before = await GetAsync(Explorer + ".csv" + question);
        var page = await GetAsync(Explorer + question);
        var after = await GetAsync(Explorer + ".csv" + question);
        if (before is null || page is null || after is null || before != after)
            return;
        Compared++;
        var (file, table, chart) = (OfFile(before), OfTable(page), OfChart(page));
        if (!table.SetEquals(chart))
            Torn.Add($"{question}: table {table.Count}, chart {chart.Count}");
        else if (!file.SetEquals(table))
            Newer++;
    }

    private async Task<string?> GetAsync(string address)
    {
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
        Answers++;
        if (answer.IsSuccessStatusCode)
            return await answer.Content.ReadAsStringAsync();
        Failures++;
        if (Failed.Count < 3)
            Failed.Add($"{(int)answer.StatusCode} {address}");
        return null;
    }

    private static HashSet<string> OfFile(string csv) =>
    [
        .. from line in csv.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1)
           let found = FileRow().Match(line)
           where found.Success
           select $"{found.Groups["area"].Value} {found.Groups["year"].Value} {found.Groups["value"].Value}",
    ];

    private static HashSet<string> OfTable(string page) =>
    [
        .. from Match cell in TableCell().Matches(page)
           select $"{cell.Groups["area"].Value} {cell.Groups["year"].Value} {cell.Groups["value"].Value.Replace(",", "", StringComparison.Ordinal)}",
    ];

    private static HashSet<string> OfChart(string page)
    {
        using var tips = JsonDocument.Parse(Tips().Match(page).Groups[1].Value);
        var slots = tips.RootElement.GetProperty("slots").EnumerateArray().Select(s => s.GetString()).ToArray();
        return
        [
            .. from line in tips.RootElement.GetProperty("lines").EnumerateArray()
               from value in line.GetProperty("amounts").EnumerateArray().Index()
               where value.Item.ValueKind is JsonValueKind.Number
               select $"{line.GetProperty("code").GetString()} {slots[value.Index]} {value.Item.GetInt64()}",
        ];
    }

    [GeneratedRegex("^[^,]*,[^,]*,(?<area>MX),[^,]*,ALL,[^,]*,(?<year>[0-9]+),01-12,(?<value>[0-9]+),")]
    private static partial Regex FileRow();

    [GeneratedRegex("/figures/refugee-requests/(?<area>MX)/ALL/(?<year>[0-9]+)\"[^>]*><span[^>]*>(?<value>[0-9,]+)<")]
    private static partial Regex TableCell();

    [GeneratedRegex("data-tips>(.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex Tips();
}
