using BorderStats.Charts.Plans.Layouts;
using BorderStats.Charts.Plans.Stacks;
using ScottPlot;
using Legend = BorderStats.Charts.Plans.Layouts.Legend;

namespace BorderStats.Charts.Pictures;

/// <summary>The lines' names: at their ends, or in a legend above the plot.</summary>
internal static class NamePicture
{
    private const double LeaderOpacity = 0.55;

    private static readonly LinePattern Dotted = new([1, 3], 0, "leader");

    public static void Draw(PictureCanvas canvas, ChartLayout layout)
    {
        foreach (var label in layout.EndLabels)
        {
            var colour = canvas.Colour(label.Line.Style.ColourClass);
            if (label.Leader.Count > 0)
                canvas.Path(label.Leader, colour.WithAlpha(LeaderOpacity), 1, Dotted);
            Text(canvas, label.Name, label.Number, label.X, label.Y + 5, layout.Frame.LabelSize, colour);
        }

        foreach (var entry in layout.Legend.Entries)
        {
            var (baseline, colour) = (Legend.Baseline(entry), canvas.Colour(entry.Style.ColourClass));
            if (entry.IsThen)
                LinePicture.ThenStroke(canvas, [(entry.X, baseline - 4.5), (entry.X + 14, baseline - 4.5)], colour);
            else
                MarkerShapes.Draw(canvas, entry.Style.Marker, entry.X + 6, baseline - 4.5, 5, colour, colour);
            if (entry.Texture > 0)
                canvas.Hatch(
                    entry.Sign, StackPlan.StreakPitch(entry.Texture) / 2, canvas.Colour("card", 0.75), 1.2);
            Text(canvas, entry.Name, entry.Number.Length > 0 ? " " + entry.Number : "", entry.X + Legend.SignWidth,
                baseline, layout.Frame.LabelSize, colour);
        }
    }

    private static void Text(
        PictureCanvas canvas, string name, string number, double x, double y, double size, Color colour)
    {
        canvas.Text(new(name, x, y), size, colour, strong: true);
        canvas.Text(new(number, x + PictureText.Width(name, PictureFonts.Strong, size), y), size, colour);
    }
}
