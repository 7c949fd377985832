using BorderStats.Database.Migrations;
using BorderStats.Publishing;
using BorderStats.Publishing.Keeping;
using BorderStats.Statistics;
using BorderStats.Tests.Bulletins;
using Microsoft.EntityFrameworkCore;

namespace BorderStats.Tests.Publishing.Keeping;

/// <summary>A database of a program that kept no days and no summaries; there were such of SQLite alone.</summary>
[Collection(nameof(ShippedDatabase))]
public sealed class DatabaseOfBeforeTests(ShippedDatabase shipped) : IDisposable
{
    private readonly WritableDatabase _database = WritableDatabase.Of(shipped);

    [Fact]
    public async Task A_database_of_before_gets_the_days_of_its_prints_when_it_is_opened()
    {
        using var old = await OfBeforeAsync();

        await using (var database = old.Open())
            await KeptDatabase.ReadyAsync(database, Street.Codebook, default);

        await using var ready = old.Open();
        Assert.Equal(0, (await Verification.RunAsync(ready, Street.Codebook, mends: false, default)).Differences);
        // COMAR's 2019: 70,302 by the earliest print of January 2020, 70,120 today.
        var prints = await ready.Observations.AsNoTracking()
            .Where(o => o.Indicator == "refugee-requests" && o.Area == "MX" && o.Nationality == "ALL" && o.Year == 2019)
            .Where(o => o.FirstMonth == 1 && o.LastMonth == 12 && o.CurrentUntil == Validity.Open).ToListAsync();
        Assert.Equal(70_120, Assert.Single(prints).Value);
    }

    public void Dispose() => _database.Dispose();

    /// <summary>The shipped figures under the schema that knew no days.</summary>
    private async Task<WritableDatabase> OfBeforeAsync()
    {
        var old = await WritableDatabase.OfMigrationsAsync(shipped.Codebook, new M0001_Sqlite(), new M0002_Sqlite());
        await using var database = old.Open();
        await database.Database.OpenConnectionAsync();
        await database.Database.ExecuteSqlAsync($"ATTACH {_database.Path} AS shipped");
        await database.Database.ExecuteSqlRawAsync(
            """
            INSERT INTO Bulletins SELECT * FROM shipped.Bulletins;
            INSERT INTO Breakdowns SELECT * FROM shipped.Breakdowns;
            INSERT INTO Observations SELECT Indicator, Area, Nationality, Year, FirstMonth, LastMonth, BulletinNumber, Value,
                Printed, Status, Note, Place FROM shipped.Observations;
            DETACH shipped;
            """);
        return old;
    }
}
