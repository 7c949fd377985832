using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

namespace BorderStats.Database.Postgres;

/// <summary>What a migration that names no column types leaves for PostgreSQL to be said.</summary>
public static class PostgresColumns
{
    /// <summary>Texts ordered by their bytes, and numbers that the database counts itself.</summary>
    /// <param name="ordersTexts">Where texts are only looked up and never ordered, the database's own order does.</param>
    public static void Fit(MigrationBuilder migrationBuilder, bool ordersTexts = true)
    {
        foreach (var column in migrationBuilder.Operations.OfType<CreateTableOperation>().SelectMany(t => t.Columns))
        {
            if (column.ClrType == typeof(string) && ordersTexts)
                column.Collation = PostgresStatisticsContext.ByBytes;
            if (column.FindAnnotation("Sqlite:Autoincrement") is not null)
                column.AddAnnotation(
                    "Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn);
        }
    }
}
