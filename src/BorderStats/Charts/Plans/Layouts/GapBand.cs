namespace BorderStats.Charts.Plans.Layouts;

/// <summary>
/// Slots for which no line has a figure: a hatched band over the full height, with one label a run.
/// </summary>
/// <param name="Label">Null where there is no room for it, neither along nor upright.</param>
internal sealed record GapBand(Gap Gap, Box Box, PlacedText? Label, bool IsUpright)
{
    private const double Margin = 6;

    /// <summary>The box around the label.</summary>
    public Box? Words(double size)
    {
        if (Label is not { } label)
            return null;
        var (half, height) = ((TextWidth.Of(label.Text, size) + Margin) / 2, size + Margin / 2);
        return IsUpright
            ? new(label.X - height, label.Y - half, label.X + Margin, label.Y + half)
            : new(label.X - half, label.Y - height, label.X + half, label.Y + Margin);
    }

    public static GapBand Of(ChartLayout layout, Gap gap)
    {
        Box box = new(
            layout.Across.From(gap.First), layout.Plot.Top, layout.Across.To(gap.Last), layout.Plot.Bottom);
        var (width, size) = (TextWidth.Of(gap.Label, layout.Frame.NoteSize) + Margin, layout.Frame.NoteSize);
        if (width <= box.Width)
            return new(gap, box, new(gap.Label, box.Centre, box.Middle + 4, TextAnchor.Middle), IsUpright: false);
        var fits = box.Width >= size + Margin && width <= box.Height;
        PlacedText? upright = fits ? new(gap.Label, box.Centre + 4, box.Middle, TextAnchor.Middle) : null;
        return new(gap, box, upright, IsUpright: fits);
    }
}
