using BorderStats.Statistics;

namespace BorderStats.Publishing.Keeping;

/// <summary>
/// Counts, while figures are written or read again, how much each bulletin prints of which areas and nationalities.
/// </summary>
internal sealed class CoverageCount
{
    private readonly Dictionary<(int Bulletin, string Indicator, BreakdownDimension By, string Code), Count> _counts = [];

    public void Add(int bulletinNumber, FigureKey figure, bool isKnown)
    {
        Add((bulletinNumber, figure.Indicator, BreakdownDimension.Area, figure.Area), figure.Period, isKnown);
        // A group is no nationality that a reader could choose.
        if (!NationalityGroup.IsCode(figure.Nationality))
            Add((bulletinNumber, figure.Indicator, BreakdownDimension.Nationality, figure.Nationality), figure.Period, isKnown);
    }

    public IEnumerable<BulletinCoverage> Rows => _counts.Select(c => new BulletinCoverage(
        c.Key.Bulletin, c.Key.Indicator, c.Key.By, c.Key.Code, c.Value.FirstYear, c.Value.LastYear, c.Value.LastKnownYear,
        c.Value.Figures, c.Value.Monthly));

    private void Add((int, string, BreakdownDimension, string) key, Period period, bool isKnown)
    {
        if (!_counts.TryGetValue(key, out var count))
            _counts.Add(key, count = new());
        count.FirstYear = Math.Min(count.FirstYear, period.Year);
        count.LastYear = Math.Max(count.LastYear, period.Year);
        if (isKnown)
            count.LastKnownYear = Math.Max(count.LastKnownYear ?? period.Year, period.Year);
        count.Figures++;
        if (period.IsMonth)
            count.Monthly++;
    }

    private sealed class Count
    {
        public int FirstYear { get; set; } = int.MaxValue;
        public int LastYear { get; set; } = int.MinValue;
        public int? LastKnownYear { get; set; }
        public int Figures { get; set; }
        public int Monthly { get; set; }
    }
}
