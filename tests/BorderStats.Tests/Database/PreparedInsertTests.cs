using BorderStats.Database;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace BorderStats.Tests.Database;

/// <summary>The quick insert into SQLite and the one for any database write the same.</summary>
public sealed class PreparedInsertTests
{
    private const string Sql = "INSERT INTO \"Written\" (\"Text\", \"Number\") VALUES (@p0, @p1)";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_column_keeps_its_value_until_it_is_set_anew_and_null_is_no_number(bool quick)
    {
        await using SqliteStatisticsContext database = new(new DbContextOptionsBuilder<SqliteStatisticsContext>().UseSqlite("Data Source=:memory:").Options);
        await database.Database.OpenConnectionAsync();
        await database.Database.ExecuteSqlRawAsync("CREATE TABLE \"Written\" (\"Text\" TEXT NOT NULL, \"Number\" INTEGER NULL)");
        await using var transaction = await database.Database.BeginTransactionAsync();

        using (IPreparedInsert insert = quick ? new SqliteInsert((SqliteConnection)database.Database.GetDbConnection(), Sql, 2) : new CommandInsert(database, Sql, 2))
        {
            insert.Set(0, "S/D, á ≥ 1");
            insert.Set(1, (long?)null);
            insert.Run();
            insert.Set(1, 4_000_000_000);
            insert.Run();
            insert.Set(0, "");
            insert.Set(1, 0);
            insert.Run();
        }

        await transaction.CommitAsync();
        var rows = await database.Database
            .SqlQueryRaw<string>("SELECT \"Text\" || '|' || COALESCE(\"Number\", 'null') AS \"Value\" FROM \"Written\" ORDER BY rowid").ToListAsync();
        Assert.Equal(["S/D, á ≥ 1|null", "S/D, á ≥ 1|4000000000", "|0"], rows);
    }
}
