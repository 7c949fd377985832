using System.Globalization;
using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using BorderStats.Queries.Holdings;
using CsvHelper;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.Extensions.DependencyInjection;

namespace BorderStats.Tests.Web;

/// <summary>Whatever is asked, the page's table and the file at the same address have the same rows and numbers.</summary>
[Collection(nameof(TestSite))]
public sealed class SameNumbersTests(TestSite site)
{
    private const int Questions = 200;

    [Fact]
    public async Task Every_number_of_the_table_is_the_number_of_the_csv_at_the_same_address()
    {
        var holdings = await HoldingsAsync();
        using var client = site.CreateClient();
        var (numbers, holes, refusals, totals) = (0, 0, 0, 0);

        Prop.ForAll(Arb.From(ExplorerAddresses.Of(holdings)), Gen.Elements("es", "en").ToArbitrary(), (asked, language) =>
        {
            var address = $"/{language}/indicators/{asked.Indicator}";
            var query = asked.Query.Length > 0 ? "?" + asked.Query : "";
            var page = Read(client, address + query);
            var table = Rows(page);
            var file = File(Read(client, $"{address}.csv{query}"), asked.Query.Contains("by=nationality", StringComparison.Ordinal));

            Assert.Equal(file.Select(f => f.Name).Order(StringComparer.Ordinal), table.Keys.Order(StringComparer.Ordinal));
            foreach (var (name, rows) in file)
            {
                Assert.Equal(rows.Count, table[name].Length);
                foreach (var (row, cell) in rows.Zip(table[name]))
                    AssertSame($"{address}{query}, {name} {row.Year}-{row.Months}", row, cell, language);
                numbers += rows.Count(r => r.Shown is not null);
                holes += rows.Count(r => r.Value is null);
                refusals += rows.Count(r => r is { Value: not null, Shown: null });
            }

            if (file.Count > 0 && Total(page) is { Length: > 0 } total && !asked.Query.Contains("measure=", StringComparison.Ordinal))
            {
                var alone = File(Read(client, $"{address}.csv?{AloneOf(asked.Query, file[0].Rows)}"), byNationality: false)[0].Rows;
                Assert.Equal(alone.Count, total.Length);
                foreach (var (row, cell) in alone.Zip(total))
                    AssertSame($"{address}{query}, total {row.Year}", row, cell, language);
                totals += total.Length;
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(Questions).WithQuietOnSuccess(true));

        // The questions reach what they are asked about.
        Assert.True(numbers > 500 && holes > 500 && refusals > 20 && totals > 20, $"{numbers} numbers, {holes} holes, {refusals} refusals, {totals} totals");
    }

    [Fact]
    public async Task The_bare_address_shows_the_figures_of_the_bare_file()
    {
        using var client = site.CreateClient();

        foreach (var holding in await HoldingsAsync())
        {
            var address = $"/en/indicators/{holding.Indicator.Id}";

            Assert.Equal(
                File(Read(client, address + ".csv"), byNationality: false).Select(line => (line.Name, line.Rows.Count)),
                Rows(Read(client, address)).Select(row => (row.Key, row.Value.Length)));
        }
    }

    private static void AssertSame(string where, FileRow row, IElement cell, string language)
    {
        var text = cell.QuerySelector("span")!.TextContent;
        if (row.Value is null)
            Assert.True(text == "S/D", $"{where}: the file has no value, the table “{text}”.");
        else if (row.Shown is not { } shown)
            Assert.True(cell.QuerySelector("span.refused") is not null, $"{where}: the file refuses, the table has “{text}”.");
        else
            Assert.True(
                Math.Abs(Number(text, language) - shown) <= (row.IsCount ? 0 : 0.0501), $"{where}: the file has {shown}, the table “{text}”.");
    }

    private static double Number(string text, string language)
    {
        var plain = text.Replace("≥", "", StringComparison.Ordinal).Replace("%", "", StringComparison.Ordinal)
            .Replace('−', '-').Replace("+", "", StringComparison.Ordinal).Trim();
        return double.TryParse(plain, NumberStyles.Number, CultureInfo.GetCultureInfo(language == "es" ? "es-MX" : "en-US"), out var number)
            ? number
            : double.NaN;
    }

    /// <summary>The rows of the lines by their names, whichever way round the table stands; without total, sums and checks.</summary>
    private static Dictionary<string, IElement[]> Rows(string html)
    {
        var table = new HtmlParser().ParseDocument(html).QuerySelector("#figures table.data")!;
        if (!table.ClassList.Contains("monthly"))
            return table.QuerySelectorAll("tbody tr:not(.total, .sums, .held)")
                .ToDictionary(row => row.QuerySelector("th")!.Words(), row => row.QuerySelectorAll("td").ToArray());
        IElement[] months = [.. table.QuerySelectorAll("tbody tr")];
        return table.QuerySelectorAll("thead th").Skip(1).Select((name, column) => (Name: name.Words(), column)).Where(n => n.Name != "Total")
            .ToDictionary(n => n.Name, n => months.Select(month => month.QuerySelectorAll("td")[n.column]).ToArray());
    }

    private static IElement[] Total(string html) =>
        [.. new HtmlParser().ParseDocument(html).QuerySelectorAll("#figures tr.total td")];

    /// <summary>The question that has the total of another one for its only line, over the same years.</summary>
    private static string AloneOf(string query, List<FileRow> rows)
    {
        var by = query.Contains("by=nationality", StringComparison.Ordinal);
        string[] lines = by ? ["nationalities=", "top="] : ["areas=", "points=", "top=", "by="];
        return string.Join('&',
        [
            .. query.Split('&').Where(p => !lines.Append("from=").Append("to=").Append("sort=").Any(l => p.StartsWith(l, StringComparison.Ordinal))),
            by ? "nationalities=ALL" : "areas=MX", $"from={rows[0].Year}", $"to={rows[^1].Year}",
        ]);
    }

    private static List<(string Name, List<FileRow> Rows)> File(string text, bool byNationality)
    {
        using CsvReader csv = new(new StringReader(text), CultureInfo.InvariantCulture);
        List<FileRow> rows = [];
        csv.Read();
        csv.ReadHeader();
        while (csv.Read())
            rows.Add(FileRow.Of(csv));
        return [.. rows.GroupBy(r => byNationality ? r.Nationality : r.Area).Select(g => (g.Key, g.ToList()))];
    }

    private static string Read(HttpClient client, string address)
    {
        using var answer = client.GetAsync(new Uri(address, UriKind.Relative)).GetAwaiter().GetResult();
        var text = answer.Content.ReadAsStringAsync().GetAwaiter().GetResult();
        Assert.True(answer.StatusCode is HttpStatusCode.OK, $"{(int)answer.StatusCode} {address}: {text[..Math.Min(600, text.Length)]}");
        return text;
    }

    private async Task<IReadOnlyList<Holding>> HoldingsAsync()
    {
        await using var scope = site.Services.CreateAsyncScope();
        await using var dataset = await scope.ServiceProvider.GetRequiredService<Datasets>().OpenAsync(CancellationToken.None);
        return dataset.Catalogue.Holdings;
    }

    /// <param name="Shown">What the table shows of it: the value itself, or what is measured of it.</param>
    private sealed record FileRow(
        string Area, string Nationality, string Year, string Months, long? Value, double? Shown, bool IsCount)
    {
        public static FileRow Of(CsvReader csv)
        {
            var value = long.TryParse(csv.GetField("value"), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var count)
                ? count
                : (long?)null;
            var isCount = !csv.TryGetField<string>("measured", out var measured);
            var shown = isCount ? value
                : double.TryParse(measured, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number
                : (double?)null;
            return new(
                csv.GetField("area_name")!, csv.GetField("nationality_name")!, csv.GetField("year")!, csv.GetField("months")!,
                value, shown, isCount);
        }
    }
}
