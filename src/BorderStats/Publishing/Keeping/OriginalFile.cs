using BorderStats.Bulletins.Files;
using BorderStats.Database;
using BorderStats.Statistics;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace BorderStats.Publishing.Keeping;

/// <summary>A bulletin's file as it came, kept beside its figures.</summary>
internal static class OriginalFile
{
    private const int Piece = 64 << 10;

    /// <summary>Keeps a file once, whoever brings it. Works inside the transaction of its caller.</summary>
    public static async Task KeepAsync(BulletinFile file, StatisticsContext database, CancellationToken cancel)
    {
        if (await database.Files.AnyAsync(f => f.Sha256 == file.Sha256, cancel))
            return;
        if (database.Database.GetDbConnection() is SqliteConnection sqlite)
            await WriteAsync(file, sqlite, (SqliteTransaction?)database.Database.CurrentTransaction?.GetDbTransaction(), cancel);
        else
            database.Add(new StoredFile(file.Sha256, file.Bytes));
    }

    // Piece by piece: EF Core and the provider would each hold a copy of a file that may have a hundred megabytes.
    private static async Task WriteAsync(
        BulletinFile file, SqliteConnection sqlite, SqliteTransaction? transaction, CancellationToken cancel)
    {
        await using var insert = sqlite.CreateCommand();
        insert.Transaction = transaction;
        insert.CommandText = "INSERT INTO \"Files\" (\"Sha256\", \"Bytes\") VALUES (@sha256, zeroblob(@length)); SELECT last_insert_rowid()";
        insert.Parameters.AddWithValue("@sha256", file.Sha256);
        insert.Parameters.AddWithValue("@length", file.Bytes.Length);
        var row = (long)(await insert.ExecuteScalarAsync(cancel))!;
        await using SqliteBlob blob = new(sqlite, "Files", "Bytes", row);
        for (var at = 0; at < file.Bytes.Length; at += Piece)
            blob.Write(file.Bytes, at, Math.Min(Piece, file.Bytes.Length - at));
    }
}
