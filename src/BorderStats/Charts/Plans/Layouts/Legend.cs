using System.Globalization;

namespace BorderStats.Charts.Plans.Layouts;

/// <summary>One name of a legend and its place: along its row.</summary>
/// <param name="Texture">Which streaks its sign has, as the part of a stack that it names.</param>
internal sealed record LegendEntry(LineStyle Style, string Name, string Number, double X, int Row, int Texture = 0)
{
    private const double SignSize = 4.5;

    public Box Sign => Box.Around(X + 6, Legend.Baseline(this) - 4.5, SignSize);

    /// <summary>It names what was known on another day, whatever the line, and has a stroke for its sign.</summary>
    public bool IsThen => Style == Palette.Then;
}

/// <summary>The names of the lines above the plot, in rows, each behind its sign.</summary>
internal sealed record Legend(IReadOnlyList<LegendEntry> Entries, int Rows)
{
    public static readonly Legend None = new([], 0);

    public const double RowHeight = 19, SignWidth = 18;
    private const double Gap = 14;

    public double Height => Rows * RowHeight;

    public static double Baseline(LegendEntry entry) => ChartLayout.LegendTop + entry.Row * RowHeight + 13;

    /// <param name="lines">Those that are named nowhere else.</param>
    public static Legend Of(ChartPlan plan, IEnumerable<LinePlan> lines, ChartFrame frame)
    {
        var isLine = plan.View is ChartView.Lines;
        IEnumerable<(LineStyle, string, string)> then =
            plan.Then.Lines.Count > 0 ? [(Palette.Then, plan.Then.Name, "")] : [];
        var legend = Of(
            [.. then, .. lines.Select((line, rank) => isLine
                ? (line.Style, line.Name, line.Last == line.Points.Count - 1 ? line.LastNumber : "")
                : (OfBar(line, plan.Stack.IsBeside(rank)), line.Name, ""))],
            frame);
        // The last entry may stand for several lines, and then has no streaks.
        return legend with
        {
            Entries = [.. legend.Entries.Select((entry, rank) =>
                entry.Style == Palette.Rest ? entry : entry with { Texture = plan.Stack.Texture(rank) })],
        };
    }

    private static LineStyle OfBar(LinePlan line, bool isBeside) =>
        isBeside ? line.Style : line.Style with { Marker = MarkerShape.Square };

    /// <summary>
    /// With the numbers if they fit into a few rows, else without; what then has no room is counted: "+ 12".
    /// </summary>
    /// <param name="names">Style, name and number of each line; a number may be empty.</param>
    private static Legend Of(IReadOnlyList<(LineStyle Style, string Name, string Number)> names, ChartFrame frame)
    {
        const int Most = 4;
        var entries = Lay(names, frame);
        if (entries.Count > 0 && entries[^1].Row >= Most)
            entries = Lay([.. names.Select(n => (n.Style, n.Name, ""))], frame);
        if (entries.Count == 0)
            return None;

        var shown = entries.Count(e => e.Row < Most);
        if (shown == entries.Count)
            return new(entries, entries[^1].Row + 1);
        var rest = string.Create(CultureInfo.InvariantCulture, $"+ {entries.Count - shown + 1}");
        return new([.. entries.Take(shown - 1), entries[shown - 1] with { Style = Palette.Rest, Name = rest }], Most);
    }

    private static List<LegendEntry> Lay(
        IReadOnlyList<(LineStyle Style, string Name, string Number)> names, ChartFrame frame)
    {
        List<LegendEntry> entries = [];
        var (x, row) = (0.0, 0);
        foreach (var (style, name, number) in names)
        {
            var text = TextWidth.Of(name, frame.LabelSize, bold: true)
                + (number.Length > 0 ? TextWidth.Of(" " + number, frame.LabelSize) : 0);
            if (x > 0 && x + SignWidth + text > frame.Width)
                (x, row) = (0, row + 1);
            entries.Add(new(style, name, number, x, row));
            x += SignWidth + text + Gap;
        }

        return entries;
    }
}
