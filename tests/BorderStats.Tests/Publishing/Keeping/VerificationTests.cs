using BorderStats.Publishing.Keeping;
using BorderStats.Tests.Bulletins;
using BorderStats.Tests.Database.Postgres;
using Microsoft.EntityFrameworkCore;

namespace BorderStats.Tests.Publishing.Keeping;

/// <summary>The check of what is kept beside the figures, over the shipped ones.</summary>
[Collection(nameof(ShippedDatabase))]
public class VerificationTests(ShippedDatabase shipped) : IDisposable
{
    private readonly WritableDatabase _database = WritableDatabase.Of(shipped);

    [DatabaseFact]
    public async Task Nothing_differs_in_the_shipped_figures()
    {
        var report = await RunAsync(mends: false);

        Assert.Equal((55_655, 0), (report.Prints, report.Differences));
    }

    [DatabaseTheory]
    [InlineData("UPDATE \"Observations\" SET \"CurrentUntil\" = 20200101 WHERE \"Indicator\" = 'refugee-requests' AND \"Area\" = 'MX' AND \"Nationality\" = 'ALL' AND \"Year\" = 2019 AND \"FirstMonth\" = 1 AND \"LastMonth\" = 12 AND \"CurrentUntil\" = 99991231",
        "refugee-requests MX ALL 2019 01-12")]
    [InlineData("UPDATE \"Coverage\" SET \"Figures\" = \"Figures\" + 1 WHERE \"Indicator\" = 'apprehensions-inm-operational' AND \"By\" = 'Area'", "kept, but does not follow")]
    [InlineData("DELETE FROM \"NationalitySizes\" WHERE \"Nationality\" = 'HND' AND \"Indicator\" = 'apprehensions' AND \"Year\" = 2019", "size of HND in MX, apprehensions 2019")]
    [InlineData("UPDATE \"ListSums\" SET \"Sum\" = 0 WHERE \"Year\" = 2007", "not kept: ListSum")]
    public async Task What_was_tampered_with_is_found_named_and_put_right(string tampering, string named)
    {
        await using (var database = _database.Open())
            Assert.NotEqual(0, await database.Database.ExecuteSqlRawAsync(tampering));

        var found = await RunAsync(mends: true);
        var after = await RunAsync(mends: false);

        Assert.Contains(found.Listed, line => line.English.Contains(named, StringComparison.Ordinal));
        Assert.Equal(0, after.Differences);
    }

    [DatabaseFact]
    public async Task The_command_ends_with_one_until_the_rebuilding_has_put_all_right()
    {
        await using (var database = _database.Open())
            await database.Database.ExecuteSqlRawAsync("UPDATE \"Observations\" SET \"CurrentFrom\" = NULL, \"CurrentUntil\" = NULL WHERE \"Indicator\" = 'regional-visitor-cards'");

        var found = await RealProgram.RunAsync(_database, "verify");
        var mended = await RealProgram.RunAsync(_database, "verify", "--rebuild");
        var after = await RealProgram.RunAsync(_database, "verify");

        Assert.Equal((1, 0, 0), (found.Code, mended.Code, after.Code));
        Assert.Contains("regional-visitor-cards MX-CHP ALL 2009 01-12", found.Output, StringComparison.Ordinal);
        Assert.EndsWith("55655 prints looked at, 0 differences.", after.Output.TrimEnd(), StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _database.Dispose();
        GC.SuppressFinalize(this);
    }

    private async Task<VerificationReport> RunAsync(bool mends)
    {
        await using var database = _database.Open();
        return await Verification.RunAsync(database, Street.Codebook, mends, default);
    }
}
