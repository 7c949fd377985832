using BorderStats.Queries.Lines;
using BorderStats.Statistics;

namespace BorderStats.Charts.Plans;

/// <summary>What a chart shows, in words made from its figures: a finding for its caption, and a description.</summary>
public static class ChartWords
{
    /// <summary>The longest description that a listener is asked to sit through.</summary>
    public const int LongestDescription = 220;

    /// <summary>"Chiapas leads with 67,120 cards in 2018", or for one line its last and its highest figure.</summary>
    public static string Finding(Series series, Locale locale) => Of(series, locale).Finding;

    /// <summary>
    /// Period, what the chart compares, the leading line's first, last and highest figure, and what is missing.
    /// </summary>
    public static string Description(Series series, Locale locale) => Of(series, locale).Description;

    /// <param name="then">How what was known on another day compares, or nothing.</param>
    internal static (string Finding, string Description) Of(Series series, Locale locale, string then = "")
    {
        var leadership = Leadership.Of(series);
        LineWords words = new(series, locale);
        var finding = series.Lines.Count == 1
            ? words.Finding(series.Lines[0])
            : new LeaderWords(series, leadership, locale).Finding();
        // Where nobody can be said to lead, the first line stands for the others.
        var line = leadership.Leaders.Concat(leadership.Rivals).Concat(series.Lines)
            .FirstOrDefault(l => l.Points.Any(p => p.Measured is not null));
        return (finding, Describe(series, locale, line is null ? "" : words.Trend(line), then));
    }

    private static string Describe(Series series, Locale locale, string trend, string then)
    {
        var missing = Missing(series.Lines.Sum(l => l.Points.Count(p => p.Figure.Value is null)), locale);
        var subject = Subject(series, locale);
        string[] sentences = [subject, trend, missing, then.Length > 0 ? then + "." : ""];
        // The course of the leading line goes first if all three are too long; the rest is short
        // by nature, but names may not be.
        var whole = string.Join(' ', sentences.Where(s => s.Length > 0));
        string[] brief = [sentences[3], missing, subject];
        return whole.Length <= LongestDescription ? whole : Cut(string.Join(' ', brief.Where(s => s.Length > 0)));
    }

    private static string Cut(string text) =>
        text.Length <= LongestDescription ? text : text[..(LongestDescription - 1)].TrimEnd() + "…";

    private static string Subject(Series series, Locale locale)
    {
        var name = locale.Say(series.Indicator.Name);
        if (series.Slots.Count == 0)
            return name + ".";
        var run = new SlotNames(series.Indicator.Year, locale).Run(series.Slots[0], series.Slots[^1]);
        var lines = (series.Lines.Count, series.Query.By) switch
        {
            (1, _) => "",
            (var count, BreakdownDimension.Area) => locale.Say($", {count} entidades", $", {count} areas"),
            (var count, BreakdownDimension.Point) => locale.Say(
                $", {count} puntos de internación", $", {count} points of entry"),
            var (count, _) => locale.Say($", {count} nacionalidades", $", {count} nationalities"),
        };
        return $"{name}, {run}{lines}.";
    }

    private static string Missing(int count, Locale locale) => count switch
    {
        0 => "",
        1 => locale.Say("1 cifra sin dato.", "1 figure without data."),
        _ => locale.Say($"{locale.Number(count)} cifras sin dato.", $"{locale.Number(count)} figures without data."),
    };
}
