using BorderStats.Queries.Sums;
using BorderStats.Statistics;

namespace BorderStats.Web.Wording;

/// <summary>
/// Checks that share a row of a list: one by itself, or all those totals of a table of nationalities by points of entry
/// that add up, which otherwise would bury the others by their number.
/// </summary>
public sealed record CheckGroup(IReadOnlyList<TotalCheck> Checks)
{
    public TotalCheck First => Checks[0];

    /// <summary>In the order given; a table's group where the first of its totals stands.</summary>
    public static IReadOnlyList<CheckGroup> Of(IEnumerable<TotalCheck> checks) =>
    [
        .. checks.Select((check, place) => (check, place))
            .GroupBy(c => IsQuiet(c.check)
                ? (-1, c.check.Indicator, c.check.Listed.Number, c.check.Period)
                : (c.place, "", 0, default))
            .Select(g => new CheckGroup([.. g.Select(c => c.check)])),
    ];

    /// <summary>"556 totals of this table, … all add up".</summary>
    public string Words(Locale locale) => locale.Say(
        $"{locale.Number(Checks.Count)} totales de este cuadro, por nacionalidad, región y punto de internación: "
            + "todos cuadran",
        $"{locale.Number(Checks.Count)} totals of this table, by nationality, region and point of entry: all add up");

    private static bool IsQuiet(TotalCheck check) => check.Outcome is CheckOutcome.AddsUp
        && (check.Area, check.Nationality) != (Area.Mexico, Nationality.All);
}
