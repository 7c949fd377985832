using BorderStats.Queries.Prints;
using BorderStats.Statistics;

namespace BorderStats.Queries.Sums;

/// <summary>
/// Figures made of printed figures: a year of its months, a country of its states or points of entry, a state of its
/// offices or points, all nationalities of each. A part without data makes the sum "at least"; what a complete list does
/// not name counts nothing.
/// </summary>
internal sealed class FigureSums(CurrentPrints prints, SummedLists lists, Codebook codebook)
{
    private readonly StateOfPoints _ofPoints = new(prints, lists, codebook);

    /// <summary>
    /// The sum of the monthly prints of a span, or null where a month is neither printed
    /// nor covered by a complete list.
    /// </summary>
    public Figure? OfMonths(LineKey key, Period period)
    {
        if (period.IsMonth)
            return null;
        var months = Months(key, period.Year);
        if (months is null)
            return null;

        var list = ListNaming(key, period.Year);
        List<Print> printed = [];
        var missing = 0;
        for (var month = period.Months.First; month <= period.Months.Last; month++)
        {
            if (months[month] is { } print)
                printed.Add(print);
            else if (list is null || month < list.Span.First || month > list.Span.Last)
                return null;
            else if (!list.Prints(month))
                missing++;
        }

        Print[] counted = [.. printed.Where(p => p.Value is not null)];
        return counted.Length == 0
            ? null
            : new(
                period, counted.Sum(p => p.Value), counted.Select(p => p.Status).Together(), FigureOrigin.SumOfMonths,
                period.Months.Count, missing + printed.Count - counted.Length, null,
                Latest(printed.Select(p => p.Bulletin)));
    }

    /// <summary>Whether anything is printed of a year that this line's figure could be or be made of.</summary>
    public bool HasAny(LineKey key, int year) => prints.Year(key, year).Count > 0
        || codebook.Area(key.Area)?.Kind is not AreaKind.State
        || (prints.HasListed && lists.Of(key.Indicator, BreakdownDimension.Area, year).Any())
        || lists.Of(key with { Area = Area.Mexico }, BreakdownDimension.Point, year).Any();

    /// <summary>The monthly prints of a year, each under its number; null where there are none.</summary>
    private Print?[]? Months(LineKey key, int year)
    {
        Print?[]? months = null;
        foreach (var print in prints.Year(key, year))
        {
            if (print.Period.IsMonth)
                (months ??= new Print?[13])[print.Period.Months.First] = print;
        }

        return months;
    }

    /// <summary>The sum of the parts of a country, state or point of entry, or null where no list has them.</summary>
    public Figure? OfParts(LineKey key, Period period) => codebook.Area(key.Area)?.Kind switch
    {
        AreaKind.Country => OfList(key, period, BreakdownDimension.Area, FigureOrigin.SumOfAreas)
            ?? OfList(key, period, BreakdownDimension.Nationality, FigureOrigin.SumOfNationalities)
            ?? OfList(key, period, BreakdownDimension.Point, FigureOrigin.SumOfPoints),
        AreaKind.PointOfEntry => OfList(key, period, BreakdownDimension.Nationality, FigureOrigin.SumOfNationalities),
        AreaKind.State => OfOffices(key, period) ?? _ofPoints.Of(key, period),
        _ => null,
    };

    /// <summary>The periods for which a table of points has this line, or the points inside it.</summary>
    public IEnumerable<Period> OfPoints(LineKey key) =>
        from year in lists.Years
        from list in ListsOfPoints(key, year)
        from sum in list.Sums
        select new Period(year, sum.Months);

    /// <summary>The spans of a year for which a figure might be found.</summary>
    public IEnumerable<MonthSpan> Spans(LineKey key, int year)
    {
        var ofYear = prints.Year(key, year);
        foreach (var print in ofYear)
            yield return print.Period.Months;
        foreach (var run in Runs(
            [.. ofYear.Where(p => p.Period.IsMonth && p.Value is not null).Select(p => p.Period.Months.First)]))
            yield return run;
        if (ofYear.Any(p => p.Period.IsMonth) && ListNaming(key, year) is { } naming)
            yield return naming.Span;
        foreach (var list in key.Nationality == Nationality.All
            ? lists.Of(key.Indicator, BreakdownDimension.Area, year)
                .Concat(lists.Of(key.Indicator, BreakdownDimension.Nationality, year))
            : [])
            yield return list.Span;
        foreach (var list in ListsOfPoints(key, year))
            yield return list.Span;
    }

    public static IReadOnlyList<Bulletin> Latest(IEnumerable<Bulletin> bulletins) =>
        [.. bulletins.DistinctBy(b => b.Number).OrderByDescending(b => b.Published.LastDay)
            .ThenBy(b => b.Id, StringComparer.Ordinal)];

    private Figure? OfList(LineKey key, Period period, BreakdownDimension by, FigureOrigin origin) =>
        lists.Of(key, by, period.Year)
            .Select(l => l.SumOver(period.Months, origin))
            .FirstOrDefault(f => f is not null);

    private Figure? OfOffices(LineKey key, Period period)
    {
        if (key.Nationality != Nationality.All)
            return null;
        LineKey[] offices = [.. codebook.OfficesOf(key.Area).Select(a => key with { Area = a.Code })];
        if (offices.Length == 0)
            return null;
        foreach (var list in lists.Of(key.Indicator, BreakdownDimension.Area, period.Year))
        {
            Print[] listed = [.. offices
                .Select(o => prints.In(list.Bulletin, new(o.Indicator, o.Area, o.Nationality, period))).OfType<Print>()];
            if (listed.Any(p => p.Value is not null))
            {
                return new(
                    period, listed.Sum(p => p.Value), listed.Select(p => p.Status).Together(),
                    FigureOrigin.SumOfOffices,
                    listed.Length, listed.Count(p => p.Value is null), null, [list.Bulletin]);
            }
        }

        return null;
    }

    /// <summary>The lists of a table of points that have this line: as a total of it, or as a state inside.</summary>
    private IEnumerable<SummedList> ListsOfPoints(LineKey key, int year) => codebook.Area(key.Area)?.Kind switch
    {
        AreaKind.Country => lists.Of(key, BreakdownDimension.Point, year),
        AreaKind.PointOfEntry => lists.Of(key, BreakdownDimension.Nationality, year),
        AreaKind.State when codebook.PointsOf(key.Area).Count > 0 =>
            lists.Of(key with { Area = Area.Mexico }, BreakdownDimension.Point, year),
        _ => [],
    };

    /// <summary>The monthly list that would name this area, nationality or point if it had been counted.</summary>
    private SummedList? ListNaming(LineKey key, int year)
    {
        var naming = (codebook.Area(key.Area)?.Kind, key.Nationality) switch
        {
            (AreaKind.Country, not Nationality.All) => lists.Of(key.Indicator, BreakdownDimension.Nationality, year),
            (AreaKind.State, Nationality.All) => lists.Of(key.Indicator, BreakdownDimension.Area, year),
            (AreaKind.PointOfEntry, Nationality.All) =>
                lists.Of(key with { Area = Area.Mexico }, BreakdownDimension.Point, year),
            (AreaKind.PointOfEntry, _) =>
                lists.Of(key with { Nationality = Nationality.All }, BreakdownDimension.Nationality, year),
            _ => [],
        };
        return naming.FirstOrDefault(l => l.IsComplete && l.Breakdown.IsMonthly);
    }

    /// <summary>The longest stretches of consecutive months.</summary>
    private static IEnumerable<MonthSpan> Runs(IReadOnlyList<int> months)
    {
        for (var (start, i) = (0, 1); i <= months.Count; i++)
        {
            if (i < months.Count && months[i] == months[i - 1] + 1)
                continue;
            yield return new(months[start], months[i - 1]);
            start = i;
        }
    }
}
