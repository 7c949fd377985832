using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace BorderStats.Database;

/// <summary>
/// An insert into SQLite by its own functions. The provider looks up every parameter by name and makes a reader for
/// every row, which takes longer than SQLite takes to write it.
/// </summary>
internal sealed class SqliteInsert : IPreparedInsert
{
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;
    private readonly string?[] _texts;
    private byte[] _bytes = new byte[256];

    /// <param name="connection">Open, and in the transaction that the rows belong to.</param>
    public SqliteInsert(SqliteConnection connection, string sql, int columns)
    {
        _database = connection.Handle ?? throw new InvalidOperationException("The connection is not open.");
        _texts = new string?[columns];
        Check(raw.sqlite3_prepare_v2(_database, sql, out _statement));
    }

    public void Set(int column, string text)
    {
        // Rows come in the order of their keys, so that most of their codes are those of the row before.
        if (ReferenceEquals(_texts[column], text))
            return;
        if (_bytes.Length < Encoding.UTF8.GetMaxByteCount(text.Length))
            _bytes = new byte[Encoding.UTF8.GetMaxByteCount(text.Length)];
        var length = Encoding.UTF8.GetBytes(text, _bytes);
        Check(raw.sqlite3_bind_text(_statement, column + 1, _bytes.AsSpan(0, length)));
        _texts[column] = text;
    }

    public void Set(int column, long? number) => Check(number is { } whole
        ? raw.sqlite3_bind_int64(_statement, column + 1, whole)
        : raw.sqlite3_bind_null(_statement, column + 1));

    public void Run()
    {
        var done = raw.sqlite3_step(_statement);
        if (done != raw.SQLITE_DONE)
            SqliteException.ThrowExceptionForRC(done, _database);
        Check(raw.sqlite3_reset(_statement));
    }

    public void Dispose() => _statement.Dispose();

    private void Check(int result) => SqliteException.ThrowExceptionForRC(result, _database);
}
