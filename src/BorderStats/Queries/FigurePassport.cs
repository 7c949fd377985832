using BorderStats.Database;
using BorderStats.Statistics;
using Microsoft.EntityFrameworkCore;

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
        StatisticsContext database, Codebook codebook, CancellationToken cancel)
    {
        var history = await FigureHistory.LoadAsync(indicator, area, nationality, period, asOf, database, cancel);
        var vintage = await Vintage.LoadAsync(database, asOf, cancel);
        var lists = await CompleteLists.LoadAsync(database, vintage, indicator.Printed, cancel);
        PrintShelf shelf = new(vintage.Known(await YearAsync(indicator, period.Year, database, cancel)));
        FigureFinder finder = new(shelf, lists, codebook);

        var figure = finder.Exact(indicator, area.Code, nationality.Code, period);
        if (figure.Origin is FigureOrigin.None && history.Prints.Count == 0)
            return null;
        var parts = new FigureParts(codebook, shelf, finder).Of(indicator, area, nationality, figure);
        var checks = await TotalChecks.RunAsync(database, vintage, lists, by: null, period.Year, period.Year, cancel);
        return new(history, figure, parts, [.. checks.Where(c => TakesPart(c, indicator, area, nationality, period))]);
    }

    // All of the year: whatever the figure may be made of is among it, and no year has more than some thousand prints.
    private static Task<List<Observation>> YearAsync(
        Indicator indicator, int year, StatisticsContext database, CancellationToken cancel)
    {
        var printed = indicator.Printed;
        return database.Observations.AsNoTracking().Where(o => printed.Contains(o.Indicator) && o.Year == year)
            .ToListAsync(cancel);
    }

    private static bool TakesPart(
        TotalCheck check, Indicator indicator, Area area, Nationality nationality, Period period)
    {
        var whole = (area.Code, nationality.Code) == (Area.Mexico, Nationality.All);
        var part = check.By is BreakdownDimension.Area
            ? area.Code != Area.Mexico && nationality.Code == Nationality.All
            : area.Code == Area.Mexico && nationality.Code != Nationality.All;
        return check.Indicator == indicator.Id
            && (whole ? check.Period == period : part && Holds(check.Period.Months, period.Months));
    }

    private static bool Holds(MonthSpan span, MonthSpan inner) => span.First <= inner.First && inner.Last <= span.Last;
}
