using System.Globalization;
using System.Xml.Linq;

namespace BorderStats.Charts;

/// <summary>The names of the lines above the plot, in rows, each behind its sign.</summary>
internal sealed record Key(IReadOnlyList<KeyEntry> Entries, int Rows)
{
    public static readonly Key None = new([], 0);

    private const double RowHeight = 19, SignWidth = 18, Gap = 14;

    public double Height => Rows * RowHeight;

    /// <summary>
    /// With the numbers if they fit into a few rows, else without; what then has no room is counted: "+ 12".
    /// </summary>
    /// <param name="names">Look, name and number of each line; a number may be empty.</param>
    public static Key Of(IReadOnlyList<(Look Look, string Name, string Number)> names, ChartFrame frame)
    {
        const int Most = 4;
        var entries = Lay(names, frame);
        if (entries.Count > 0 && entries[^1].Row >= Most)
            entries = Lay([.. names.Select(n => (n.Look, n.Name, ""))], frame);
        if (entries.Count == 0)
            return None;

        var shown = entries.Count(e => e.Row < Most);
        if (shown == entries.Count)
            return new(entries, entries[^1].Row + 1);
        var rest = string.Create(CultureInfo.InvariantCulture, $"+ {entries.Count - shown + 1}");
        return new([.. entries.Take(shown - 1), entries[shown - 1] with { Look = Palette.Rest, Name = rest }], Most);
    }

    private static List<KeyEntry> Lay(IReadOnlyList<(Look Look, string Name, string Number)> names, ChartFrame frame)
    {
        List<KeyEntry> entries = [];
        var (x, row) = (0.0, 0);
        foreach (var (look, name, number) in names)
        {
            var text = TextWidth.Of(name, frame.LabelSize, bold: true)
                + (number.Length > 0 ? TextWidth.Of(" " + number, frame.LabelSize) : 0);
            if (x > 0 && x + SignWidth + text > frame.Width)
                (x, row) = (0, row + 1);
            entries.Add(new(look, name, number, x, row));
            x += SignWidth + text + Gap;
        }

        return entries;
    }

    public XElement Draw(double top) =>
        Svg.Group("key", Entries.Select(entry => Draw(entry, top + entry.Row * RowHeight + 13)));

    private static XElement Draw(KeyEntry entry, double baseline) => Svg.Group(entry.Look.ColourClass,
        Marker.Draw(entry.Look.Marker, entry.X + 6, baseline - 4.5, 5, "marker"),
        Svg.Element("text", "label", Svg.At("x", entry.X + SignWidth), Svg.At("y", baseline),
            Svg.Element("tspan", "name", entry.Name),
            entry.Number.Length > 0 ? Svg.Element("tspan", "number", " " + entry.Number) : null));
}
