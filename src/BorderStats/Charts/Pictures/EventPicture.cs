using BorderStats.Charts.Plans.Layouts;

namespace BorderStats.Charts.Pictures;

/// <summary>The numbered flags of events with their stems.</summary>
internal static class EventPicture
{
    private const int RoundCorners = 16;

    public static void Draw(PictureCanvas canvas, ChartLayout layout)
    {
        foreach (var flag in layout.Flags)
        {
            foreach (var x in flag.Stems)
                canvas.Line(
                    new(x, flag.Top(layout) + EventFlag.FlagHeight, x, layout.Plot.Bottom),
                    canvas.Colour("accent", 0.6), 1);
        }

        for (var i = 0; i < layout.Flags.Count; i++)
        {
            var (flag, top) = (layout.Flags[i], layout.Flags[i].Top(layout));
            canvas.Shape(
                Pill(new(flag.X - flag.Half, top, flag.X + flag.Half, top + EventFlag.FlagHeight)),
                canvas.Colour("accent"));
            canvas.Text(
                new(flag.Number, flag.X, top + 14, TextAnchor.Middle), layout.Frame.NoteSize,
                canvas.Colour("on-accent"), strong: true);
            canvas.Text(layout.FlagTexts[i], layout.Frame.NoteSize, canvas.Colour("muted"));
        }
    }

    /// <summary>A box with round ends.</summary>
    private static IEnumerable<(double X, double Y)> Pill(Box box)
    {
        var radius = box.Height / 2;
        for (var i = 0; i <= 2 * RoundCorners; i++)
        {
            var isRight = i <= RoundCorners;
            var angle = Math.PI * (isRight ? i : i - 1) / RoundCorners - Math.PI / 2;
            var middle = isRight ? box.Right - radius : box.Left + radius;
            yield return (middle + radius * Math.Cos(angle), box.Middle + radius * Math.Sin(angle));
        }
    }
}
