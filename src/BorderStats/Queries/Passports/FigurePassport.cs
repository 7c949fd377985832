using BorderStats.Queries.Holdings;
using BorderStats.Queries.Lines;
using BorderStats.Queries.Prints;
using BorderStats.Queries.Sums;
using BorderStats.Statistics;

namespace BorderStats.Queries.Passports;

/// <summary>A figure that another one is made of.</summary>
public sealed record FigurePart(Indicator Indicator, Area Area, Nationality Nationality, Figure Figure);

/// <summary>
/// Everything there is to know of one figure: what it is today, every print of it, its parts, its checks, what other
/// sources say, and its neighbours in time.
/// </summary>
/// <param name="Figure">The current figure, printed or made; without a value where there is none.</param>
/// <param name="Parts">What it is made of, for one that is not printed.</param>
/// <param name="Checks">The printed totals that it is, or is a part of.</param>
public sealed record FigurePassport(
    FigureHistory History, Figure Figure, IReadOnlyList<FigurePart> Parts, IReadOnlyList<TotalCheck> Checks)
{
    /// <summary>The measures of the same year that bear on the indicator.</summary>
    public IReadOnlyList<PolicyEvent> Events { get; private init; } = [];

    /// <summary>What other sources have of the same people.</summary>
    public IReadOnlyList<RelatedFigure> Elsewhere { get; private init; } = [];

    /// <summary>The same months of the year before, or the month before; null where there is no figure.</summary>
    public Figure? Before { get; private init; }

    /// <summary>The same of the year after.</summary>
    public Figure? After { get; private init; }

    /// <summary>Null where no bulletin prints the figure, nor anything that it could be made of.</summary>
    public static async Task<FigurePassport?> LoadAsync(
        Indicator indicator, Area area, Nationality nationality, Period period, DateOnly? asOf,
        Dataset dataset, CancellationToken cancel)
    {
        var history = await FigureHistory.LoadAsync(indicator, area, nationality, period, asOf, dataset, cancel);
        var vintage = dataset.AsOf(asOf);
        var lists = dataset.Catalogue.Lists.AsOf(vintage);
        YearPrints year = new(indicator, period.Year, vintage, dataset);
        var prints = await year.OwnAsync(area, nationality, cancel);

        var figure = new FigureFinder(prints, lists, dataset.Codebook)
            .Exact(indicator, area.Code, nationality.Code, period);
        if (figure.Origin is FigureOrigin.None && history.Prints.Count == 0)
            return null;
        if (figure.Origin is FigureOrigin.SumOfAreas or FigureOrigin.SumOfOffices or FigureOrigin.SumOfNationalities
            or FigureOrigin.SumOfPoints)
            prints = await year.WithPartsAsync(area, nationality, figure.Origin, cancel);
        var parts = new FigureParts(dataset.Codebook, prints, new(prints, lists, dataset.Codebook))
            .Of(indicator, area, nationality, figure);
        var checks = dataset.Catalogue.Checks.Of(indicator.Printed, period.Year, period.Year, vintage);
        async Task<Figure?> NeighbourAsync(int steps)
        {
            if (Neighbour(period, steps) is not { } near)
                return null;
            var beside = await new YearPrints(indicator, near.Year, vintage, dataset)
                .FigureAsync(area, nationality, near, cancel);
            return beside.Value is null ? null : beside;
        }

        return new(history, figure, parts, [.. checks.Where(c => TakesPart(c, indicator, area, nationality, period, dataset.Codebook))])
        {
            Events = [.. dataset.Codebook.Events.Where(e => e.Indicators.Contains(indicator.Id) && IsOf(e, period.Year))],
            Elsewhere = await RelatedFigure.ListAsync(
                indicator, area, nationality, period, vintage, dataset, cancel),
            Before = await NeighbourAsync(-1),
            After = await NeighbourAsync(1),
        };
    }

    private static Period? Neighbour(Period period, int steps)
    {
        var month = period.Year * 12 + period.Months.First - 1 + steps;
        var year = period.IsMonth ? month / 12 : period.Year + steps;
        return year is < Period.FirstYear or > Period.LastYear ? null
            : period.IsMonth ? Period.OfMonth(year, month % 12 + 1)
            : new(year, period.Months);
    }

    private static bool IsOf(PolicyEvent measure, int year) =>
        measure.From.LastDay.Year <= year && (measure.To ?? measure.From).LastDay.Year >= year;

    private static bool TakesPart(
        TotalCheck check, Indicator indicator, Area area, Nationality nationality, Period period,
        Codebook codebook)
    {
        var whole = (area.Code, nationality.Code) == (check.Area, check.Nationality);
        var isGroup = NationalityGroup.IsCode(nationality.Code);
        var part = check.By switch
        {
            BreakdownDimension.Area =>
                area.Code != Area.Mexico && area.Kind is not AreaKind.PointOfEntry && nationality.Code == Nationality.All,
            BreakdownDimension.Point => area.Kind is AreaKind.PointOfEntry && nationality.Code == check.Nationality,
            _ => area.Code == check.Area && nationality.Code != Nationality.All && !isGroup
                && (!codebook.IsGroup(check.Nationality)
                    || codebook.GroupsOf(nationality.Code).Contains(check.Nationality)),
        };
        return check.Indicator == indicator.Id
            && (whole ? check.Period == period : part && Holds(check.Period.Months, period.Months));
    }

    private static bool Holds(MonthSpan span, MonthSpan inner) => span.First <= inner.First && inner.Last <= span.Last;
}
