using System.Globalization;
using BorderStats.Queries.Holdings;
using BorderStats.Statistics;
using FsCheck;
using FsCheck.Fluent;

namespace BorderStats.Tests.Web;

/// <summary>Addresses of the explorer that are valid, whatever they ask.</summary>
internal static class ExplorerAddresses
{
    /// <summary>Without language and ending: "regional-visitor-cards" and "areas=MX-CHP&amp;from=2014".</summary>
    public static Gen<(string Indicator, string Query)> Of(IReadOnlyList<Holding> holdings) =>
        from holding in Gen.Elements<Holding>(holdings)
        from dimension in Gen.Elements<BreakdownDimension>(
            [
                BreakdownDimension.Area,
                .. holding.Nationalities.Count > 1 ? [BreakdownDimension.Nationality] : (BreakdownDimension[])[],
                .. holding.Points.Count > 0 ? [BreakdownDimension.Point] : (BreakdownDimension[])[],
            ])
        from per in holding.HasMonths ? Gen.Frequency((4, Gen.Constant("")), (1, Gen.Constant("month"))) : Gen.Constant("")
        from split in Split(holding, dimension)
        from years in Years(holding, isShort: per.Length > 0)
        from measure in Gen.Elements("", "", "share", "change", "index")
        from view in Gen.Elements("", "bars", "stacked", "heat", "small", "table")
        from day in Gen.Elements("", "", "2015-12-31", "2019-03-01", "2021-07-04")
        from other in Gen.Elements("", "", "2021-07-04")
        from sort in per.Length > 0 ? Gen.Elements("", $"{holding.LastYear}") : Gen.Elements("", "name", "-name", $"-{holding.LastYear}", $"{holding.FirstYear}")
        from breaks in Gen.Elements("", "", "cross")
        select (holding.Indicator.Id, Join(
            [
                .. split, .. years, ("per", per), ("by", dimension is BreakdownDimension.Area ? "" : dimension.Code()), ("measure", measure), ("view", view),
                ("asof", day), ("compare", other), ("breaks", breaks), ("sort", sort),
            ]));

    /// <summary>Which lines: named ones, the usual ones, or a number of the largest.</summary>
    private static Gen<(string, string)[]> Split(Holding holding, BreakdownDimension by)
    {
        var (areas, nationalities) = (holding.Areas.Select(a => a.Code).ToArray(), holding.Nationalities.Select(n => n.Code).ToArray());
        var top = Gen.Choose(1, 8).Select(count => new[] { ("top", count.ToString(CultureInfo.InvariantCulture)) });
        var hasTop = by is not BreakdownDimension.Area || holding.Areas.Any(a => a.Kind is AreaKind.State);
        return by switch
        {
            BreakdownDimension.Area => Gen.Frequency(
                (5, Named("areas", areas)), (1, Gen.Constant(new[] { ("areas", "all") })),
                (2, from named in Named("areas", areas) from one in Gen.Elements(nationalities) select named.Append(("nationalities", one)).ToArray()),
                (hasTop ? 2 : 0, top)),
            BreakdownDimension.Point => Gen.Frequency((3, Named("points", [.. holding.Points.Select(p => p.Code)])), (1, top)),
            _ => Gen.Frequency(
                (3, Named("nationalities", nationalities)), (2, top),
                (2, from named in Named("nationalities", nationalities) from one in Gen.Elements(areas) select named.Append(("areas", one)).ToArray())),
        };
    }

    private static Gen<(string, string)[]> Named(string parameter, string[] codes) => Gen.SubListOf(codes)
        .Select(some => new[] { (parameter, string.Join(',', some.Take(6))) });

    /// <summary>A stretch of years, open at either end; of months a few years at most.</summary>
    private static Gen<(string, string)[]> Years(Holding holding, bool isShort) =>
        from first in Gen.Choose(holding.FirstYear, holding.LastYear)
        from last in Gen.Choose(first, isShort ? Math.Min(first + 3, holding.LastYear) : holding.LastYear)
        from open in isShort ? Gen.Constant(0) : Gen.Choose(0, 3)
        select new[]
        {
            ("from", open % 2 == 1 ? "" : first.ToString(CultureInfo.InvariantCulture)), ("to", open > 1 ? "" : last.ToString(CultureInfo.InvariantCulture)),
        };

    private static string Join(IEnumerable<(string Name, string Value)> parameters) =>
        string.Join('&', parameters.Where(p => p.Value.Length > 0).Select(p => $"{p.Name}={p.Value}"));
}
