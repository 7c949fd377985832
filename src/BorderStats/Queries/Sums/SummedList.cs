using BorderStats.Queries.Prints;
using BorderStats.Statistics;

namespace BorderStats.Queries.Sums;

/// <summary>What a list printed for one span of one year, all parts together.</summary>
/// <param name="Parts">How many parts are listed.</param>
/// <param name="MissingParts">How many of them have no data.</param>
internal sealed record ListedSum(MonthSpan Months, long Sum, int Parts, int MissingParts, ObservationStatus Status);

/// <summary>
/// One year of a list that can be added up: its sums, month by month or for its one span. One that is declared complete,
/// or a row or column of a table of nationalities by points of entry, which may be open.
/// </summary>
/// <param name="Total">Whose total the list adds up to.</param>
/// <param name="IsComplete">Declared so: what it does not name, it does not count. Else its sum is the least that the total can be.</param>
/// <param name="Parts">How many areas, nationalities or points the year names, in however many months.</param>
/// <param name="Missing">Those without data in any of its months.</param>
internal sealed record SummedList(
    Breakdown Breakdown, Bulletin Bulletin, LineKey Total, bool IsComplete, int Year, int Parts,
    IReadOnlyList<string> Missing, IReadOnlyList<ListedSum> Sums)
{
    /// <summary>A row or a column of a table of nationalities by points of entry.</summary>
    public bool IsOfTable => Breakdown.By is BreakdownDimension.Point || Total.Area != Area.Mexico;

    /// <summary>Adds up to a group of nationalities: to be checked, and no part of any sum.</summary>
    public bool IsOfGroup => NationalityGroup.IsCode(Total.Nationality);

    /// <summary>
    /// The bulletin that prints the total, or null where none does; that of a group stands in its own table.
    /// </summary>
    public string? TotalBulletin => IsOfGroup ? Bulletin.Id : Breakdown.TotalBulletin;

    /// <summary>From the first month that the list, or the table that it is a row or column of, prints to the last.</summary>
    public MonthSpan Span { get; private init; } = new(Sums.Min(s => s.Months.First), Sums.Max(s => s.Months.Last));

    /// <summary>The months that it prints: a nationality that a table does not name in one of them was not counted.</summary>
    private IReadOnlyCollection<int> Months { get; init; } = [.. Sums.Where(s => s.Months.Count == 1).Select(s => s.Months.First)];

    /// <param name="breakdown">That declares it complete, or null for an open one.</param>
    /// <param name="sums">One a span, all of one total and year.</param>
    public static SummedList Of(Breakdown? breakdown, Bulletin bulletin, IReadOnlyList<ListSum> sums)
    {
        var (any, year) = (sums[0], sums[0].Year);
        MonthSpan? months = any.FirstMonth == any.LastMonth ? null : new(any.FirstMonth, any.LastMonth);
        return new(
            breakdown ?? new(bulletin.Id, any.Indicator, any.By, year, year, months, null, ""),
            bulletin, new(any.Indicator, any.Area, any.Nationality), breakdown is not null, year, any.PartsOfYear,
            [.. sums.SelectMany(Missings).Distinct().Order(StringComparer.Ordinal)],
            [
                .. sums.OrderBy(s => s.FirstMonth).Select(s => new ListedSum(
                    new(s.FirstMonth, s.LastMonth), s.Sum, s.Parts, Missings(s).Length, s.Status)),
            ]);
    }

    /// <summary>
    /// All points and all nationalities of a table together, where it prints no totals of its points.
    /// </summary>
    /// <param name="points">Each the list of one point's nationalities, all of one table and year.</param>
    /// <param name="breakdown">That declares the points complete, or null.</param>
    public static SummedList Of(Breakdown? breakdown, IReadOnlyList<SummedList> points)
    {
        var (any, total) = (points[0], new LineKey(points[0].Total.Indicator, Area.Mexico, Nationality.All));
        return new(
            breakdown ?? any.Breakdown with { By = BreakdownDimension.Point, TotalBulletin = null },
            any.Bulletin, total, breakdown is not null && points.All(p => p.IsComplete), any.Year, points.Count,
            [.. points.Where(p => p.Missing.Count > 0).Select(p => p.Total.Area).Order(StringComparer.Ordinal)],
            [
                .. from point in points
                   from sum in point.Sums
                   group sum by sum.Months into span
                   orderby span.Key.First
                   select new ListedSum(
                       span.Key, span.Sum(s => s.Sum), span.Count(), span.Count(s => s.MissingParts > 0),
                       span.Select(s => s.Status).Together()),
            ])
        {
            Months = any.Months,
            Span = any.Span,
        };
    }

    /// <summary>
    /// Whether a part that is not listed there was not counted, as against a month that the list skips.
    /// </summary>
    public bool Prints(int month) => Months.Contains(month);

    /// <param name="months">Those of the table by month that this is a row or column of.</param>
    public SummedList Within(IReadOnlyCollection<int> months) => this with
    {
        Months = months,
        Span = new(months.Min(), months.Max()),
    };

    /// <summary>The sum over exactly these months, or null where the list cannot tell.</summary>
    public Figure? SumOver(MonthSpan months, FigureOrigin origin)
    {
        ListedSum[] inside = Breakdown.IsMonthly
            ? [.. Sums.Where(s => s.Months.First >= months.First && s.Months.Last <= months.Last)]
            : [.. Sums.Where(s => s.Months == months)];
        var outside = Breakdown.IsMonthly && (months.First < Span.First || months.Last > Span.Last);
        // Where no part has data there is nothing to add up.
        if (outside || inside.All(s => s.Parts == s.MissingParts))
            return null;

        var skipped = Breakdown.IsMonthly ? Enumerable.Range(months.First, months.Count).Count(m => !Prints(m)) : 0;
        return new(
            new(Year, months), inside.Sum(s => s.Sum), inside.Select(s => s.Status).Together(), origin,
            inside.Sum(s => s.Parts) + skipped, inside.Sum(s => s.MissingParts) + skipped, null, [Bulletin])
        {
            IsOpen = !IsComplete,
        };
    }

    private static string[] Missings(ListSum sum) => sum.Missing.Split(',', StringSplitOptions.RemoveEmptyEntries);
}
