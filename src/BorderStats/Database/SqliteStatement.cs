using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace BorderStats.Database;

/// <summary>
/// A statement for SQLite by its own functions. The provider looks up every parameter by name and makes a reader for
/// every run, which takes longer than SQLite takes to write a row.
/// </summary>
internal sealed class SqliteStatement : IPreparedStatement
{
    private const int MostColumns = 16;

    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;
    private readonly string?[] _texts;
    private readonly List<long?> _numbers = [];
    private readonly (byte[] Bytes, string Text)[] _read = new (byte[], string)[MostColumns];
    private byte[] _bytes = new byte[256];

    /// <param name="connection">Open, and in the transaction that the statement belongs to.</param>
    public SqliteStatement(SqliteConnection connection, string sql, int parameters)
    {
        _database = connection.Handle ?? throw new InvalidOperationException("The connection is not open.");
        _texts = new string?[parameters];
        Check(raw.sqlite3_prepare_v2(_database, sql, out _statement));
    }

    public void Set(int parameter, string text)
    {
        // Rows come in the order of their keys, so that most of their codes are those of the row before.
        if (ReferenceEquals(_texts[parameter], text))
            return;
        if (_bytes.Length < Encoding.UTF8.GetMaxByteCount(text.Length))
            _bytes = new byte[Encoding.UTF8.GetMaxByteCount(text.Length)];
        var length = Encoding.UTF8.GetBytes(text, _bytes);
        Check(raw.sqlite3_bind_text(_statement, parameter + 1, _bytes.AsSpan(0, length)));
        _texts[parameter] = text;
    }

    public void Set(int parameter, long? number) => Check(number is { } whole
        ? raw.sqlite3_bind_int64(_statement, parameter + 1, whole)
        : raw.sqlite3_bind_null(_statement, parameter + 1));

    public void Run()
    {
        Step();
        Check(raw.sqlite3_reset(_statement));
    }

    public IReadOnlyList<long?> Numbers(int columns)
    {
        _numbers.Clear();
        while (Step())
        {
            for (var column = 0; column < columns; column++)
                _numbers.Add(Number(column));
        }

        Check(raw.sqlite3_reset(_statement));
        return _numbers;
    }

    public ValueTask<bool> NextAsync(CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        return ValueTask.FromResult(Step());
    }

    public long Whole(int column) => raw.sqlite3_column_int64(_statement, column);

    public long? Number(int column) => raw.sqlite3_column_type(_statement, column) == raw.SQLITE_NULL
        ? null
        : raw.sqlite3_column_int64(_statement, column);

    public string Text(int column)
    {
        var bytes = raw.sqlite3_column_blob(_statement, column);
        if (bytes.IsEmpty)
            return "";
        // Most texts of a row are those of the row before.
        ref var last = ref _read[column];
        if (last.Bytes is null || !bytes.SequenceEqual(last.Bytes))
            last = (bytes.ToArray(), Encoding.UTF8.GetString(bytes));
        return last.Text;
    }

    public void Dispose() => _statement.Dispose();

    /// <summary>Whether there is a row.</summary>
    private bool Step()
    {
        var result = raw.sqlite3_step(_statement);
        if (result is not (raw.SQLITE_DONE or raw.SQLITE_ROW))
            SqliteException.ThrowExceptionForRC(result, _database);
        return result == raw.SQLITE_ROW;
    }

    private void Check(int result) => SqliteException.ThrowExceptionForRC(result, _database);
}
