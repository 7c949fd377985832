using BorderStats.Database;
using BorderStats.Database.Postgres;
using BorderStats.Statistics;

namespace BorderStats.Publishing.Keeping;

/// <summary>
/// The prints of a whole line at once, for a server: to ask for a million figures one by one is to wait for it a million
/// times.
/// </summary>
internal sealed class LinePrints(StatisticsContext database) : IDisposable
{
    private const int Columns = 7;

    private readonly Dictionary<Period, List<KeptPrint>> _prints = [];
    private readonly ValidityUpdates _updates = new(database);

    private readonly IPreparedStatement _find = PreparedStatement.Of(
        database,
        "SELECT \"Year\", \"FirstMonth\", \"LastMonth\", \"BulletinNumber\", \"Value\", \"CurrentFrom\", \"CurrentUntil\" "
        + "FROM \"Observations\" WHERE \"Indicator\" = @p0 AND \"Area\" = @p1 AND \"Nationality\" = @p2",
        parameters: 3);

    private readonly List<(Period Period, KeptPrint Print)> _added = [];
    private LineKey? _held, _asked;

    /// <summary>
    /// Null for the first figure of a line: where figures come in another order, as those of a bulletin that is withdrawn,
    /// a whole line would be read for each.
    /// </summary>
    public IReadOnlyList<KeptPrint>? Of(FigureKey figure)
    {
        var line = figure.Line;
        if (_held != line)
        {
            _updates.Send(line);
            if (_asked != line)
            {
                _asked = line;
                _added.Clear();
                return null;
            }

            Hold(line);
        }

        return _prints.GetValueOrDefault(figure.Period) ?? [];
    }

    /// <summary>Another print of the line that is asked for, which the server may not have yet.</summary>
    public void Added(FigureKey figure, KeptPrint print)
    {
        if (_held == figure.Line)
            Hold(figure.Period, print);
        else if (_asked == figure.Line)
            _added.Add((figure.Period, print));
    }

    public void Write(FigureKey figure, int bulletinNumber, Validity? validity)
    {
        _updates.Add(figure, bulletinNumber, validity);
        if (_held != figure.Line || !_prints.TryGetValue(figure.Period, out var prints))
            return;
        var at = prints.FindIndex(p => p.BulletinNumber == bulletinNumber);
        if (at >= 0)
            prints[at] = prints[at] with { Validity = validity };
    }

    /// <summary>Whatever is asked of the figures after it sees all that was written.</summary>
    public void Send() => _updates.Send();

    /// <summary>The line that is held has other prints by now.</summary>
    public void Forget() => _held = _asked = null;

    public void Dispose() => _find.Dispose();

    private void Hold(LineKey line)
    {
        _find.Set(0, line.Indicator);
        _find.Set(1, line.Area);
        _find.Set(2, line.Nationality);
        _prints.Clear();
        foreach (var row in _find.Numbers(Columns).Chunk(Columns))
        {
            Period period = new((int)row[0]!, new((int)row[1]!, (int)row[2]!));
            Hold(period, KeptPrint.Of(row[3], row[4], row[5], row[6]));
        }

        foreach (var (period, print) in _added)
            Hold(period, print);
        _held = line;
    }

    private void Hold(Period period, KeptPrint print)
    {
        if (!_prints.TryGetValue(period, out var prints))
            _prints.Add(period, prints = []);
        if (!prints.Exists(p => p.BulletinNumber == print.BulletinNumber))
            prints.Add(print);
    }
}
