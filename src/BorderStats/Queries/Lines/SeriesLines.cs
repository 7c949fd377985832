using BorderStats.Queries.Prints;
using BorderStats.Queries.Sums;
using BorderStats.Statistics;

namespace BorderStats.Queries.Lines;

/// <summary>Which lines a question has, which slots they run over, and what they are parts of.</summary>
internal sealed class SeriesLines
{
    /// <summary>How many nationalities are named when none is asked for; the others are the rest.</summary>
    public const int Largest = 6;

    /// <summary>The same of points of entry.</summary>
    public const int LargestPoints = 10;

    /// <summary>
    /// The code of the computed rest; no agency prints it, so it is none of the nationalities' codes.
    /// </summary>
    public const string RestCode = "REST";

    private readonly SeriesQuery _query;
    private readonly Indicator _indicator;
    private readonly Codebook _codebook;
    private readonly CurrentPrints _prints;
    private readonly SummedLists _lists;
    private readonly FigureFinder _finder;

    public SeriesLines(SeriesQuery query, Indicator indicator, Codebook codebook, CurrentPrints prints, SummedLists lists)
    {
        (_query, _indicator, _codebook, _prints, _lists) = (query, indicator, codebook, prints, lists);
        _finder = new(prints, lists, codebook);
        Total = query.By is BreakdownDimension.Nationality
            ? ByNationality(Statistics.Nationality.All)
            : Of(codebook.Area(Area.Mexico), Nationality(query));
    }

    /// <summary>The whole that the lines are parts of.</summary>
    public LineSource? Total { get; }

    /// <param name="named">The nationalities or points of the lines where they are split by those.</param>
    public IReadOnlyList<LineSource> Sources(IReadOnlyList<string> named)
    {
        if (_query.IsOfLargestAreas)
            return LargestAreas();
        var byNationality = _query.By is BreakdownDimension.Nationality;
        var asked = byNationality ? _query.Nationalities : _query.Areas;
        if (_query.By is BreakdownDimension.Area || asked.Count > 0)
            return Lines(asked);

        var largest = Lines(named);
        return Total is null || largest.Count == 0 ? largest : [.. largest, Rest(Total, largest)];

        IReadOnlyList<LineSource> Lines(IReadOnlyList<string> codes) => byNationality
            ? [.. codes.Select(ByNationality)]
            : [.. codes.Select(code => Of(_codebook.Area(code), Nationality(_query))).OfType<LineSource>()];
    }

    /// <summary>
    /// The states that count most in the years shown, and the rest: kept sizes know nothing of states that are sums.
    /// </summary>
    private LineSource[] LargestAreas()
    {
        LineSource[] states = [.. _query.Areas
            .Select(code => Of(_codebook.Area(code), Nationality(_query))).OfType<LineSource>()];
        var slots = Slots(states);
        LineSource[] largest = [.. states
            .Select(state => (State: state, Size: slots.Sum(slot => state.Best(slot).Value ?? 0)))
            .OrderByDescending(s => s.Size).ThenBy(s => s.State.Code, StringComparer.Ordinal)
            .Take(_query.Top ?? states.Length).Select(s => s.State)];
        return Total is null || largest.Length == 0 ? largest : [.. largest, Rest(Total, largest)];
    }

    /// <summary>The nationalities of the lines, for the question with its defaults filled in.</summary>
    public IReadOnlyList<string> Nationalities(IReadOnlyList<LineSource> sources) =>
        _query.By is BreakdownDimension.Nationality ? Named(sources) : [Nationality(_query)];

    /// <summary>The areas or points of the lines, for the same.</summary>
    public IReadOnlyList<string> Areas(IReadOnlyList<LineSource> sources) =>
        _query.By is BreakdownDimension.Point || _query.IsOfLargestAreas ? Named(sources) : _query.Areas;

    /// <summary>Every year, or every month, from the first figure to the last; or as far as was asked.</summary>
    public IReadOnlyList<Period> Slots(IReadOnlyList<LineSource> sources)
    {
        Period[] known = [.. Known(sources).Where(p => _query.Per is Frequency.Year || p.IsMonth)];
        // Nothing was out yet: one slot that says so.
        int[] years = known.Length > 0
            ? [.. known.Select(p => p.Year)]
            : [_query.From ?? _query.To ?? _query.AsOf?.Year ?? Period.FirstYear];
        var start = _query.From ?? Math.Min(years.Min(), _query.To ?? Period.LastYear);
        var end = _query.To ?? Math.Max(years.Max(), start);
        if (_query.Per is Frequency.Year)
            return [.. Enumerable.Range(start, end - start + 1).Select(Period.OfYear)];

        var first = _query.From is null && known.Length > 0 ? known.Min() : Period.OfMonth(start, 1);
        var last = _query.To is null && known.Length > 0 ? known.Max() : Period.OfMonth(end, 12);
        return
        [
            .. from year in Enumerable.Range(start, end - start + 1)
               from month in Enumerable.Range(1, 12)
               let slot = Period.OfMonth(year, month)
               where slot >= first && slot <= last
               select slot,
        ];
    }

    private static IReadOnlyList<string> Named(IReadOnlyList<LineSource> sources) =>
        [.. sources.Where(s => s.Kind is not LineKind.Rest).Select(s => s.Code)];

    private static string Nationality(SeriesQuery query) =>
        query.Nationalities is [var only] ? only : Statistics.Nationality.All;

    private LineSource? Of(Area? area, string nationality) => area is null ? null : new(
        area.Code, area.Name, area.Code == Area.Mexico ? LineKind.Total : LineKind.Area,
        slot => _finder.Best(_indicator, area.Code, nationality, slot),
        period => _finder.Exact(_indicator, area.Code, nationality, period),
        IsWhole: area.Code == Area.Mexico);

    private LineSource ByNationality(string code)
    {
        var area = _query.Areas[0];
        var all = code == Statistics.Nationality.All;
        return new(
            code, _codebook.Nationality(code)?.Name ?? Bilingual.Same(code),
            all ? LineKind.Total : LineKind.Nationality,
            slot => _finder.Best(_indicator, area, code, slot),
            period => _finder.Exact(_indicator, area, code, period),
            IsWhole: all);
    }

    /// <summary>
    /// The printed total less what is listed; refused, by being none, where the months or the sums do not fit.
    /// </summary>
    private static LineSource Rest(LineSource total, IReadOnlyList<LineSource> named)
    {
        Figure Less(Figure whole, Period slot)
        {
            Figure[] exact = [.. named.Select(n => n.Exact(whole.Period))];
            Figure[] listed = [.. exact.Where(f => f.Value is not null)];
            // One that is shown for other months is neither listed nor in the rest.
            var mixed = named.Zip(exact, (n, f) => f.Value is null && n.Best(slot).Value is not null).Any(m => m);
            var rest = whole.Value - listed.Sum(f => f.Value);
            var open = listed.Append(whole).Any(f => f.IsOpen);
            return rest is null or < 0 || listed.Length == 0 || mixed || open
                ? Figure.NoneFor(slot)
                : new(
                    whole.Period, rest, listed.Append(whole).Select(f => f.Status).Together(), FigureOrigin.Rest,
                    listed.Length + 1, 0, null, FigureSums.Latest(listed.Append(whole).SelectMany(f => f.Bulletins)));
        }

        Bilingual name = new("Las demás", "The rest");
        return new(
            RestCode, name, LineKind.Rest,
            slot => Less(total.Best(slot), slot), period => Less(total.Exact(period), period));
    }

    /// <summary>The periods that a line has a print for, or that a whole can be summed for.</summary>
    private IEnumerable<Period> Known(IReadOnlyList<LineSource> sources)
    {
        var codes = sources.Select(s => s.Code).ToHashSet();
        var printed = from line in _prints.Lines
                      let code = _query.By is BreakdownDimension.Nationality ? line.Nationality : line.Area
                      where codes.Contains(code) || IsOfficeOf(code, codes)
                      from print in _prints.Of(line)
                      select print.Period;
        var summed = from list in sources.Any(s => s.IsWhole)
            && _query.Nationalities is [] or [Statistics.Nationality.All] ? _lists.Of(_indicator.Printed) : []
                     from sum in list.Sums
                     select new Period(list.Year, sum.Months);
        return printed.Concat(summed).Concat(codes.SelectMany(code => _query.By is BreakdownDimension.Nationality
            ? _finder.OfPoints(_indicator, _query.Areas[0], code)
            : _finder.OfPoints(_indicator, code, Nationality(_query))));
    }

    private bool IsOfficeOf(string code, HashSet<string> states) =>
        _codebook.Area(code) is { Kind: AreaKind.Office } office && states.Contains(office.Parent);
}
