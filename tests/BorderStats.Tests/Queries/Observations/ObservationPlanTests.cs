using BorderStats.Queries.Holdings;
using BorderStats.Queries.Observations;
using BorderStats.Statistics;
using Microsoft.EntityFrameworkCore;

namespace BorderStats.Tests.Queries.Observations;

/// <summary>How SQLite goes about the question over all figures: along an index, from the place asked for on, unsorted.</summary>
[Collection(nameof(ShippedDatabase))]
public sealed class ObservationPlanTests(ShippedDatabase shipped)
{
    private static readonly ObservationKey Somewhere = new(new("apprehensions", "MX-CHP", "HND", Period.OfYear(2019)), 7);

    [Theory]
    // Everything is the table from its one end to the other.
    [InlineData(0, "SCAN Observations")]
    [InlineData(1, "SEARCH Observations USING PRIMARY KEY (Indicator=?)")]
    [InlineData(2, "SEARCH Observations USING PRIMARY KEY (Indicator=? AND Area=?)")]
    [InlineData(3, "SEARCH Observations USING PRIMARY KEY (Indicator=? AND Area=? AND Nationality=? AND Frequency=? AND Year>? AND Year<?)")]
    [InlineData(4, "SEARCH Observations USING PRIMARY KEY (Indicator=? AND Area=? AND Nationality=? AND Frequency=?)")]
    [InlineData(5, "SEARCH Observations USING INDEX IX_Observations_Bulletin (BulletinNumber=?)")]
    [InlineData(6, "SEARCH Observations USING INDEX IX_Observations_Bulletin (BulletinNumber=? AND Indicator=?)")]
    public async Task A_question_goes_along_an_index_and_sorts_nothing(int question, string plan)
    {
        await using var dataset = await shipped.OpenDatasetAsync();

        Assert.Equal([plan], (await PlansAsync(Questions.Of(dataset)[question], dataset)).Single());
    }

    [Fact]
    public async Task What_lies_behind_a_print_is_found_at_once()
    {
        await using var dataset = await shipped.OpenDatasetAsync();

        Assert.Equal(
            [
                "SEARCH Observations USING PRIMARY KEY (Indicator=? AND Area=? AND Nationality=? AND (Frequency,Year,FirstMonth,LastMonth,BulletinNumber)>(?,?,?,?,?))",
                "SEARCH Observations USING PRIMARY KEY (Indicator=? AND Area=? AND Nationality>?)",
                "SEARCH Observations USING PRIMARY KEY (Indicator=? AND Area>?)",
                "SEARCH Observations USING PRIMARY KEY (Indicator>?)",
            ],
            (await PlansAsync(new() { After = Somewhere, Limit = 10 }, dataset)).Select(p => p.Single()));
        Assert.Equal(
            [
                "SEARCH Observations USING INDEX IX_Observations_Bulletin (BulletinNumber=? AND Indicator=? AND (Year,FirstMonth,LastMonth,Area,Nationality)>(?,?,?,?,?))",
                "SEARCH Observations USING INDEX IX_Observations_Bulletin (BulletinNumber=? AND Indicator>?)",
            ],
            (await PlansAsync(Questions.Of(dataset)[5] with { After = Somewhere, Limit = 10 }, dataset)).Select(p => p.Single()));
    }

    [Fact]
    public async Task Codes_that_are_named_are_looked_up_behind_a_print_too()
    {
        await using var dataset = await shipped.OpenDatasetAsync();
        var query = Questions.Of(dataset)[3] with { After = Somewhere, Limit = 10 };

        Assert.Equal(
            "SEARCH Observations USING PRIMARY KEY (Indicator=? AND Area=? AND Nationality=? AND Frequency=? AND Year>? AND Year<?)",
            (await PlansAsync(query, dataset)).Select(p => p.Single()).Distinct().Single());
    }

    private static async Task<List<List<string>>> PlansAsync(ObservationQuery query, Dataset dataset)
    {
        List<List<string>> plans = [];
        foreach (var stretch in ObservationStretch.Behind(query.After, query.Bulletin))
        {
            await using var command = dataset.Database.Database.GetDbConnection().CreateCommand();
            var text = ObservationText.Of(query, stretch, query.Limit, dataset).ToString();
            command.CommandText = "EXPLAIN QUERY PLAN " + System.Text.RegularExpressions.Regex.Replace(text, "@p\\d+", "1");
            await using var reader = await command.ExecuteReaderAsync();
            List<string> steps = [];
            while (await reader.ReadAsync())
                steps.Add(reader.GetString(3));
            plans.Add(steps);
        }

        return plans;
    }
}
