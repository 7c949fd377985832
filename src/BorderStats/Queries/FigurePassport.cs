using BorderStats.Statistics;

namespace BorderStats.Queries;

/// <summary>A figure that another one is made of.</summary>
public sealed record FigurePart(Indicator Indicator, Area Area, Nationality Nationality, Figure Figure);

/// <summary>
/// Everything there is to know of one figure: what it is today, every print of it, its parts, its checks.
/// </summary>
/// <param name="Figure">The current figure, printed or made; without a value where there is none.</param>
/// <param name="Parts">What it is made of, for one that is not printed.</param>
/// <param name="Checks">The printed totals that it is, or is a part of.</param>
public sealed record FigurePassport(
    FigureHistory History, Figure Figure, IReadOnlyList<FigurePart> Parts, IReadOnlyList<TotalCheck> Checks)
{
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
        return new(history, figure, parts, [.. checks.Where(c => TakesPart(c, indicator, area, nationality, period))]);
    }

    private static bool TakesPart(
        TotalCheck check, Indicator indicator, Area area, Nationality nationality, Period period)
    {
        var whole = (area.Code, nationality.Code) == (check.Area, check.Nationality);
        var isGroup = NationalityGroup.IsCode(nationality.Code);
        var part = check.By switch
        {
            BreakdownDimension.Area =>
                area.Code != Area.Mexico && area.Kind is not AreaKind.PointOfEntry && nationality.Code == Nationality.All,
            BreakdownDimension.Point => area.Kind is AreaKind.PointOfEntry && nationality.Code == check.Nationality,
            _ => area.Code == check.Area && nationality.Code != Nationality.All && !isGroup,
        };
        return check.Indicator == indicator.Id
            && (whole ? check.Period == period : part && Holds(check.Period.Months, period.Months));
    }

    private static bool Holds(MonthSpan span, MonthSpan inner) => span.First <= inner.First && inner.Last <= span.Last;
}
