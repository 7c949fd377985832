namespace BorderStats.Tests.Web.Startup;

/// <summary>An answer out of the cache says in its Age how old it is; one that was made now has none.</summary>
[Collection(nameof(TestSite))]
public sealed class AskedAgainTests(TestSite site)
{
    [Fact]
    public async Task A_page_is_kept_from_the_second_time_on_that_it_is_asked_for() =>
        Assert.Equal("made made kept kept", await AnswersAsync("/en/indicators/regional-visitor-cards?from=2008&to=2016", times: 4));

    [Fact]
    public async Task A_picture_is_kept_from_the_first_time_on() =>
        Assert.Equal("made kept", await AnswersAsync("/en/indicators/regional-visitor-cards.png?from=2008&to=2016&width=640", times: 2));

    private async Task<string> AnswersAsync(string address, int times)
    {
        using var client = site.CreateClient();
        List<string> answers = [];
        for (var i = 0; i < times; i++)
        {
            using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
            answer.EnsureSuccessStatusCode();
            answers.Add(answer.Headers.Age is null ? "made" : "kept");
        }

        return string.Join(' ', answers);
    }
}
