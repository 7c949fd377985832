using BorderStats.Statistics;

namespace BorderStats.Bulletins.Readings;

/// <summary>
/// The figures that a long table has given so far, each packed into one number: a million of them take some 50 MB,
/// where their texts would take several hundred.
/// </summary>
internal sealed class LongKeys
{
    private readonly Dictionary<string, uint> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<UInt128, int> _lines = [];

    public UInt128 Of(PrintedFigure figure)
    {
        UInt128 key = Number(figure.Indicator);
        key = (key << 20) | Number(figure.Area);
        key = (key << 20) | Number(figure.Nationality);
        key = (key << 20) | Number(figure.Origin?.Bulletin ?? "");
        key = (key << 12) | (uint)figure.Period.Year;
        return (key << 8) | (uint)((figure.Period.Months.First << 4) | figure.Period.Months.Last);
    }

    /// <summary>The line that has this key already, or null when it is new, and then it is remembered.</summary>
    public int? FirstLine(UInt128 key, int line) => _lines.TryAdd(key, line) ? null : _lines[key];

    private uint Number(string code)
    {
        if (!_numbers.TryGetValue(code, out var number))
            _numbers[code] = number = (uint)_numbers.Count;
        return number;
    }
}
