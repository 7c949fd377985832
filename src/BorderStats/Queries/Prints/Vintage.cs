using BorderStats.Statistics;

namespace BorderStats.Queries.Prints;

/// <summary>
/// What was known on a day: the bulletins out by then, and the rule which of several prints is the current figure. The
/// latest of the agency's own tables that prints it, else the latest of the other bulletins.
/// </summary>
public sealed class Vintage
{
    private readonly IReadOnlyDictionary<int, Bulletin> _published;

    /// <param name="asOf">The day, or null for all that is published.</param>
    public Vintage(IEnumerable<Bulletin> bulletins, DateOnly? asOf)
        : this(bulletins.Where(b => b.State is BulletinState.Published).ToDictionary(b => b.Number), asOf)
    {
    }

    internal Vintage(IReadOnlyDictionary<int, Bulletin> published, DateOnly? asOf) =>
        (_published, Day) = (published, asOf ?? Validity.Latest);

    /// <summary>The day on which the current prints are asked for.</summary>
    public DateOnly Day { get; }

    public bool Knows(Bulletin bulletin) => bulletin.Published.LastDay <= Day;

    public Bulletin? Bulletin(int number) =>
        _published.TryGetValue(number, out var bulletin) && Knows(bulletin) ? bulletin : null;

    /// <summary>The prints of the bulletins that were out, in the order given.</summary>
    public IEnumerable<Print> Known(IEnumerable<Observation> observations) =>
        from o in observations
        let bulletin = Bulletin(o.BulletinNumber)
        where bulletin is not null
        select new Print(
            o.Indicator, o.Area, o.Nationality, o.Period, o.Value, o.Printed, o.Status, o.Note, o.Place, bulletin);

    /// <summary>The current one of several prints of the same figure.</summary>
    public static Print Current(IEnumerable<Print> prints) => prints.MaxBy(p => p.Bulletin.Rank)!;
}
