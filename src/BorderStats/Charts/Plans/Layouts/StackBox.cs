namespace BorderStats.Charts.Plans.Layouts;

/// <summary>Where the parts of a stack stand.</summary>
internal static class StackBox
{
    private const double Share = 0.78, Seam = 1, OpeningHeight = 7, ArrowHeight = 11;

    /// <summary>Upon the parts before it, with a seam between them.</summary>
    public static Box Of(ChartLayout layout, int rank, int slot)
    {
        var (lines, parts) = (layout.Plan.Lines, layout.Plan.Stack.Parts);
        var below = 0.0;
        for (var other = 0; other < rank; other++)
            below += parts[other] && lines[other].Points[slot].IsDrawn ? lines[other].Points[slot].Value : 0;
        var point = lines[rank].Points[slot];
        var (foot, head) = (layout.Up.Place(below), layout.Up.Place(below + (point.IsDrawn ? point.Value : 0)));
        var half = layout.Across.Band * Share / 2;
        return new(layout.X(slot) - half, foot - head > 3 * Seam ? head + Seam : head, layout.X(slot) + half, foot);
    }

    /// <summary>The hatched end of a stack that may reach higher; null where it is whole or there is none.</summary>
    public static Box? Opening(ChartLayout layout, int slot)
    {
        var stack = layout.Plan.Stack.Slots[slot];
        if (stack.IsEmpty || stack.IsWhole)
            return null;
        var (top, half) = (layout.Up.Place(stack.Height), layout.Across.Band * Share / 2);
        return new(layout.X(slot) - half, top - OpeningHeight, layout.X(slot) + half, top);
    }

    /// <summary>The upper end of all that is drawn of a stack.</summary>
    public static double Top(ChartLayout layout, int slot) => Opening(layout, slot) is { } open
        ? open.Top - ArrowHeight
        : layout.Up.Place(layout.Plan.Stack.Slots[slot].Height);
}
