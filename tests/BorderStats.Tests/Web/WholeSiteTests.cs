namespace BorderStats.Tests.Web;

/// <summary>From the front page on there is no dead link, in either language, whatever it leads to.</summary>
[Collection(nameof(TestSite))]
public sealed class WholeSiteTests(TestSite site)
{
    [Theory]
    [InlineData("es")]
    [InlineData("en")]
    public async Task No_link_of_the_whole_site_is_dead(string language)
    {
        // As many pictures and files as a walk through all pages asks for, which no reader does in a minute.
        await using var walked = site.WithWebHostBuilder(host => host
            .UseSetting("ConnectionStrings:Statistics", site.Connection)
            .UseSetting("Limits:PicturesAMinute", "100000").UseSetting("Limits:ExportsAMinute", "100000"));
        using var visitor = walked.CreateClient();
        SiteWalk walk = new(visitor);

        await walk.FollowAsync($"/{language}");

        Assert.True(walk.Dead.Count == 0, $"{walk.Dead.Count} of {walk.Walked.Count}:\n{string.Join('\n', walk.Dead.Take(30))}");
        Assert.All(
            ["areas", "bulletins", "checks", "figures", "gaps", "indicators", "method", "nationalities", "points", "quote", "revisions", "search", "timeline", "years"],
            section => Assert.Contains(walk.Walked, address => address.StartsWith($"/{language}/{section}", StringComparison.Ordinal)));
        Assert.All([".csv", ".json", ".png", ".svg", ".bib", ".ris", ".xlsx", ".parquet", ".zip"], ending => Assert.Contains(walk.Walked, a => a.Split('?')[0].EndsWith(ending, StringComparison.Ordinal)));
        Assert.InRange(walk.Walked.Count, 600, 6_000);
    }
}
