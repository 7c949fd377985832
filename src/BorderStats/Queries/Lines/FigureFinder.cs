using BorderStats.Queries.Prints;
using BorderStats.Queries.Sums;
using BorderStats.Statistics;

namespace BorderStats.Queries.Lines;

/// <summary>
/// Finds the figure for a period: as printed, or made of printed figures. What may leave something out goes last; else
/// the agency's own tables go before every quotation, and of equally good sources a printed figure before a sum.
/// </summary>
internal sealed class FigureFinder(CurrentPrints prints, SummedLists lists, Codebook codebook)
{
    private readonly FigureSums _sums = new(prints, lists, codebook);

    /// <summary>The figure for a slot; where the whole slot has none, the longest part of it that has one.</summary>
    public Figure Best(Indicator indicator, string area, string nationality, Period slot)
    {
        var whole = Exact(indicator, area, nationality, slot);
        if (whole.Value is not null || slot.IsMonth
            || !indicator.Printed.Any(id => _sums.HasAny(new(id, area, nationality), slot.Year)))
            return whole;

        var part = Spans(indicator, area, nationality, slot.Year)
            .Select(span => Exact(indicator, area, nationality, new(slot.Year, span)))
            .Where(f => f.Value is not null)
            .OrderByDescending(f => f.Period.Months.Count)
            .ThenBy(f => f.Period)
            .FirstOrDefault();
        return part ?? whole;
    }

    /// <summary>The figure for exactly these months, or one without a value.</summary>
    public Figure Exact(Indicator indicator, string area, string nationality, Period period) =>
        indicator.SumOf.Count == 0
            ? Exact(new(indicator.Id, area, nationality), period)
            : OfIndicators([.. indicator.SumOf.Select(part => Exact(new(part, area, nationality), period))], period);

    /// <summary>The periods for which tables of points of entry have this line, or points inside it.</summary>
    public IEnumerable<Period> OfPoints(Indicator indicator, string area, string nationality) =>
        indicator.Printed.SelectMany(id => _sums.OfPoints(new(id, area, nationality)));

    private Figure Exact(LineKey key, Period period)
    {
        var printed = Printed(key, period);
        // Nothing goes before it, so that no sum is made for nothing.
        if (printed is { Value: not null, Bulletin.IsOwnTable: true })
            return Figure.Of(printed);
        if (!_sums.HasAny(key, period.Year))
            return Figure.NoneFor(period);
        var best = printed is null ? null : Figure.Of(printed);
        best = Better(best, _sums.OfMonths(key, period));
        return Better(best, _sums.OfParts(key, period)) ?? Figure.NoneFor(period);
    }

    /// <summary>The one with a value, then the one that leaves nothing out, then that of the agency's own tables.</summary>
    private static Figure? Better(Figure? first, Figure? second)
    {
        if (first is null || second is null)
            return first ?? second;
        var order = (second.Value is not null).CompareTo(first.Value is not null);
        if (order == 0)
            order = first.IsOpen.CompareTo(second.IsOpen);
        if (order == 0)
            order = second.Bulletins.All(b => b.IsOwnTable).CompareTo(first.Bulletins.All(b => b.IsOwnTable));
        return order > 0 ? second : first;
    }

    private Print? Printed(LineKey key, Period period)
    {
        foreach (var print in prints.Year(key, period.Year))
        {
            if (print.Period == period)
                return print;
        }

        return null;
    }

    // Of the parts of an indicator that no table prints, one that a complete list does not name counts nothing;
    // where no part is named at all there is no figure.
    private static Figure OfIndicators(IReadOnlyList<Figure> parts, Period period)
    {
        Figure[] found = [.. parts.Where(p => p.Value is not null)];
        return found.Length == 0
            ? Figure.NoneFor(period)
            : new(
                period, found.Sum(p => p.Value), found.Select(p => p.Status).Together(), FigureOrigin.SumOfIndicators,
                parts.Count, found.Sum(p => p.MissingParts), null,
                FigureSums.Latest(found.SelectMany(p => p.Bulletins)))
            {
                IsOpen = found.Any(p => p.IsOpen),
            };
    }

    /// <summary>
    /// The part-years that could have a figure: every printed span, the runs of months, what a list covers.
    /// </summary>
    private IEnumerable<MonthSpan> Spans(Indicator indicator, string area, string nationality, int year) =>
        indicator.Printed
            .SelectMany(id => _sums.Spans(new(id, area, nationality), year))
            .Distinct();
}
