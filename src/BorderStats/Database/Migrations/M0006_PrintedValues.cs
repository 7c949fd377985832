using BorderStats.Database.Postgres;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace BorderStats.Database.Migrations;

/// <summary>
/// Finds prints by their value. Only of what prose quotes, totals over all nationalities and the country's figures of
/// one: an index over every cell inside the tables would cost each import more than it is worth.
/// </summary>
public abstract class M0006_PrintedValues : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.CreateIndex(
        StatisticsContext.ValueIndex, "Observations", "Value", filter: StatisticsContext.QuotedFigures);
}

[DbContext(typeof(SqliteStatisticsContext)), Migration("0006_PrintedValues")]
public sealed class M0006_Sqlite : M0006_PrintedValues;

[DbContext(typeof(PostgresStatisticsContext)), Migration("0006_PrintedValues")]
public sealed class M0006_Postgres : M0006_PrintedValues;
