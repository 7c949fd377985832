using System.CommandLine;
using BorderStats.Publishing.Drafts;
using BorderStats.Statistics;

namespace BorderStats.Web.Commands;

/// <summary>What can be said of a bulletin on the command line; what is not said is guessed from the file.</summary>
internal sealed class CardOptions
{
    private readonly Option<string> _id = new("--id") { Description = "The bulletin's name in addresses." };
    private readonly Option<string> _title = new("--title") { Description = "The title as printed." };
    private readonly Option<string> _publisher = new("--publisher") { Description = "Who published it." };
    private readonly Option<BulletinKind> _kind =
        new("--kind") { Description = "Official, Recompiled, Agency, Paper or Press." };
    private readonly Option<string> _published =
        new("--published") { Description = "The day, month or year it came out: 2020, 2020-01, 2020-01-24." };
    private readonly Option<string> _url = new("--url") { Description = "Where it can be read." };
    private readonly Option<bool> _complete = new("--complete")
    {
        Description = "What the table does not name, it does not count: hold its sums against its totals.",
    };

    public void AddTo(Command command)
    {
        _published.Validators.Add(result =>
        {
            if (PublicationDate.Parse(result.GetValueOrDefault<string>() ?? "") is null)
                result.AddError($"--published: found '{result.GetValueOrDefault<string>()}', expected a date such as "
                    + "2020, 2020-01 or 2020-01-24.");
        });
        foreach (var option in (Option[])[_id, _title, _publisher, _kind, _published, _url, _complete])
            command.Add(option);
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
