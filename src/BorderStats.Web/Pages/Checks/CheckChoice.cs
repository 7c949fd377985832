using BorderStats.Queries.Sums;
using BorderStats.Statistics;
using BorderStats.Web.Explorer;

namespace BorderStats.Web.Pages.Checks;

/// <summary>Which checks the address asks for.</summary>
/// <param name="Indicator">One indicator's only, or all.</param>
public sealed record CheckChoice(bool TroubleOnly, Indicator? Indicator)
{
    public static readonly CheckChoice Everything = new(false, null);

    public static (CheckChoice Choice, IReadOnlyList<ParameterProblem> Problems) Read(
        IQueryCollection query, Codebook codebook)
    {
        ParameterReader reader = new(query);
        CheckChoice choice = new(
            reader.Choice("show", ("all", false), ("trouble", true)),
            reader.Choice(
                "indicator", [("", (Indicator?)null), .. codebook.Indicators.Select(i => (i.Id, (Indicator?)i))]));
        return (choice, reader.Problems);
    }

    /// <summary>Those in trouble first, then by year.</summary>
    public IEnumerable<TotalCheck> Of(IEnumerable<TotalCheck> checks) => checks
        .Where(c => (!TroubleOnly || c.IsTrouble) && (Indicator is null || c.Indicator == Indicator.Id))
        .OrderByDescending(c => c.IsTrouble).ThenBy(c => c.Period);
}
