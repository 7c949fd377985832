using BorderStats.Statistics;

namespace BorderStats.Charts.Plans.Heat;

/// <summary>A row of a heat map before it has a place: of which line, and which slot stands in each column.</summary>
/// <param name="Slots">-1 where a column has none, as the months before the first of a series.</param>
internal sealed record HeatGridRow(string Name, LinePlan Line, IReadOnlyList<int> Slots);

/// <summary>
/// What stands in the rows and columns of a heat map: lines by years; the months of a single line as a calendar, years
/// by months; those of several lines as far back as there is room for.
/// </summary>
internal sealed record HeatGrid(IReadOnlyList<HeatGridRow> Rows, int Columns, bool IsCalendar, int Hidden)
{
    // Four years: narrower cells could not be told apart on a phone.
    private const int MostMonths = 48, Year = 12;

    public static HeatGrid Of(ChartPlan plan)
    {
        var slots = plan.Series.Slots.Count;
        if (plan is { IsMonthly: true, Lines.Count: 1 })
            return Calendar(plan, plan.Lines[0]);
        var hidden = plan.IsMonthly ? Math.Max(0, slots - MostMonths) : 0;
        int[] shown = [.. Enumerable.Range(hidden, slots - hidden)];
        return new(
            [.. plan.Lines.Select(line => new HeatGridRow(line.Name, line, shown))], shown.Length, false, hidden);
    }

    /// <summary>What the caption says of months that are not shown.</summary>
    public string Hiding(ChartPlan plan) => Hidden == 0 ? "" : plan.Locale.Say(
        $" (los últimos {MostMonths} de {plan.Series.Slots.Count} meses)",
        $" (the latest {MostMonths} of {plan.Series.Slots.Count} months)");

    private static HeatGrid Calendar(ChartPlan plan, LinePlan line)
    {
        var slots = plan.Series.Slots;
        return new(
        [
            .. slots.Select(s => s.Year).Distinct().Select(year => new HeatGridRow(plan.Slots.Year(year), line,
                [.. Enumerable.Range(1, Year).Select(month => IndexOf(slots, Period.OfMonth(year, month)))])),
        ], Year, true, 0);
    }

    private static int IndexOf(IReadOnlyList<Period> slots, Period wanted)
    {
        for (var i = 0; i < slots.Count; i++)
        {
            if (slots[i] == wanted)
                return i;
        }

        return -1;
    }
}
