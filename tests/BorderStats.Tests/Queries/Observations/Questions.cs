using BorderStats.Queries.Holdings;
using BorderStats.Queries.Observations;
using BorderStats.Statistics;

namespace BorderStats.Tests.Queries.Observations;

/// <summary>Questions of every sort over all figures.</summary>
internal static class Questions
{
    public static IReadOnlyList<ObservationQuery> Of(Dataset dataset)
    {
        var bulletin = dataset.Catalogue.BulletinOf("upmrip-cuadro-3.2.4-gdidata-2025-06")!.Bulletin;
        return
        [
            new() { AllPrints = true },
            new() { Indicators = ["documented-entries"] },
            new() { Areas = ["MX-CHP", "MX-TAB"], From = 2012 },
            new() { Nationalities = ["GTM", "HND", "ALL"], From = 2010, To = 2020 },
            new() { Indicators = ["apprehensions", "returns"], Nationalities = ["ALL"], Per = Frequency.Month, AllPrints = true },
            new() { Bulletin = bulletin, AllPrints = true },
            new() { Bulletin = bulletin, Indicators = ["returns"], Nationalities = ["GTM"] },
        ];
    }
}
