using BorderStats.Statistics;

namespace BorderStats.Queries;

/// <summary>What a complete list printed for one span of one year, all parts together.</summary>
/// <param name="Parts">How many parts are listed.</param>
/// <param name="MissingParts">How many of them have no data.</param>
internal sealed record ListedSum(MonthSpan Months, long Sum, int Parts, int MissingParts, ObservationStatus Status);

/// <summary>One year of a list that is declared complete: its sums, month by month or for its one span.</summary>
/// <param name="Parts">How many areas or nationalities the year names, in however many months.</param>
/// <param name="Missing">The areas or nationalities without data in any of its months.</param>
internal sealed record CompleteList(
    Breakdown Breakdown, Bulletin Bulletin, int Year, int Parts, IReadOnlyList<string> Missing,
    IReadOnlyList<ListedSum> Sums)
{
    /// <summary>From the first month that the list prints to the last.</summary>
    public MonthSpan Span { get; } = new(Sums.Min(s => s.Months.First), Sums.Max(s => s.Months.Last));

    /// <param name="sums">One a span.</param>
    public static CompleteList Of(Breakdown breakdown, Bulletin bulletin, int year, IReadOnlyList<ListSum> sums) => new(
        breakdown, bulletin, year, sums[0].PartsOfYear,
        [.. sums.SelectMany(Missings).Distinct().Order(StringComparer.Ordinal)],
        [
            .. sums.OrderBy(s => s.FirstMonth).Select(s => new ListedSum(
                new(s.FirstMonth, s.LastMonth), s.Sum, s.Parts, Missings(s).Length, s.Status)),
        ]);

    /// <summary>
    /// Whether a part that is not listed there was not counted, as against a month that the list skips.
    /// </summary>
    public bool Prints(int month) => Sums.Any(s => s.Months == MonthSpan.Of(month));

    /// <summary>The sum over exactly these months, or null where the list cannot tell.</summary>
    public Figure? SumOver(MonthSpan months, FigureOrigin origin)
    {
        ListedSum[] inside = Breakdown.IsMonthly
            ? [.. Sums.Where(s => s.Months.First >= months.First && s.Months.Last <= months.Last)]
            : [.. Sums.Where(s => s.Months == months)];
        var outside = Breakdown.IsMonthly && (months.First < Span.First || months.Last > Span.Last);
        if (inside.Length == 0 || outside)
            return null;

        var skipped = Breakdown.IsMonthly ? months.Count - inside.Length : 0;
        return new(
            new(Year, months), inside.Sum(s => s.Sum), inside.Select(s => s.Status).Together(), origin,
            inside.Sum(s => s.Parts) + skipped, inside.Sum(s => s.MissingParts) + skipped, null, [Bulletin]);
    }

    private static string[] Missings(ListSum sum) => sum.Missing.Split(',', StringSplitOptions.RemoveEmptyEntries);
}
