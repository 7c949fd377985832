using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace BorderStats.Tests.Web.Startup;

/// <summary>What is answered in the second in which another process publishes.</summary>
public sealed class AnswerVersionTests(TestSite site) : IClassFixture<TestSite>
{
    private const string Explorer = "/en/indicators/refugee-requests";

    [Fact]
    public async Task An_answer_from_newer_figures_than_it_was_asked_of_has_no_tag_and_whatever_comes_next_is_of_the_same_version()
    {
        using var still = site.WithWebHostBuilder(b => b.ConfigureTestServices(s => s.AddSingleton<TimeProvider, StoodStill>()));
        using var visitor = still.CreateClient();
        // Twice: the answer is kept ready.
        await visitor.GetStringAsync(Explorer + ".csv?areas=MX&from=2019&to=2019");
        var before = await visitor.GetStringAsync(Explorer + ".csv?areas=MX&from=2019&to=2019");

        // The newest of thirteen prints is taken back.
        await AnotherProcess.WithdrawAsync(still.Services, "efe-jul-2024-2024-07");
        using var first = await visitor.GetAsync(Explorer + "?areas=MX&from=2019&to=2019");
        using var next = await visitor.GetAsync(Explorer + "?areas=MX&from=2019&to=2019");
        var after = await visitor.GetStringAsync(Explorer + ".csv?areas=MX&from=2019&to=2019");

        Assert.Contains(",70120,", before, StringComparison.Ordinal);
        Assert.Contains("70,278", await first.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Null(first.Headers.ETag);
        Assert.NotNull(next.Headers.ETag);
        Assert.Contains(",70278,", after, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_data_package_of_newer_figures_does_not_carry_the_tag_of_those_before()
    {
        using var still = site.WithWebHostBuilder(b => b.ConfigureTestServices(s => s.AddSingleton<TimeProvider, StoodStill>()));
        using var visitor = still.CreateClient();
        using var before = await visitor.GetAsync("/en/data.zip");

        await AnotherProcess.WithdrawAsync(still.Services, "efe-2020-01");
        using var first = await visitor.GetAsync("/en/data.zip");
        using var next = await visitor.GetAsync("/en/data.zip");

        Assert.NotNull(before.Headers.ETag);
        Assert.Null(first.Headers.ETag);
        Assert.NotNull(next.Headers.ETag);
        Assert.NotEqual(before.Headers.ETag, next.Headers.ETag);
    }
}
