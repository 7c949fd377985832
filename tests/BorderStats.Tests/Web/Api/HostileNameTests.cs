using System.Net;
using BorderStats.Tests.Publishing;

namespace BorderStats.Tests.Web.Api;

/// <summary>Names and notes that mean harm are data like any other.</summary>
public sealed class HostileNameTests(TestSite site) : IClassFixture<TestSite>
{
    private const string Title = "<script>alert('título')</script> \"; DROP TABLE", Note = "=cmd|' /C calc'!A0";

    [Fact]
    public async Task They_are_given_letter_by_letter_as_data_and_kept_from_a_spreadsheet()
    {
        await site.PublishAsync(
            MadeFiles.Csv("hostile.csv", $"indicator,area,nationality,year,months,value,printed,status,note\nregional-visitor-cards,MX-CHP,ALL,2024,01-12,5,5,A,{Note}\n"),
            "hostile", Title);
        using var client = site.CreateClient();

        using var json = await client.SendAsync(HttpMethod.Get, "/api/v1/bulletins/hostile");
        var figure = (await client.JsonAsync("/api/v1/observations?bulletin=hostile")).Data()[0];
        var csv = await client.GetStringAsync("/api/v1/observations?bulletin=hostile&format=sdmx");

        Assert.Equal((HttpStatusCode.OK, "application/json"), (json.StatusCode, json.Content.Headers.ContentType?.MediaType));
        Assert.Equal("nosniff", json.Headers.One("X-Content-Type-Options"));
        Assert.Equal(Title, (await Asking.JsonAsync(json)).Text("title"));
        Assert.Equal((Note, 5), (figure.Text("note"), figure.GetProperty("value").GetInt32()));
        Assert.Contains($",'{Note},", csv, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_an_address_asks_comes_back_in_a_problem_as_text()
    {
        using var client = site.CreateClient();

        using var answer = await client.SendAsync(HttpMethod.Get, "/api/v1/observations?areas=%3Cscript%3Ealert(1)%3C/script%3E");

        Assert.Equal((HttpStatusCode.BadRequest, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        Assert.Equal("<script>alert(1)</script>", (await Asking.JsonAsync(answer)).GetProperty("problems")[0].Text("found"));
    }
}
