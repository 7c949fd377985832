using System.Globalization;
using BorderStats.Queries.Lines;
using BorderStats.Statistics;

namespace BorderStats.Web.Explorer;

/// <summary>How the rows of a table are ordered. The total stays last, and so do rows without a figure.</summary>
/// <param name="Year">By the figures of this year, where the rows are lines.</param>
/// <param name="Line">By the figures of this line, where the rows are months; null as well for the name or month.</param>
public sealed record RowOrder(int? Year, bool IsDescending, string? Line = null)
{
    public const string Name = "name";

    /// <summary>As addresses have it: "name", "-name", "2018", "-2018", "-MX-CHP".</summary>
    public string Word => (IsDescending ? "-" : "") + (Line ?? Year?.ToString(CultureInfo.InvariantCulture) ?? Name);

    /// <summary>Whether the table has such a column: months stand in rows, years in columns.</summary>
    public bool Fits(Frequency per) => per is Frequency.Month ? Year is null : Line is null;

    /// <summary>
    /// The order that a click on the heading of a column leads to: the highest first, the first letter first.
    /// </summary>
    public static RowOrder Next(RowOrder? now, int? year, string? line = null) =>
        now is { } order && (order.Year, order.Line) == (year, line)
            ? order with { IsDescending = !order.IsDescending }
            : new(year, IsDescending: (year, line) is not (null, null), line);

    /// <summary>The months of a table, by their places in the series.</summary>
    public IReadOnlyList<int> SortMonths(Series series)
    {
        int[] months = [.. Enumerable.Range(0, series.Slots.Count)];
        if (Line is null)
            return IsDescending ? [.. months.Reverse()] : months;
        SeriesLine[] lines = series.Total is { } total ? [.. series.Lines, total] : [.. series.Lines];
        if (Array.Find(lines, l => l.Code == Line) is not { } line)
            return months;
        var missingLast = months.OrderBy(month => line.Points[month].Measured is null);
        return [.. IsDescending
            ? missingLast.ThenByDescending(month => line.Points[month].Measured)
            : missingLast.ThenBy(month => line.Points[month].Measured)];
    }

    public IReadOnlyList<SeriesLine> Sort(Series series, Locale locale)
    {
        if (Year is null)
        {
            var names = StringComparer.Create(locale.Culture, ignoreCase: true);
            return [.. IsDescending
                ? series.Lines.OrderByDescending(l => locale.Say(l.Name), names)
                : series.Lines.OrderBy(l => locale.Say(l.Name), names)];
        }

        var slot = series.Slots.ToList().FindIndex(s => s.Year == Year);
        if (slot < 0)
            return series.Lines;
        var missingLast = series.Lines.OrderBy(l => l.Points[slot].Measured is null);
        return [.. IsDescending
            ? missingLast.ThenByDescending(l => l.Points[slot].Measured)
            : missingLast.ThenBy(l => l.Points[slot].Measured)];
    }
}
