using BorderStats.Queries.Holdings;
using BorderStats.Statistics;
using BorderStats.Web.Explorer;
using BorderStats.Web.Wording;

namespace BorderStats.Web.Pages.Bulletins;

/// <summary>Which bulletins the address asks for: of one kind, with figures of one indicator.</summary>
public sealed record BulletinChoice(KindWords? Kind, Indicator? Indicator)
{
    public static readonly BulletinChoice Everything = new(null, null);

    public static (BulletinChoice Choice, IReadOnlyList<ParameterProblem> Problems) Read(
        IQueryCollection query, Codebook codebook)
    {
        ParameterReader reader = new(query);
        BulletinChoice choice = new(
            reader.Choice("kind", [("", (KindWords?)null), .. KindWords.All.Select(k => (k.Word, (KindWords?)k))]),
            reader.Choice("indicator", [("", (Indicator?)null),
                .. codebook.Indicators.Where(i => i.SumOf.Count == 0).Select(i => (i.Id, (Indicator?)i))]));
        return (choice, reader.Problems);
    }

    public bool Keeps(BulletinSummary summary) =>
        (Kind is null || summary.Bulletin.Kind == Kind.Kind)
        && (Indicator is null || summary.Shares.Any(s => s.Indicator == Indicator));
}
