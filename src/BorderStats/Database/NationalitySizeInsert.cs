using BorderStats.Database.Postgres;
using BorderStats.Statistics;
using Microsoft.EntityFrameworkCore;

namespace BorderStats.Database;

/// <summary>Writes sizes of nationalities, inside the transaction that is open on the context.</summary>
internal sealed class NationalitySizeInsert : IDisposable
{
    private static readonly string[] Columns =
        ["Indicator", "Area", "Nationality", "Year", "CurrentFrom", "CurrentUntil", "Size"];

    private readonly IPreparedStatement? _insert;
    private readonly RowCopy? _copy;

    public NationalitySizeInsert(StatisticsContext database)
    {
        if (database.Database.IsNpgsql())
            _copy = new(database, "NationalitySizes", Columns);
        else
            _insert = PreparedStatement.OfInsert(database, "NationalitySizes", Columns);
    }

    public void Add(LineKey line, int year, Validity validity, long size)
    {
        var (from, until) = (DayNumber.Of(validity.From), DayNumber.Of(validity.Until));
        if (_copy is not null)
            _copy.Add(line.Indicator, line.Area, line.Nationality, year, from, until, size);
        else
            Insert(_insert!, line, year, from, until, size);
    }

    /// <summary>Whatever is asked of the sizes after this sees all that were added.</summary>
    public void Flush() => _copy?.Send();

    public void Dispose() => _insert?.Dispose();

    private static void Insert(IPreparedStatement insert, LineKey line, int year, int from, int until, long size)
    {
        insert.Set(0, line.Indicator);
        insert.Set(1, line.Area);
        insert.Set(2, line.Nationality);
        insert.Set(3, year);
        insert.Set(4, from);
        insert.Set(5, until);
        insert.Set(6, size);
        insert.Run();
    }
}
