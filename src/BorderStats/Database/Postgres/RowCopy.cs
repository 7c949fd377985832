using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using NpgsqlTypes;

namespace BorderStats.Database.Postgres;

/// <summary>
/// Sends rows some thousands at a time: a row by itself would wait for the server's answer each time.
/// </summary>
internal sealed class RowCopy(StatisticsContext database, string table, IEnumerable<string> columns)
{
    private const int Together = 10_000;

    private readonly string _into =
        $"COPY \"{table}\" ({string.Join(", ", columns.Select(c => $"\"{c}\""))}) FROM STDIN (FORMAT BINARY)";

    private readonly List<object?[]> _rows = [];

    /// <param name="row">Texts and whole numbers, in the order of the columns.</param>
    /// <returns>Whether all rows are sent by now.</returns>
    public bool Add(params object?[] row)
    {
        _rows.Add(row);
        if (_rows.Count < Together)
            return false;
        Send();
        return true;
    }

    /// <summary>Whatever is asked of the table after this sees all that was added.</summary>
    public void Send()
    {
        if (_rows.Count == 0)
            return;
        using var copy = ((NpgsqlConnection)database.Database.GetDbConnection()).BeginBinaryImport(_into);
        foreach (var row in _rows)
        {
            copy.StartRow();
            foreach (var value in row)
                Write(copy, value);
        }

        copy.Complete();
        _rows.Clear();
    }

    private static void Write(NpgsqlBinaryImporter copy, object? value)
    {
        switch (value)
        {
            case null:
                copy.WriteNull();
                break;
            case string text:
                copy.Write(text, NpgsqlDbType.Text);
                break;
            case int number:
                copy.Write(number, NpgsqlDbType.Integer);
                break;
            case long number:
                copy.Write(number, NpgsqlDbType.Bigint);
                break;
            default:
                throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"{value} is no text and no number."));
        }
    }
}
