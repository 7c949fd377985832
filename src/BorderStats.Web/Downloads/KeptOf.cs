using BorderStats.Queries.Holdings;

namespace BorderStats.Web.Downloads;

/// <summary>What the bytes of a kept file follow from, besides its name.</summary>
/// <param name="Version">Of the figures.</param>
/// <param name="Address">Which the file says it is from, or empty where it says none.</param>
internal sealed record KeptOf(string Version, string Address)
{
    public static KeptOf Figures(Dataset dataset) => new(dataset.Catalogue.Version?.Token ?? "", "");

    public KeptOf At(HttpContext http) => this with { Address = FileNotes.Address(http) };
}
