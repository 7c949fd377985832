using BorderStats.Queries.Lines;

namespace BorderStats.Charts.Plans;

/// <summary>
/// One line of a chart: its name and style, a plan for each of its slots, and where its figures are missing.
/// </summary>
/// <param name="Last">The slot of its last mark, or -1 where it has none.</param>
/// <param name="LastNumber">The value there, with its slot where that is not the last one whole.</param>
internal sealed record LinePlan(
    string Code, string Name, LineStyle Style, IReadOnlyList<PointPlan> Points, IReadOnlyList<Gap> Gaps,
    int Last, string LastNumber)
{
    /// <param name="name">What the line is called beside it.</param>
    /// <param name="gaps">The slots without a figure of this line.</param>
    public static LinePlan Of(ChartPlan plan, SeriesLine line, string name, IReadOnlyList<Gap> gaps)
    {
        var points = new PointPlan[line.Points.Count];
        var last = -1;
        for (var slot = 0; slot < points.Length; slot++)
        {
            points[slot] = Point(plan, line, slot, slot > 0 && points[slot - 1].IsDrawn);
            if (points[slot].IsDrawn)
                last = slot;
        }

        return new(line.Code, name, Palette.Of(line), points, gaps, last,
            last < 0 ? "" : Number(plan, points[last]));
    }

    /// <summary>Whether no stroke of the line leads to the slot or away from it.</summary>
    public bool IsAlone(int slot) => Points[slot].Join is PointJoin.None
        && (slot + 1 == Points.Count || Points[slot + 1].Join is PointJoin.None);

    private static PointPlan Point(ChartPlan plan, SeriesLine line, int slot, bool followsMark)
    {
        var (query, point) = (plan.Series.Query, line.Points[slot]);
        var sign = Sign(plan, point);
        var isMarked = sign is not (PointSign.None or PointSign.BelowScale);
        var join = followsMark && isMarked && !plan.BreaksBefore(slot)
            ? Coverage.Join(query, line.Points[slot - 1], point)
            : PointJoin.None;
        var title = point.Measured is null && point.Figure.Value is null ? "" : plan.Titles.Of(line, point);
        return new(point, Coverage.Months(query, point), sign, join, title);
    }

    private static PointSign Sign(ChartPlan plan, SeriesPoint point) => point.Measured switch
    {
        null => PointSign.None,
        { } value when !plan.HasPlaceFor(value) => PointSign.BelowScale,
        _ when Coverage.IsPartYear(plan.Series.Query, point) => PointSign.PartYear,
        _ => point.Figure.IsProvisional ? PointSign.Provisional : PointSign.Full,
    };

    private static string Number(ChartPlan plan, PointPlan last)
    {
        var isPlain = !last.IsPartYear && last.Point.Slot == plan.Series.Slots[^1];
        return plan.Values.Short(last.Point) + (isPlain
            ? ""
            : $" ({plan.Slots.Covered(last.Point.Slot, last.Months)})");
    }
}
