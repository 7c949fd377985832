using BorderStats.Database.Postgres;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace BorderStats.Database.Migrations;

/// <summary>Written once, without column types, so that each provider chooses its own.</summary>
public abstract class M0001_Statistics : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        Bulletins(migrationBuilder);
        Observations(migrationBuilder);
        migrationBuilder.CreateTable(
            name: "Breakdowns",
            columns: table => new
            {
                Bulletin = table.Column<string>(nullable: false),
                Indicator = table.Column<string>(nullable: false),
                By = table.Column<string>(nullable: false),
                FromYear = table.Column<int>(nullable: false),
                ToYear = table.Column<int>(nullable: false),
                Months = table.Column<string>(nullable: true),
                TotalBulletin = table.Column<string>(nullable: true),
                Note = table.Column<string>(nullable: false),
            },
            constraints: table => table.PrimaryKey(
                "PK_Breakdowns", b => new { b.Bulletin, b.Indicator, b.By, b.FromYear }));
        migrationBuilder.CreateTable(
            name: "Files",
            columns: table => new
            {
                Sha256 = table.Column<string>(nullable: false),
                Bytes = table.Column<byte[]>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_Files", f => f.Sha256));
        migrationBuilder.CreateTable(
            name: "Versions",
            columns: table => new
            {
                Number = table.Column<int>(nullable: false).Annotation("Sqlite:Autoincrement", true),
                Token = table.Column<string>(nullable: false),
                At = table.Column<DateTime>(nullable: false),
                Reason = table.Column<string>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_Versions", v => v.Number));
    }

    private static void Bulletins(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "Bulletins",
            columns: table => new
            {
                Number = table.Column<int>(nullable: false).Annotation("Sqlite:Autoincrement", true),
                Id = table.Column<string>(nullable: false),
                Title = table.Column<string>(nullable: false),
                Publisher = table.Column<string>(nullable: false),
                Kind = table.Column<string>(nullable: false),
                Published = table.Column<string>(nullable: false),
                Url = table.Column<string>(nullable: false),
                Note = table.Column<string>(nullable: false),
                FileName = table.Column<string>(nullable: false),
                Sha256 = table.Column<string>(nullable: false),
                State = table.Column<string>(nullable: false),
                KeptAt = table.Column<DateTime>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_Bulletins", b => b.Number));
        migrationBuilder.CreateIndex("IX_Bulletins_Id", "Bulletins", "Id", unique: true);
        migrationBuilder.CreateIndex("IX_Bulletins_Sha256", "Bulletins", "Sha256");
    }

    private static void Observations(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "Observations",
            columns: table => new
            {
                Indicator = table.Column<string>(nullable: false),
                Area = table.Column<string>(nullable: false),
                Nationality = table.Column<string>(nullable: false),
                Year = table.Column<int>(nullable: false),
                FirstMonth = table.Column<int>(nullable: false),
                LastMonth = table.Column<int>(nullable: false),
                BulletinNumber = table.Column<int>(nullable: false),
                Value = table.Column<long>(nullable: true),
                Printed = table.Column<string>(nullable: false),
                Status = table.Column<string>(nullable: false),
                Note = table.Column<string>(nullable: false),
                Place = table.Column<string>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Observations", o =>
                    new { o.Indicator, o.Area, o.Nationality, o.Year, o.FirstMonth, o.LastMonth, o.BulletinNumber });
                table.ForeignKey(
                    "FK_Observations_Bulletins_BulletinNumber", o => o.BulletinNumber, "Bulletins", "Number",
                    onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex(
            "IX_Observations_BulletinNumber_Indicator_Year", "Observations", ["BulletinNumber", "Indicator", "Year"]);
    }
}

[DbContext(typeof(SqliteStatisticsContext)), Migration("0001_Statistics")]
public sealed class M0001_Sqlite : M0001_Statistics;

[DbContext(typeof(PostgresStatisticsContext)), Migration("0001_Statistics")]
public sealed class M0001_Postgres : M0001_Statistics
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        base.Up(migrationBuilder);
        PostgresColumns.Fit(migrationBuilder);
    }
}
