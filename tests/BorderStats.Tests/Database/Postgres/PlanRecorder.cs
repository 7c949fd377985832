using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;

namespace BorderStats.Tests.Database.Postgres;

/// <summary>Writes down how PostgreSQL went about every statement, where it is told to say so (auto_explain).</summary>
internal sealed class PlanRecorder : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private static readonly string[] Beginnings = ["(\"Indicator\" = ", "(\"BulletinNumber\" = ", "(\"Value\" >= "];

    private readonly List<IDisposable> _listening = [];
    private readonly ConcurrentDictionary<NpgsqlConnection, bool> _heard = [];
    private readonly ConcurrentQueue<string> _plans = [];

    public PlanRecorder() => _listening.Add(DiagnosticListener.AllListeners.Subscribe(this));

    /// <summary>The plans since it was last asked.</summary>
    public string[] Take()
    {
        List<string> taken = [];
        while (_plans.TryDequeue(out var plan))
            taken.Add(plan);
        return [.. taken];
    }

    /// <summary>
    /// The plans since it was last asked, once one of them looks at figures: the server tells the last plan of a reading when
    /// that ends, which may be after its answer has come. Empty if none does.
    /// </summary>
    public async Task<string[]> PlansOfFiguresAsync()
    {
        List<string> plans = [];
        for (var tries = 0; tries < 200; tries++)
        {
            plans.AddRange(Take());
            if (plans.Any(p => p.Contains("on \"Observations\"", StringComparison.Ordinal)))
                return [.. plans];
            await Task.Delay(50);
        }

        return [];
    }

    /// <summary>Where figures are looked at that no index led to.</summary>
    public static IEnumerable<string> Detours(string plan)
    {
        string[] lines = [.. plan.Split('\n').Select(l => l.Trim().TrimStart('-', '>', ' '))];
        for (var i = 0; i < lines.Length; i++)
        {
            var reads = lines[i].Contains("Scan", StringComparison.Ordinal)
                && (lines[i].Contains("on \"Observations\"", StringComparison.Ordinal) || lines[i].Contains("on \"IX_Obs", StringComparison.Ordinal)
                    || lines[i].Contains("on \"PK_Obs", StringComparison.Ordinal));
            // The rows of a bitmap are those that the index scan below it found.
            if (reads && !lines[i].StartsWith("Bitmap Heap Scan", StringComparison.Ordinal) && !IsLed(lines.ElementAtOrDefault(i + 1)))
                yield return lines[i].Split("  (cost")[0];
        }
    }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == "Microsoft.EntityFrameworkCore")
            _listening.Add(value.Subscribe(this));
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Key == RelationalEventId.ConnectionOpened.Name && value.Value is ConnectionEndEventData { Connection: NpgsqlConnection opened }
            && _heard.TryAdd(opened, true))
            opened.Notice += (_, said) => _plans.Enqueue(said.Notice.MessageText);
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    public void Dispose() => _listening.ForEach(l => l.Dispose());

    // Along the first column of the index.
    private static bool IsLed(string? condition) => condition?.StartsWith("Index Cond: ", StringComparison.Ordinal) is true
        && Beginnings.Any(b => condition.Contains(b, StringComparison.Ordinal));
}
