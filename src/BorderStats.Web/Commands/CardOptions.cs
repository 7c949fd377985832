using System.CommandLine;
using System.CommandLine.Parsing;
using BorderStats.Publishing.Drafts;
using BorderStats.Statistics;

namespace BorderStats.Web.Commands;

/// <summary>What can be said of a bulletin on the command line; what is not said is guessed from the file.</summary>
internal sealed class CardOptions
{
    private readonly Option<string> _id = new("--id");
    private readonly Option<string> _title = new("--title");
    private readonly Option<string> _publisher = new("--publisher");
    private readonly Option<BulletinKind> _kind;
    private readonly Option<string> _published = new("--published");
    private readonly Option<string> _url = new("--url");
    private readonly Option<bool> _complete = new("--complete");
    private readonly Locale _locale;

    public CardOptions(Locale locale)
    {
        _locale = locale;
        _kind = new("--kind") { CustomParser = Kind };
        _id.Description = locale.Say("El nombre del boletín en las direcciones.", "The bulletin's name in addresses.");
        _title.Description = locale.Say("El título, como está impreso.", "The title as printed.");
        _publisher.Description = locale.Say("Quién lo publicó.", "Who published it.");
        _kind.Description = locale.Say(
            "La clase: Official, Recompiled, Agency, Paper o Press.", "Official, Recompiled, Agency, Paper or Press.");
        _published.Description = locale.Say(
            "El día, mes o año en que salió: 2020, 2020-01, 2020-01-24.",
            "The day, month or year it came out: 2020, 2020-01, 2020-01-24.");
        _url.Description = locale.Say("Dónde se puede leer.", "Where it can be read.");
        _complete.Description = locale.Say(
            "Lo que la tabla no nombra, no lo cuenta: sus sumas se comparan con sus totales.",
            "What the table does not name, it does not count: hold its sums against its totals.");
    }

    public void AddTo(Command command)
    {
        _published.Validators.Add(result =>
        {
            if (PublicationDate.Parse(result.GetValueOrDefault<string>() ?? "") is null)
                result.AddError(_locale.Say(
                    $"--published: se encontró «{result.GetValueOrDefault<string>()}», se esperaba una fecha como "
                        + "2020, 2020-01 o 2020-01-24.",
                    $"--published: found '{result.GetValueOrDefault<string>()}', expected a date such as 2020, 2020-01 "
                        + "or 2020-01-24."));
        });
        foreach (var option in (Option[])[_id, _title, _publisher, _kind, _published, _url, _complete])
            command.Add(option);
    }

    private BulletinKind Kind(ArgumentResult result)
    {
        var text = result.Tokens.Count > 0 ? result.Tokens[0].Value : "";
        if (Enum.TryParse<BulletinKind>(text, ignoreCase: true, out var kind) && Enum.IsDefined(kind))
            return kind;
        result.AddError(_locale.Say(
            $"--kind: se encontró «{text}», se esperaba {string.Join(", ", Enum.GetNames<BulletinKind>())}.",
            $"--kind: found '{text}', expected {string.Join(", ", Enum.GetNames<BulletinKind>())}."));
        return default;
    }

    public BulletinCard Read(ParseResult parsed, BulletinCard guess) => new(
        parsed.GetValue(_id) is { } id ? BulletinCard.Slug(id) : guess.Id,
        parsed.GetValue(_title) ?? guess.Title,
        parsed.GetValue(_publisher) ?? guess.Publisher,
        parsed.GetResult(_kind) is null ? guess.Kind : parsed.GetValue(_kind),
        PublicationDate.Parse(parsed.GetValue(_published) ?? "") ?? guess.Published,
        parsed.GetValue(_url) ?? guess.Url,
        guess.Note,
        parsed.GetValue(_complete));
}
