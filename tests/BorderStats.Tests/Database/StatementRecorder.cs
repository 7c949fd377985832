using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace BorderStats.Tests.Database;

/// <summary>Writes down every statement that SQLite itself is given over one database file, whoever wrote it.</summary>
internal sealed class StatementRecorder : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly string _file;
    private readonly List<IDisposable> _listening = [];
    private readonly ConcurrentQueue<string> _statements = [];

    /// <param name="file">Whose connections are listened to, from the next one that is opened on.</param>
    public StatementRecorder(string file)
    {
        _file = file;
        _listening.Add(DiagnosticListener.AllListeners.Subscribe(this));
    }

    /// <summary>The statements since it was last asked.</summary>
    public string[] Take()
    {
        List<string> taken = [];
        while (_statements.TryDequeue(out var statement))
            taken.Add(statement);
        return [.. taken];
    }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == "Microsoft.EntityFrameworkCore")
            _listening.Add(value.Subscribe(this));
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Key == RelationalEventId.ConnectionOpened.Name && value.Value is ConnectionEndEventData { Connection: SqliteConnection opened }
            && opened.DataSource == _file)
            raw.sqlite3_trace(opened.Handle, (_, statement) => _statements.Enqueue(statement), null);
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    public void Dispose() => _listening.ForEach(l => l.Dispose());
}
