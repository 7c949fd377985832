using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using BorderStats.Charts.Plans;
using BorderStats.Queries;
using BorderStats.Statistics;
using BorderStats.Web.Wording;

namespace BorderStats.Web.Pages.Indicators;

/// <summary>One line of a tooltip: its values and its changes, slot by slot, as they are to be read.</summary>
/// <param name="Amounts">What the values are ordered by where there are too many for one tooltip.</param>
public sealed record TipLine(
    string Code, string Name, string Colour, IReadOnlyList<string> Values, IReadOnlyList<string> Changes,
    IReadOnlyList<double?> Amounts);

/// <summary>What the chart says of each slot when it is pointed at; made from the same series as the chart.</summary>
/// <param name="Checks">Whether the printed total of the slot adds up, or empty where nothing was checked.</param>
public sealed record ChartTips(
    IReadOnlyList<string> Slots, IReadOnlyList<TipLine> Lines, TipLine? Total, IReadOnlyList<string> Checks)
{
    // Leaves accents as they are and still escapes every sign that could end the script element.
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public static ChartTips Of(Series series, Locale locale)
    {
        SlotNames slots = new(series.Indicator.Year, locale);
        return new(
            [.. series.Slots.Select(slots.Of)],
            [.. series.Lines.Select(l => Line(series, l, locale.Say(l.Name), locale))],
            series.Total is { } total ? Line(series, total, locale.Say("Total", "Total"), locale) : null,
            [.. series.Slots.Select(s => series.CheckOf(s) is { } check ? CheckWords.Brief(check, locale) : "")]);
    }

    public string ToJson() => JsonSerializer.Serialize(this, Json);

    private static TipLine Line(Series series, SeriesLine line, string name, Locale locale) => new(
        line.Code, name, Palette.Of(line).ColourClass,
        [.. line.Points.Select(p => Value(FigureCell.Of(series, p, locale)))],
        [.. line.Points.Select(p => Change(series, line, p, locale))],
        [.. line.Points.Select(p => p.Measured)]);

    private static string Value(FigureCell cell) =>
        string.Join(' ', [cell.Text, .. cell.Marks.Where(m => m.StandsBehind).Select(m => m.Sign)]);

    // Beside a measure that is itself a comparison, the change of the count would only confuse.
    private static string Change(Series series, SeriesLine line, SeriesPoint point, Locale locale) =>
        series.Query.Measure is Measure.Value && YearOnYear.Of(series, line, point).Percent is { } percent
            ? locale.Percent(percent, plus: true)
            : "";
}
