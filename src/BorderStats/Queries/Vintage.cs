using BorderStats.Database;
using BorderStats.Statistics;
using Microsoft.EntityFrameworkCore;

namespace BorderStats.Queries;

/// <summary>
/// What was known on a day: the bulletins out by then, and the rule which of several prints is the current figure. The
/// latest of the agency's own tables that prints it, else the latest of the other bulletins.
/// </summary>
public sealed class Vintage
{
    private readonly Dictionary<int, Bulletin> _bulletins;

    /// <param name="asOf">The day, or null for all that is published.</param>
    public Vintage(IEnumerable<Bulletin> bulletins, DateOnly? asOf) =>
        _bulletins = bulletins
            .Where(b => b.State is BulletinState.Published && (asOf is not { } day || b.Published.LastDay <= day))
            .ToDictionary(b => b.Number);

    public IReadOnlyCollection<Bulletin> Bulletins => _bulletins.Values;

    public static async Task<Vintage> LoadAsync(StatisticsContext database, DateOnly? asOf, CancellationToken cancel) =>
        new(await database.Bulletins.AsNoTracking().ToListAsync(cancel), asOf);

    public Bulletin? Bulletin(int number) => _bulletins.GetValueOrDefault(number);

    public Bulletin? Bulletin(string id) => _bulletins.Values.FirstOrDefault(b => b.Id == id);

    /// <summary>The prints of the bulletins that were out, in no particular order.</summary>
    public IEnumerable<Print> Known(IEnumerable<Observation> observations) =>
        from o in observations
        let bulletin = Bulletin(o.BulletinNumber)
        where bulletin is not null
        select new Print(
            o.Indicator, o.Area, o.Nationality, o.Period, o.Value, o.Printed, o.Status, o.Note, o.Place, bulletin);

    /// <summary>The current one of several prints of the same figure.</summary>
    public static Print Current(IEnumerable<Print> prints) => prints.MaxBy(p => p.Bulletin.Rank)!;
}
