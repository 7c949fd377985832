using BorderStats.Database;
using BorderStats.Statistics;
using Microsoft.EntityFrameworkCore;

namespace BorderStats.Publishing.Keeping;

/// <summary>
/// One print of a figure as it is kept: in which bulletin, its value, and when it is the current one.
/// </summary>
internal readonly record struct KeptPrint(int BulletinNumber, long? Value, Validity? Validity)
{
    public bool IsCurrent => Validity?.Until == Statistics.Validity.Open;

    /// <summary>Of the numbers of its row.</summary>
    public static KeptPrint Of(long? bulletin, long? value, long? from, long? until) => new(
        (int)bulletin!.Value, value,
        from is { } first ? new(DayNumber.Day(first), DayNumber.Day(until!.Value)) : null);
}

/// <summary>Looks up all prints of a figure along the key of the table, and writes when each is current.</summary>
internal sealed class FigurePrints(StatisticsContext database) : IDisposable
{
    private const int PrintColumns = 4;

    private static readonly string[] Key =
        ["Indicator", "Area", "Nationality", "Frequency", "Year", "FirstMonth", "LastMonth"];

    private readonly IPreparedStatement _find = PreparedStatement.Of(
        database,
        "SELECT \"BulletinNumber\", \"Value\", \"CurrentFrom\", \"CurrentUntil\" FROM \"Observations\" WHERE " + Figure(0),
        Key.Length);

    private readonly IPreparedStatement _write = PreparedStatement.Of(
        database,
        "UPDATE \"Observations\" SET \"CurrentFrom\" = @p0, \"CurrentUntil\" = @p1 WHERE " + Figure(2)
        + " AND \"BulletinNumber\" = @p9",
        Key.Length + 3);

    private readonly LinePrints? _lines = database.Database.IsNpgsql() ? new(database) : null;

    public IReadOnlyList<KeptPrint> Of(FigureKey figure)
    {
        if (_lines?.Of(figure) is { } held)
            return held;
        SetKey(_find, figure, first: 0);
        var numbers = _find.Numbers(PrintColumns);
        if (numbers.Count == 0)
            return [];
        var prints = new KeptPrint[numbers.Count / PrintColumns];
        for (var i = 0; i < prints.Length; i++)
        {
            var row = i * PrintColumns;
            prints[i] = KeptPrint.Of(numbers[row], numbers[row + 1], numbers[row + 2], numbers[row + 3]);
        }

        return prints;
    }

    /// <summary>Seen by whatever is asked of the figures after <see cref="Flush"/>.</summary>
    public void Write(FigureKey figure, int bulletinNumber, Validity? validity)
    {
        if (_lines is not null)
        {
            _lines.Write(figure, bulletinNumber, validity);
            return;
        }

        _write.Set(0, validity is { } from ? DayNumber.Of(from.From) : null);
        _write.Set(1, validity is { } until ? DayNumber.Of(until.Until) : null);
        SetKey(_write, figure, first: 2);
        _write.Set(9, bulletinNumber);
        _write.Run();
    }

    /// <summary>Whatever is asked of the figures after this sees all that was written.</summary>
    public void Flush() => _lines?.Send();

    /// <summary>A print that was written beside those that are there.</summary>
    public void Added(FigureKey figure, KeptPrint print) => _lines?.Added(figure, print);

    /// <summary>The prints that were asked for are not all any more.</summary>
    public void Forget() => _lines?.Forget();

    public void Dispose()
    {
        _lines?.Dispose();
        _find.Dispose();
        _write.Dispose();
    }

    private static string Figure(int first) => string.Join(" AND ", Key.Select((column, i) => $"\"{column}\" = @p{first + i}"));

    private static void SetKey(IPreparedStatement statement, FigureKey figure, int first)
    {
        statement.Set(first, figure.Indicator);
        statement.Set(first + 1, figure.Area);
        statement.Set(first + 2, figure.Nationality);
        statement.Set(first + 3, figure.Period.Frequency.Code());
        statement.Set(first + 4, figure.Period.Year);
        statement.Set(first + 5, figure.Period.Months.First);
        statement.Set(first + 6, figure.Period.Months.Last);
    }
}
