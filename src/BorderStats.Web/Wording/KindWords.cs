using BorderStats.Statistics;

namespace BorderStats.Web.Wording;

/// <summary>The kinds of bulletins: the word in an address, the name, and what it is worth.</summary>
public sealed record KindWords(BulletinKind Kind, Bilingual Name, Bilingual Meaning)
{
    public static readonly IReadOnlyList<KindWords> All =
    [
        new(BulletinKind.Official, new("cuadro oficial", "official table"),
            new("El cuadro de la propia dependencia. Va antes que cualquier cita.",
                "The agency’s own table. It goes before every quotation.")),
        new(BulletinKind.Recompiled, new("cuadros oficiales recopilados", "official tables, recompiled"),
            new("Los cuadros de la dependencia, reunidos por un tercero. Valen como oficiales.",
                "The agency’s own tables, put together by someone else. They count as official.")),
        new(BulletinKind.Agency, new("comunicado", "communiqué"),
            new("Un comunicado o una hoja informativa de una dependencia u organismo.",
                "A communiqué or factsheet of an agency.")),
        new(BulletinKind.Paper, new("artículo académico", "academic paper"),
            new("Un artículo que reproduce cifras de la dependencia.",
                "A paper that reproduces figures of the agency.")),
        new(BulletinKind.Press, new("prensa", "press"),
            new("Un periódico que cita a la dependencia; a falta de cuadro, vale el más reciente.",
                "A newspaper quoting the agency; where there is no table, the latest one counts.")),
    ];

    public string Word => Kind.ToString().ToLowerInvariant();

    public static KindWords Of(BulletinKind kind) => All.First(k => k.Kind == kind);
}
