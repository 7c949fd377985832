using BorderStats.Database;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace BorderStats.Tests.Database;

/// <summary>The quick statement of SQLite and the one for any database write and read the same.</summary>
public sealed class PreparedStatementTests
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

        using (IPreparedStatement insert = quick ? new SqliteStatement((SqliteConnection)database.Database.GetDbConnection(), Sql, 2) : new CommandStatement(database, Sql, 2))
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

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_numbers_of_all_rows_come_one_behind_the_other_and_null_stays_null(bool quick)
    {
        await using SqliteStatisticsContext database = new(new DbContextOptionsBuilder<SqliteStatisticsContext>().UseSqlite("Data Source=:memory:").Options);
        await database.Database.OpenConnectionAsync();
        const string Select = "SELECT column1, column2 FROM (VALUES (@p0, 1), (20210704, NULL), (3, 4000000000))";

        using IPreparedStatement select = quick ? new SqliteStatement((SqliteConnection)database.Database.GetDbConnection(), Select, 1) : new CommandStatement(database, Select, 1);
        select.Set(0, 7);

        Assert.Equal([7, 1, 20210704, null, 3, 4_000_000_000], select.Numbers(2));
        Assert.Equal(6, select.Numbers(2).Count);
    }
}
