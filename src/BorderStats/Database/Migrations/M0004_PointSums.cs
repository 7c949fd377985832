using BorderStats.Database.Postgres;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace BorderStats.Database.Migrations;

/// <summary>
/// Keeps with each sum of a list whose total it is, so that a table of nationalities by points of entry has one for
/// every row and column. The summaries are emptied, and made anew by the rebuilding that follows.
/// </summary>
public abstract class M0004_PointSums : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("DELETE FROM \"Coverage\";");
        migrationBuilder.DropTable("ListSums");
        migrationBuilder.CreateTable(
            name: "ListSums",
            columns: table => new
            {
                BulletinNumber = table.Column<int>(nullable: false),
                Indicator = table.Column<string>(nullable: false),
                By = table.Column<string>(nullable: false),
                Area = table.Column<string>(nullable: false),
                Nationality = table.Column<string>(nullable: false),
                Year = table.Column<int>(nullable: false),
                FirstMonth = table.Column<int>(nullable: false),
                LastMonth = table.Column<int>(nullable: false),
                Sum = table.Column<long>(nullable: false),
                Parts = table.Column<int>(nullable: false),
                Missing = table.Column<string>(nullable: false),
                Status = table.Column<string>(nullable: false),
                PartsOfYear = table.Column<int>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_ListSums", s =>
                    new { s.BulletinNumber, s.Indicator, s.By, s.Area, s.Nationality, s.Year, s.FirstMonth, s.LastMonth });
                table.ForeignKey("FK_ListSums_Bulletins_BulletinNumber", s => s.BulletinNumber, "Bulletins", "Number",
                    onDelete: ReferentialAction.Cascade);
            });
    }
}

[DbContext(typeof(SqliteStatisticsContext)), Migration("0004_PointSums")]
public sealed class M0004_Sqlite : M0004_PointSums;

[DbContext(typeof(PostgresStatisticsContext)), Migration("0004_PointSums")]
public sealed class M0004_Postgres : M0004_PointSums
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        base.Up(migrationBuilder);
        PostgresColumns.Fit(migrationBuilder);
    }
}
