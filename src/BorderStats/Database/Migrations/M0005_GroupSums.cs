using BorderStats.Database.Postgres;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace BorderStats.Database.Migrations;

/// <summary>
/// Groups of nationalities are added up too. The schema stays as it is; the summaries are emptied, and made anew by the
/// rebuilding that follows.
/// </summary>
public abstract class M0005_GroupSums : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("DELETE FROM \"Coverage\";");
}

[DbContext(typeof(SqliteStatisticsContext)), Migration("0005_GroupSums")]
public sealed class M0005_Sqlite : M0005_GroupSums;

[DbContext(typeof(PostgresStatisticsContext)), Migration("0005_GroupSums")]
public sealed class M0005_Postgres : M0005_GroupSums;
