namespace BorderStats.Statistics;

/// <summary>
/// From which day on until which day a print is the current one of its figure. Before it nobody knew it, or a better
/// one stood; from <paramref name="Until"/> on another does.
/// </summary>
/// <param name="Until">The day another print takes over, or <see cref="Open"/>.</param>
public readonly record struct Validity(DateOnly From, DateOnly Until)
{
    /// <summary>The end of a print that nothing has replaced.</summary>
    public static readonly DateOnly Open = DateOnly.MaxValue;

    /// <summary>The day on which "today" asks: after every publication, before the open end.</summary>
    public static readonly DateOnly Latest = DateOnly.MaxValue.AddDays(-1);

    public bool Holds(DateOnly day) => From <= day && day < Until;

    /// <summary>What was known of it on a day: a print that took over later was not out yet.</summary>
    public Validity AsKnown(DateOnly day) => Until > day ? this with { Until = Open } : this;

    /// <summary>
    /// When each of these prints of one figure is current, in the order given; null for one that never is. They are
    /// told by their bulletins: in the order of publication, each print takes over that outranks all before it.
    /// </summary>
    public static Validity?[] Of(IReadOnlyList<Bulletin> prints)
    {
        var validities = new Validity?[prints.Count];
        var current = -1;
        foreach (var print in Enumerable.Range(0, prints.Count)
            .Where(i => prints[i].State is BulletinState.Published)
            .OrderBy(i => prints[i].Published.LastDay).ThenBy(i => prints[i].Number))
        {
            if (current >= 0 && prints[print].Rank.CompareTo(prints[current].Rank) < 0)
                continue;
            var day = prints[print].Published.LastDay;
            if (current >= 0)
                // One that is outranked on the very day it came out was never known as current.
                validities[current] = validities[current]!.Value.From < day ? validities[current]!.Value with { Until = day } : null;
            validities[print] = new(day, Open);
            current = print;
        }

        return validities;
    }
}
