using BorderStats.Queries.Holdings;
using BorderStats.Statistics;

namespace BorderStats.Queries.Observations;

/// <summary>
/// The codes that a question names, column by column. Where an area or a nationality is named and what stands before it
/// in the key is not, all that there are are named, so that the rows are looked up and not looked for.
/// </summary>
internal static class ObservationLists
{
    private static readonly string[] Frequencies = [Frequency.Year.Code(), Frequency.Month.Code()];

    public static IReadOnlyList<(string Column, IReadOnlyList<string> Codes)> Of(
        ObservationQuery query, ObservationStretch stretch, Dataset dataset)
    {
        var namesAreas = query.Areas.Count > 0;
        var namesNationalities = query.Nationalities.Count > 0;
        IReadOnlyList<string> indicators =
        [
            .. query.Indicators.SelectMany(i => dataset.Codebook.Indicator(i)?.Printed ?? [i]).Distinct(),
        ];
        List<(string, IReadOnlyList<string>)> lists = [];
        Add("Indicator", indicators, namesAreas || namesNationalities, () => Indicators(dataset));
        Add("Area", query.Areas, namesNationalities, () => Areas(dataset));
        Add("Nationality", query.Nationalities, false, () => []);
        Add("Frequency", query.Per is { } per ? [per.Code()] : [],
            namesNationalities && (query.From ?? query.To) is not null, () => Frequencies);
        return lists;

        void Add(string column, IReadOnlyList<string> named, bool isNeeded, Func<IReadOnlyList<string>> all)
        {
            if (named.Count == 0 && isNeeded && query.Bulletin is null && !stretch.Fixes(column))
                named = all();
            if (named.Count > 0)
                lists.Add((column, named));
        }
    }

    private static string[] Indicators(Dataset dataset) =>
        [.. dataset.Catalogue.Holdings.SelectMany(h => h.Indicator.Printed).Distinct()];

    private static string[] Areas(Dataset dataset) =>
    [
        .. dataset.Catalogue.Areas.Where(a => a.Shares.Count > 0).Select(a => a.Area.Code),
        .. dataset.Catalogue.Points.Where(p => p.Shares.Count > 0).Select(p => p.Point.Code),
    ];
}
