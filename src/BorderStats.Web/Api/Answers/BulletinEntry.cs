using BorderStats.Queries.Holdings;
using BorderStats.Statistics;

namespace BorderStats.Web.Api.Answers;

[Says("Un documento que imprime cifras.", "A document that prints figures.")]
internal sealed record BulletinEntry(
    [property: Says("Su nombre en las direcciones.", "Its name in addresses.")] string Id,
    [property: Says("El título, como se publicó.", "The title, as published.")] string Title,
    [property: Says("Quién lo publica.", "Who publishes it.")] string Publisher,
    [property: Says("official, recompiled, agency, paper o press.", "official, recompiled, agency, paper or press.")]
        string Kind,
    [property: Says("ISO 8601, tan exacto como se sabe: 2020, 2020-01 o 2020-01-24.",
        "ISO 8601, as exact as known: 2020, 2020-01 or 2020-01-24.")] string Published,
    [property: Says("Dónde se puede leer.", "Where it can be read.")] string? Url,
    [property: Says("Lo que hay que saber de él.", "What one must know of it.")] string? Note,
    [property: Says("El nombre del archivo original.", "The name of the original file.")] string FileName,
    [property: Says("El SHA-256 de sus bytes.", "The SHA-256 of its bytes.")] string Sha256,
    [property: Says("Cuántas cifras imprime.", "How many figures it prints.")] int Figures,
    [property: Says("Cuántas de cada indicador, y de qué años.", "How many of each indicator, and of which years.")]
        IReadOnlyList<PrintedYears> Printed)
{
    public static BulletinEntry Of(BulletinSummary summary)
    {
        var bulletin = summary.Bulletin;
        return new(
            bulletin.Id, bulletin.Title, bulletin.Publisher, bulletin.Kind.ToString().ToLowerInvariant(),
            bulletin.Published.Text, Listing.OrNull(bulletin.Url), Listing.OrNull(bulletin.Note), bulletin.FileName,
            bulletin.Sha256, summary.Figures,
            [.. summary.Shares.Select(s => new PrintedYears(s.Indicator.Id, s.FirstYear, s.LastYear, s.Figures))]);
    }
}
