using BorderStats.Database;
using BorderStats.Statistics;
using Microsoft.EntityFrameworkCore;

namespace BorderStats.Publishing.Keeping;

/// <summary>Puts each figure of a file under the bulletin that printed it.</summary>
internal sealed class PrintAttribution(Bulletin own, FigureWriter figures, StatisticsContext database)
{
    private readonly Dictionary<string, Bulletin> _made = [];
    private readonly Dictionary<string, int> _here = [];

    /// <summary>False where the very print is here already, under the bulletin that the figure names.</summary>
    public async ValueTask<bool> AddAsync(PrintedFigure figure, CancellationToken cancel)
    {
        if (figure.Origin is not { } origin)
        {
            figures.Add(figure, await OwnAsync(cancel));
            return true;
        }

        if (await IsHereAsync(origin.Bulletin, cancel) is { } number)
        {
            if (await SamePrintAsync(figure, number, cancel))
                return false;
            // It names a bulletin that prints something else: whoever says so now is the source.
            figures.Add(figure, await OwnAsync(cancel));
            return true;
        }

        figures.Add(figure with { Place = origin.Place }, await NamedAsync(origin, cancel));
        return true;
    }

    /// <summary>The file's own bulletin, made when the first figure comes for it.</summary>
    public ValueTask<Bulletin> OwnAsync(CancellationToken cancel) => MadeAsync(own, cancel);

    private async Task<int?> IsHereAsync(string id, CancellationToken cancel)
    {
        if (_made.ContainsKey(id))
            return null;
        if (!_here.TryGetValue(id, out var number))
            _here.Add(id, number = await database.Bulletins.Where(b => b.Id == id).Select(b => b.Number)
                .FirstOrDefaultAsync(cancel));
        return number == 0 ? null : number;
    }

    private Task<bool> SamePrintAsync(PrintedFigure figure, int number, CancellationToken cancel)
    {
        var (first, last) = (figure.Period.Months.First, figure.Period.Months.Last);
        return database.Observations.AnyAsync(
            o => o.Indicator == figure.Indicator && o.Area == figure.Area && o.Nationality == figure.Nationality
                && o.Frequency == figure.Period.Frequency
                && o.Year == figure.Period.Year && o.FirstMonth == first && o.LastMonth == last
                && o.BulletinNumber == number && o.Value == figure.Value,
            cancel);
    }

    // An export says of a bulletin its name and its date; the rest is what was said of the file that it came in.
    private ValueTask<Bulletin> NamedAsync(PrintOrigin origin, CancellationToken cancel) => MadeAsync(
        new(
            0, origin.Bulletin, own.Title, own.Publisher, own.Kind,
            PublicationDate.Parse(origin.Published) ?? own.Published,
            own.Url, own.Note, own.FileName, own.Sha256, BulletinState.Published, own.KeptAt),
        cancel);

    private async ValueTask<Bulletin> MadeAsync(Bulletin bulletin, CancellationToken cancel)
    {
        if (_made.TryGetValue(bulletin.Id, out var made))
            return made;
        database.Add(bulletin);
        await database.SaveChangesAsync(cancel);
        _made.Add(bulletin.Id, bulletin);
        return bulletin;
    }
}
