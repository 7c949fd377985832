using BorderStats.Bulletins.Layouts;
using BorderStats.Publishing.Drafts;
using BorderStats.Statistics;

namespace BorderStats.Web.Pages.Admin.Drafts;

/// <summary>What no axis of the table says, as a form sends it.</summary>
public sealed record TableForm(
    string? Indicator, string? Place, string? Nationality, int? Year, int FirstMonth, int LastMonth,
    bool Provisional, DashMeaning Dash, bool Skipped)
{
    public TableFacts Facts => new(
        Indicator ?? "", Place ?? Area.Mexico, Nationality ?? Statistics.Nationality.All, Year,
        FirstMonth == 0 && LastMonth == 0 ? "" : $"{FirstMonth:00}-{LastMonth:00}", Provisional, Dash, Skipped);
}

/// <summary>What the document is, as a form sends it.</summary>
public sealed record CardForm(string? BulletinId, string? Title, string? Publisher, BulletinKind Kind,
    string? Published, string? Url, string? Note, bool Complete)
{
    private const int Longest = 2_000;

    public Bilingual? Refusal() => 0 switch
    {
        _ when string.IsNullOrWhiteSpace(Title) => new("Falta el título.", "The title is missing."),
        _ when string.IsNullOrWhiteSpace(Publisher) => new("Falta quién lo publicó.", "Who published it is missing."),
        _ when PublicationDate.Parse(Published?.Trim() ?? "") is null =>
            new("La fecha se escribe 2020, 2020-01 o 2020-01-24, según lo que se sepa.",
                "The date is written 2020, 2020-01 or 2020-01-24, as exact as it is known."),
        _ when !IsAddress(Url) => new(
            "La dirección empieza con http:// o https://.", "The address begins with http:// or https://."),
        _ when ((string?[])[BulletinId, Title, Publisher, Url, Note]).Any(t => t?.Length > Longest) =>
            new("Un texto es demasiado largo.", "A text is too long."),
        _ => null,
    };

    public BulletinCard Card() => new(
        BulletinCard.Slug(string.IsNullOrWhiteSpace(BulletinId) ? Title! : BulletinId), Title!.Trim(),
        Publisher!.Trim(), Kind,
        PublicationDate.Parse(Published!.Trim())!.Value, Url?.Trim() ?? "", Note?.Trim() ?? "", Complete);

    private static bool IsAddress(string? url) => string.IsNullOrWhiteSpace(url)
        || (Uri.TryCreate(url.Trim(), UriKind.Absolute, out var address)
            && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps));
}
