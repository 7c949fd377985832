using BorderStats.Queries.Holdings;
using BorderStats.Queries.Prints;
using BorderStats.Statistics;
using Microsoft.EntityFrameworkCore;

namespace BorderStats.Queries.Lines;

/// <summary>Fetches the prints of one year that a figure may be, or may be made of.</summary>
internal sealed class YearPrints(Indicator indicator, int year, Vintage vintage, Dataset dataset)
{
    private static readonly Frequency[] Both = [Frequency.Year, Frequency.Month];

    /// <summary>The figure's own: its year, its months, and what lists printed of its offices and points of entry.</summary>
    public async Task<CurrentPrints> OwnAsync(Area area, Nationality nationality, CancellationToken cancel) => new(
        await CurrentAsync([area.Code], [nationality.Code], cancel),
        await ListedAsync([.. Inside(area)], nationality, cancel));

    /// <summary>The figure itself, printed or made of what <see cref="OwnAsync"/> has; without a value where there is none.</summary>
    public async Task<Figure> FigureAsync(Area area, Nationality nationality, Period period, CancellationToken cancel) =>
        new FigureFinder(await OwnAsync(area, nationality, cancel), dataset.Catalogue.Lists.AsOf(vintage), dataset.Codebook)
            .Exact(indicator, area.Code, nationality.Code, period);

    /// <summary>The same with everything that a sum over areas, points or nationalities is made of.</summary>
    public async Task<CurrentPrints> WithPartsAsync(
        Area area, Nationality nationality, FigureOrigin origin, CancellationToken cancel)
    {
        var holding = dataset.Catalogue.HoldingOf(indicator) ?? Holding.NoneOf(indicator);
        string[] areas = origin switch
        {
            FigureOrigin.SumOfAreas => [area.Code, .. holding.Areas.Where(a => a.Kind is not AreaKind.Country).Select(a => a.Code)],
            FigureOrigin.SumOfOffices => [area.Code, .. Inside(area)],
            FigureOrigin.SumOfPoints => [area.Code, .. holding.Points.Select(p => p.Code)],
            _ => [area.Code],
        };
        string[] nationalities = origin is FigureOrigin.SumOfNationalities
            ? [.. holding.Nationalities.Select(n => n.Code)]
            : [nationality.Code];
        return new(
            await CurrentAsync(areas, nationalities, cancel),
            await ListedAsync([.. areas.Concat(Inside(area)).Distinct()], nationality, cancel));
    }

    /// <summary>The offices and points of a state, and what tables call the other points.</summary>
    private IEnumerable<string> Inside(Area area) => area.Kind is not AreaKind.State ? [] :
    [
        .. dataset.Codebook.OfficesOf(area.Code).Select(a => a.Code),
        .. SeriesPrints.PointsOf(area.Code, dataset),
    ];

    private Task<List<Print>> CurrentAsync(string[] areas, string[] nationalities, CancellationToken cancel) =>
        new PrintReading(indicator.Printed, areas, nationalities, Both, [year])
            .CurrentAsync(vintage, dataset.Database, cancel);

    private async Task<IEnumerable<Print>> ListedAsync(string[] parts, Nationality nationality, CancellationToken cancel)
    {
        var printed = indicator.Printed;
        int[] lists = [.. SeriesPrints.Listing(printed, nationality.Code, year, dataset.Catalogue.Lists.AsOf(vintage))
            .Select(l => l.Bulletin.Number).Distinct()];
        return lists.Length == 0 || parts.Length == 0
            ? []
            : vintage.Known(await dataset.Database.Observations.AsNoTracking()
                .Where(o => printed.Contains(o.Indicator) && parts.Contains(o.Area) && o.Nationality == nationality.Code)
                .Where(o => Both.Contains(o.Frequency) && o.Year == year && lists.Contains(o.BulletinNumber))
                .ToListAsync(cancel));
    }
}
