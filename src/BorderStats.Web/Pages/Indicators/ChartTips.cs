using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using BorderStats.Charts.Maps.States;
using BorderStats.Charts.Plans;
using BorderStats.Queries.Lines;
using BorderStats.Queries.Passports;
using BorderStats.Queries.Sums;
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

    /// <param name="then">The same question as of the day that it is compared with; said only where it differs.</param>
    public static ChartTips Of(Series series, Series? then, Locale locale)
    {
        SlotNames slots = new(series.Indicator.Year, locale);
        var prints = (then is null ? [] : TwoPrints.Of(then, series)).ToLookup(p => p.Line.Code);
        return new(
            [.. series.Slots.Select(slots.Of)],
            [
                .. series.Lines.SelectMany(l => (TipLine[])
                    [Line(series, l, locale.Say(l.Name), locale), .. Then(then, [.. prints[l.Code]], locale)]),
            ],
            series.Total is { } total ? Line(series, total, locale.Say("Total", "Total"), locale) : null,
            [.. series.Slots.Select(s => series.CheckOf(s) is { } check ? CheckWords.Brief(check, locale) : "")]);
    }

    /// <summary>For a map the states take the place of the slots: the year shown, and the two before it.</summary>
    public static ChartTips Of(StateMapPlan map, Locale locale)
    {
        const int Years = 3;
        var series = map.Series;
        SlotNames slots = new(series.Indicator.Year, locale);
        return new(
            [.. series.Lines.Select(l => locale.Say(l.Name))],
            [
                .. Enumerable.Range(0, Years).Select(back => map.Slot - back).Where(slot => slot >= 0)
                    .Select(slot => new TipLine(
                        "", slots.Of(series.Slots[slot]), "",
                        [.. series.Lines.Select(l => Value(FigureCell.Of(series, l.Points[slot], locale)))],
                        [.. series.Lines.Select(l => Change(series, l, l.Points[slot], locale))],
                        [.. series.Lines.Select(l => l.Points[slot].Measured)])),
            ],
            null, [.. series.Lines.Select(_ => "")]);
    }

    public string ToJson() => JsonSerializer.Serialize(this, Json);

    private static TipLine Line(Series series, SeriesLine line, string name, Locale locale) => new(
        line.Code, name, Palette.Of(line).ColourClass,
        [.. line.Points.Select(p => Value(FigureCell.Of(series, p, locale)))],
        [.. line.Points.Select(p => Change(series, line, p, locale))],
        [.. line.Points.Select(p => p.Measured)]);

    /// <summary>Empty but where the figure was another one.</summary>
    private static IEnumerable<TipLine> Then(Series? then, TwoPrints[] prints, Locale locale)
    {
        if (then?.Query.AsOf is not { } day || !Array.Exists(prints, p => p.IsMeasuredOtherwise))
            yield break;
        var (line, known) = (prints[0].Line, locale.Day(day));
        yield return new(
            line.Code, $"{locale.Say(line.Name)}, {locale.Say("como se conocía el", "as known by")} {known}", "",
            [.. prints.Select(p => !p.IsMeasuredOtherwise ? ""
                : p.Then is { } before ? Value(FigureCell.Of(then, before, locale)) : FigureCell.NoData)],
            [.. prints.Select(_ => "")], [.. prints.Select(p => p.IsMeasuredOtherwise ? p.Then?.Measured : null)]);
    }

    private static string Value(FigureCell cell) =>
        string.Join(' ', [cell.Text, .. cell.Marks.Where(m => m.StandsBehind).Select(m => m.Sign)]);

    // Beside a measure that is itself a comparison, the change of the count would only confuse.
    private static string Change(Series series, SeriesLine line, SeriesPoint point, Locale locale) =>
        series.Query.Measure is Measure.Value && YearOnYear.Of(series, line, point).Percent is { } percent
            ? locale.Percent(percent, plus: true)
            : "";
}
