using BorderStats.Queries.Lines;
using BorderStats.Queries.Passports;
using BorderStats.Queries.Prints;

namespace BorderStats.Charts.Plans;

/// <summary>
/// What was known on another day, wherever it differs from what is shown: a thinner, dashed line beside each line.
/// </summary>
/// <param name="Name">"as known by 4 Jul 2021".</param>
/// <param name="Lines">Of the lines that differ somewhere, with a mark only where they do.</param>
/// <param name="Finding">How many values differ, and which the most.</param>
/// <param name="Sentence">The same without the example.</param>
internal sealed record ThenPlan(string Name, IReadOnlyList<LinePlan> Lines, string Finding, string Sentence)
{
    public static readonly ThenPlan None = new("", [], "", "");

    /// <param name="then">The same question as of the other day.</param>
    public static ThenPlan Of(ChartPlan plan, Series then)
    {
        var prints = TwoPrints.Of(then, plan.Series);
        ThenWords words = new(plan, then, prints);
        var lines = plan.Lines
            .Select(line => Line(plan, line.Name, words.Name, [.. prints.Where(p => p.Line.Code == line.Code)]))
            .OfType<LinePlan>();
        return new(words.Name, [.. lines], words.Finding(), words.Sentence());
    }

    /// <summary>Null where nothing can be drawn that the line itself does not show.</summary>
    private static LinePlan? Line(ChartPlan plan, string name, string known, TwoPrints[] prints)
    {
        if (!Array.Exists(prints, p => p is { IsMeasuredOtherwise: true, Then.Measured: not null }))
            return null;
        var then = prints[0].Line with
        {
            Points = [.. prints.Select(p => p.Then ?? new(p.Now.Slot, Figure.NoneFor(p.Now.Slot), null, Refusal.Hole, null))],
        };
        var whole = LinePlan.Of(plan, then, name, []);
        return whole with
        {
            Points = [.. whole.Points.Select((point, slot) => prints[slot].IsMeasuredOtherwise
                ? point with { Title = $"{point.Title}, {known}" }
                : Unmarked(point, slot > 0 && prints[slot - 1].IsMeasuredOtherwise))],
            Last = -1,
            LastNumber = "",
        };
    }

    /// <summary>Where both are the same a stroke may end, so that it is seen from where they part.</summary>
    private static PointPlan Unmarked(PointPlan point, bool isEnd) =>
        point with { Sign = PointSign.None, Join = isEnd ? point.Join : PointJoin.None, Title = "" };
}
