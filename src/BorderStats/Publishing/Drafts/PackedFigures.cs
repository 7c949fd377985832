using BorderStats.Statistics;

namespace BorderStats.Publishing.Drafts;

/// <summary>
/// The figures of a long table, packed and put in order: its file is taken apart once, and a million figures take some
/// 70 MB where the objects would take several times as much.
/// </summary>
public sealed class PackedFigures
{
    private const int PageBits = 12, PageSize = 1 << PageBits;

    // Where nothing was counted. No table prints this number.
    private const long NoValue = long.MinValue;

    private readonly List<Packed[]> _pages = [];
    private readonly PackedTexts _texts = new();
    private readonly Codes _codes = new();
    private readonly List<PrintOrigin> _origins = [];
    private int _count;

    public IEnumerable<PrintedFigure> InFile() => Enumerable.Range(0, _count).Select(i => Figure(At(i)));

    internal void Add(PrintedFigure figure)
    {
        if (_count == _pages.Count * PageSize)
            _pages.Add(new Packed[PageSize]);
        if (figure.Origin is { } origin)
            _origins.Add(origin);
        _pages[^1][_count++ & (PageSize - 1)] = new(
            _codes.Number(figure.Indicator), _codes.Number(figure.Area), _codes.Number(figure.Nationality),
            TimeOf(figure.Period), figure.Value ?? NoValue, figure.Status, _codes.Number(figure.Note),
            figure.Origin is null ? -1 : _origins.Count - 1, _texts.Add(figure.Printed), _texts.Add(figure.Place));
    }

    /// <summary>An indicator and year after the other, as the comparison with what is current asks for them.</summary>
    public IEnumerable<PrintedFigure> ByYear() => InOrder((ranks, f) =>
        (((UInt128)ranks[f.Indicator] << 80) | ((UInt128)f.Time << 60)) | ((UInt128)ranks[f.Area] << 30)
            | (uint)ranks[f.Nationality]);

    /// <summary>
    /// In the order of the table that keeps them: each goes behind the one before, which is the quickest to write.
    /// </summary>
    public IEnumerable<PrintedFigure> ByKey() => InOrder((ranks, f) =>
        ((UInt128)ranks[f.Indicator] << 81) | ((UInt128)ranks[f.Area] << 51)
            | ((UInt128)ranks[f.Nationality] << 21) | (IsMonth(f.Time) ? 1u << 20 : 0) | f.Time);

    private static uint TimeOf(Period period) =>
        (uint)((period.Year << 8) | (period.Months.First << 4) | period.Months.Last);

    private static bool IsMonth(uint time) => ((time >> 4) & 0xF) == (time & 0xF);

    private static Period PeriodOf(uint time) => new((int)(time >> 8), new((int)(time >> 4) & 0xF, (int)time & 0xF));

    private IEnumerable<PrintedFigure> InOrder(Func<int[], Packed, UInt128> key)
    {
        var ranks = _codes.Ranks();
        var keys = new UInt128[_count];
        var order = new int[_count];
        for (var i = 0; i < _count; i++)
            (keys[i], order[i]) = (key(ranks, At(i)), i);
        Array.Sort(keys, order);
        return order.Select(i => Figure(At(i)));
    }

    private Packed At(int index) => _pages[index >> PageBits][index & (PageSize - 1)];

    private PrintedFigure Figure(Packed f) => new(
        _codes[f.Indicator], _codes[f.Area], _codes[f.Nationality], PeriodOf(f.Time),
        f.Value is NoValue ? null : f.Value, _texts[f.Printed], f.Status, _codes[f.Note], _texts[f.Place])
    {
        Origin = f.Origin < 0 ? null : _origins[f.Origin],
    };

    private readonly record struct Packed(
        int Indicator, int Area, int Nationality, uint Time, long Value, ObservationStatus Status, int Note,
        int Origin, int Printed, int Place);

    /// <summary>Codes and other texts that come again and again, each kept once under a number.</summary>
    private sealed class Codes
    {
        private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
        private readonly List<string> _texts = [];

        public string this[int number] => _texts[number];

        public int Number(string text)
        {
            if (!_numbers.TryGetValue(text, out var number))
            {
                _numbers.Add(text, number = _texts.Count);
                _texts.Add(text);
            }

            return number;
        }

        /// <summary>The place of each number among all texts in the order in which a database sorts them.</summary>
        public int[] Ranks()
        {
            var ranks = new int[_texts.Count];
            var rank = 0;
            foreach (var number in Enumerable.Range(0, _texts.Count).OrderBy(n => _texts[n], StringComparer.Ordinal))
                ranks[number] = rank++;
            return ranks;
        }
    }
}
