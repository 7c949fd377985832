using System.Globalization;
using System.Net;
using System.Text;
using BorderStats.Tests.Bulletins;

namespace BorderStats.Tests.Publishing;

/// <summary>The power goes while a bulletin is being published.</summary>
public sealed class KilledImportTests
{
    private const int Figures = 200_000;

    [Fact]
    public async Task A_program_killed_while_it_publishes_leaves_the_bulletin_whole_or_not_at_all_and_the_site_serves()
    {
        using var database = await WritableDatabase.EmptyAsync(Street.Codebook);
        var file = Path.Combine(Path.GetDirectoryName(database.Path)!, "killed.csv");
        await File.WriteAllTextAsync(file, LongTable());
        using CancellationTokenSource deadline = new(RealProgram.Deadline);

        using (var program = RealProgram.Start(database, "import", file, "--publish"))
        {
            // The file itself is kept first; what grows beyond it are figures.
            await GrowsBeyondAsync(database.Path + "-wal", new FileInfo(file).Length + (4 << 20), deadline.Token);
            program.Process.Kill();
            await program.Process.WaitForExitAsync(deadline.Token);
            Assert.NotEqual(0, program.Process.ExitCode);
        }

        Assert.Equal("ok", database.Integrity());
        string[] nothingOrAll = ["Bulletins 0, Observations 0, Files 0, Versions 0, Audit 0", "Bulletins 1, Observations 200000, Files 1, Versions 1, Audit 1"];
        Assert.Contains(await database.RowsAsync(), nothingOrAll);
        await ServesAsync(database);
    }

    private static async Task ServesAsync(WritableDatabase database)
    {
        using CancellationTokenSource deadline = new(RealProgram.Deadline);
        using var site = RealProgram.Start(database, "--urls", "http://127.0.0.1:0");
        using HttpClient client = new() { BaseAddress = await site.AddressAsync(deadline.Token) };
        foreach (var address in (string[])["/health/ready", "/en/bulletins"])
        {
            using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), deadline.Token);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }
    }

    private static async Task GrowsBeyondAsync(string path, long length, CancellationToken cancel)
    {
        // It comes and goes with the connections: whether it is there and how long it is are of one moment.
        while (new FileInfo(path) is not { Exists: true } file || file.Length < length)
            await Task.Delay(5, cancel);
    }

    /// <summary>The months of 1900 and on, of each state and of so many nationalities.</summary>
    private static string LongTable()
    {
        string[] areas = [.. Street.Codebook.Areas.Select(a => a.Code).Where(c => c.StartsWith("MX-", StringComparison.Ordinal)).Take(20)];
        string[] nationalities = [.. Street.Codebook.Nationalities.Select(n => n.Code).Take(100)];
        StringBuilder text = new("indicator,area,nationality,year,months,value,printed,status,note\n");
        for (var i = 0; i < Figures; i++)
        {
            var month = (i % 12) + 1;
            text.Append(CultureInfo.InvariantCulture,
                $"apprehensions,{areas[i / 12 % 20]},{nationalities[i / 240 % 100]},{1990 + (i / 24_000)},{month:00}-{month:00},{i},{i},A,\n");
        }

        return text.ToString();
    }
}
