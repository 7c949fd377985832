using Microsoft.AspNetCore.Mvc.Testing;

namespace BorderStats.Tests.Web;

/// <summary>The files of everything where they outlive the process that made them.</summary>
public sealed class KeptFolderTests : IDisposable
{
    private const string Address = "/en/data/observations.csv";

    private readonly TestSite _own = new();
    private readonly string _named = Directory.CreateTempSubdirectory("borderstats-named-").FullName;

    private string Folder => Path.Combine(_named, "kept-files");

    [Fact]
    public async Task The_next_process_serves_what_the_one_before_it_kept()
    {
        var made = await AskAsync();
        var kept = Assert.Single(Directory.GetFiles(Folder));
        Assert.Equal(made, await File.ReadAllTextAsync(kept));

        // So that it shows where the bytes come from.
        await File.WriteAllTextAsync(kept, "kept");

        Assert.Equal("kept", await AskAsync());
    }

    [Fact]
    public async Task What_was_kept_of_other_figures_is_served_to_nobody_and_taken_away()
    {
        var before = await AskAsync();
        var old = Assert.Single(Directory.GetFiles(Folder));
        await using (var site = Site())
            await AnotherProcess.WithdrawAsync(site.Services, "efe-jul-2024-2024-07");

        var after = await AskAsync();

        Assert.Contains("efe-jul-2024-2024-07", before, StringComparison.Ordinal);
        Assert.DoesNotContain("efe-jul-2024-2024-07", after, StringComparison.Ordinal);
        Assert.NotEqual(old, Assert.Single(Directory.GetFiles(Folder)));
    }

    [Fact]
    public async Task Of_a_process_that_was_killed_while_it_wrote_nothing_stays_for_good()
    {
        Directory.CreateDirectory(Folder);
        var (old, fresh) = (Path.Combine(Folder, "old.part"), Path.Combine(Folder, "fresh.part"));
        await File.WriteAllTextAsync(old, "half");
        await File.WriteAllTextAsync(fresh, "half");
        File.SetLastWriteTimeUtc(old, DateTime.UtcNow.AddHours(-2));

        await AskAsync();

        Assert.False(File.Exists(old));
        Assert.True(File.Exists(fresh), "another process may be writing it");
    }

    [Fact]
    public async Task What_else_lies_in_the_folder_that_is_named_stays()
    {
        var backup = Path.Combine(_named, "backup.db");
        await File.WriteAllTextAsync(backup, "all figures");

        await AskAsync();

        Assert.Equal("all figures", await File.ReadAllTextAsync(backup));
    }

    [Fact]
    public async Task A_folder_that_was_taken_away_meanwhile_costs_no_answer()
    {
        await using var site = Site();
        using var client = site.CreateClient();
        var first = await client.GetStringAsync(Address);

        Directory.Delete(Folder, recursive: true);

        Assert.Equal(first, await client.GetStringAsync(Address));
    }

    public void Dispose()
    {
        _own.Dispose();
        Directory.Delete(_named, recursive: true);
    }

    private WebApplicationFactory<Program> Site() => _own.WithWebHostBuilder(b => b.UseSetting("Files:KeptFolder", _named));

    /// <summary>Of a process that ends after it.</summary>
    private async Task<string> AskAsync()
    {
        await using var site = Site();
        using var client = site.CreateClient();
        return await client.GetStringAsync(Address);
    }
}
