using BorderStats.Database.Postgres;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace BorderStats.Database.Migrations;

/// <summary>
/// What publishing needs beside the figures: drafts, the log, and what maintainers taught the reading.
/// </summary>
public abstract class M0002_Publishing : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "Drafts",
            columns: table => new
            {
                Id = table.Column<string>(nullable: false),
                FileName = table.Column<string>(nullable: false),
                Sha256 = table.Column<string>(nullable: false),
                Who = table.Column<string>(nullable: false),
                At = table.Column<DateTime>(nullable: false),
                BulletinId = table.Column<string>(nullable: false),
                Title = table.Column<string>(nullable: false),
                Publisher = table.Column<string>(nullable: false),
                Kind = table.Column<string>(nullable: false),
                Published = table.Column<string>(nullable: false),
                Url = table.Column<string>(nullable: false),
                Note = table.Column<string>(nullable: false),
                IsListComplete = table.Column<bool>(nullable: false),
                Layout = table.Column<string>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_Drafts", d => d.Id));
        migrationBuilder.CreateTable(
            name: "Audit",
            columns: table => new
            {
                Number = table.Column<int>(nullable: false).Annotation("Sqlite:Autoincrement", true),
                At = table.Column<DateTime>(nullable: false),
                Who = table.Column<string>(nullable: false),
                Action = table.Column<string>(nullable: false),
                Subject = table.Column<string>(nullable: false),
                Detail = table.Column<string>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_Audit", a => a.Number));
        migrationBuilder.CreateTable(
            name: "Aliases",
            columns: table => new
            {
                List = table.Column<string>(nullable: false),
                Name = table.Column<string>(nullable: false),
                Code = table.Column<string>(nullable: false),
                Who = table.Column<string>(nullable: false),
                At = table.Column<DateTime>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_Aliases", a => new { a.List, a.Name }));
        migrationBuilder.CreateTable(
            name: "Layouts",
            columns: table => new
            {
                Fingerprint = table.Column<string>(nullable: false),
                Layout = table.Column<string>(nullable: false),
                Bulletin = table.Column<string>(nullable: false),
                Who = table.Column<string>(nullable: false),
                At = table.Column<DateTime>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_Layouts", l => l.Fingerprint));
    }
}

[DbContext(typeof(SqliteStatisticsContext)), Migration("0002_Publishing")]
public sealed class M0002_Sqlite : M0002_Publishing;

[DbContext(typeof(PostgresStatisticsContext)), Migration("0002_Publishing")]
public sealed class M0002_Postgres : M0002_Publishing
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        base.Up(migrationBuilder);
        PostgresColumns.Fit(migrationBuilder);
    }
}
