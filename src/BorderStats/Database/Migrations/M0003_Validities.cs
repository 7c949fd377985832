using BorderStats.Database.Postgres;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace BorderStats.Database.Migrations;

/// <summary>
/// Keeps with each figure between which days it is the current print, and what exists in summaries. The table of figures
/// is made anew around its key; the figures that were there get their days by the rebuilding that follows (the summaries
/// are empty until then).
/// </summary>
public abstract class M0003_Validities : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropIndex("IX_Observations_BulletinNumber_Indicator_Year", "Observations");
        migrationBuilder.RenameTable("Observations", newName: "OldObservations");
        Observations(migrationBuilder);
        migrationBuilder.Sql(
            """
            INSERT INTO "Observations" ("Indicator", "Area", "Nationality", "Frequency", "Year", "FirstMonth", "LastMonth",
                "BulletinNumber", "Value", "Printed", "Status", "Note", "Place")
            SELECT "Indicator", "Area", "Nationality", CASE WHEN "FirstMonth" = "LastMonth" THEN 'M' ELSE 'A' END, "Year",
                "FirstMonth", "LastMonth", "BulletinNumber", "Value", "Printed", "Status", "Note", "Place"
            FROM "OldObservations" ORDER BY 1, 2, 3, 4, 5, 6, 7, 8;
            """);
        migrationBuilder.DropTable("OldObservations");
        migrationBuilder.CreateIndex(
            "IX_Observations_Bulletin", "Observations",
            ["BulletinNumber", "Indicator", "Year", "FirstMonth", "LastMonth", "Area", "Nationality"]);
        Summaries(migrationBuilder);
    }

    /// <summary>Each provider's own way to lay the rows of a table in the order of its key.</summary>
    protected abstract void Observations(MigrationBuilder migrationBuilder);

    private static void Summaries(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "Coverage",
            columns: table => new
            {
                BulletinNumber = table.Column<int>(nullable: false),
                Indicator = table.Column<string>(nullable: false),
                By = table.Column<string>(nullable: false),
                Code = table.Column<string>(nullable: false),
                FirstYear = table.Column<int>(nullable: false),
                LastYear = table.Column<int>(nullable: false),
                LastKnownYear = table.Column<int>(nullable: true),
                Figures = table.Column<int>(nullable: false),
                Monthly = table.Column<int>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Coverage", c => new { c.BulletinNumber, c.Indicator, c.By, c.Code });
                table.ForeignKey("FK_Coverage_Bulletins_BulletinNumber", c => c.BulletinNumber, "Bulletins", "Number",
                    onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateTable(
            name: "ListSums",
            columns: table => new
            {
                BulletinNumber = table.Column<int>(nullable: false),
                Indicator = table.Column<string>(nullable: false),
                By = table.Column<string>(nullable: false),
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
                    new { s.BulletinNumber, s.Indicator, s.By, s.Year, s.FirstMonth, s.LastMonth });
                table.ForeignKey("FK_ListSums_Bulletins_BulletinNumber", s => s.BulletinNumber, "Bulletins", "Number",
                    onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateTable(
            name: "NationalitySizes",
            columns: table => new
            {
                Indicator = table.Column<string>(nullable: false),
                Area = table.Column<string>(nullable: false),
                Nationality = table.Column<string>(nullable: false),
                Year = table.Column<int>(nullable: false),
                CurrentFrom = table.Column<int>(nullable: false),
                CurrentUntil = table.Column<int>(nullable: false),
                Size = table.Column<long>(nullable: false),
            },
            constraints: table => table.PrimaryKey(
                "PK_NationalitySizes", s => new { s.Indicator, s.Area, s.Nationality, s.Year, s.CurrentFrom }));
    }
}

[DbContext(typeof(SqliteStatisticsContext)), Migration("0003_Validities")]
public sealed class M0003_Sqlite : M0003_Validities
{
    // EF Core has no word for WITHOUT ROWID: the rows lie in the order of the key, and a question needs one look-up less.
    protected override void Observations(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(
        """
        CREATE TABLE "Observations" (
            "Indicator" TEXT NOT NULL,
            "Area" TEXT NOT NULL,
            "Nationality" TEXT NOT NULL,
            "Frequency" TEXT NOT NULL,
            "Year" INTEGER NOT NULL,
            "FirstMonth" INTEGER NOT NULL,
            "LastMonth" INTEGER NOT NULL,
            "BulletinNumber" INTEGER NOT NULL,
            "Value" INTEGER NULL,
            "Printed" TEXT NOT NULL,
            "Status" TEXT NOT NULL,
            "Note" TEXT NOT NULL,
            "Place" TEXT NOT NULL,
            "CurrentFrom" INTEGER NULL,
            "CurrentUntil" INTEGER NULL,
            CONSTRAINT "PK_Observations" PRIMARY KEY ("Indicator", "Area", "Nationality", "Frequency", "Year", "FirstMonth", "LastMonth", "BulletinNumber"),
            CONSTRAINT "FK_Observations_Bulletins_BulletinNumber" FOREIGN KEY ("BulletinNumber") REFERENCES "Bulletins" ("Number") ON DELETE CASCADE
        ) WITHOUT ROWID;
        """);
}

[DbContext(typeof(PostgresStatisticsContext)), Migration("0003_Validities")]
public sealed class M0003_Postgres : M0003_Validities
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        base.Up(migrationBuilder);
        PostgresColumns.Fit(migrationBuilder);
    }

    // Rows lie in the order in which they come, and bulletins are written in the order of the key. An index that held
    // whole rows would be as large as the table once more, and could not hold a long note.
    protected override void Observations(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropPrimaryKey("PK_Observations", "OldObservations");
        migrationBuilder.CreateTable(
            name: "Observations",
            columns: table => new
            {
                Indicator = table.Column<string>(nullable: false),
                Area = table.Column<string>(nullable: false),
                Nationality = table.Column<string>(nullable: false),
                Frequency = table.Column<string>(nullable: false),
                Year = table.Column<int>(nullable: false),
                FirstMonth = table.Column<int>(nullable: false),
                LastMonth = table.Column<int>(nullable: false),
                BulletinNumber = table.Column<int>(nullable: false),
                Value = table.Column<long>(nullable: true),
                Printed = table.Column<string>(nullable: false),
                Status = table.Column<string>(nullable: false),
                Note = table.Column<string>(nullable: false),
                Place = table.Column<string>(nullable: false),
                CurrentFrom = table.Column<int>(nullable: true),
                CurrentUntil = table.Column<int>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Observations", o => new
                {
                    o.Indicator,
                    o.Area,
                    o.Nationality,
                    o.Frequency,
                    o.Year,
                    o.FirstMonth,
                    o.LastMonth,
                    o.BulletinNumber,
                });
                table.ForeignKey(
                    "FK_Observations_Bulletins_BulletinNumber", o => o.BulletinNumber, "Bulletins", "Number",
                    onDelete: ReferentialAction.Cascade);
            });
    }
}
