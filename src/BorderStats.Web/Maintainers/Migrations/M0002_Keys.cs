using BorderStats.Database.Postgres;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace BorderStats.Web.Maintainers.Migrations;

/// <summary>
/// The keys that sign cookies and forms. Beside SQLite there is one machine, which keeps them in its own folder.
/// </summary>
[DbContext(typeof(PostgresMaintainersContext)), Migration("0002_Keys")]
public sealed class M0002_Keys : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "DataProtectionKeys",
            columns: table => new
            {
                Id = table.Column<int>(nullable: false).Annotation("Sqlite:Autoincrement", true),
                FriendlyName = table.Column<string>(nullable: true),
                Xml = table.Column<string>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_DataProtectionKeys", k => k.Id));
        PostgresColumns.Fit(migrationBuilder, ordersTexts: false);
    }
}
