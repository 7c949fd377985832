using BorderStats.Queries;
using BorderStats.Statistics;

namespace BorderStats.Charts;

/// <summary>What a chart shows, in words made from its figures: a finding for its caption, and a description.</summary>
public static class ChartWords
{
    /// <summary>The longest description that a listener is asked to sit through.</summary>
    public const int LongestDescription = 220;

    /// <summary>"Chiapas leads with 67,120 cards in 2018", or for one line its last and its highest figure.</summary>
    public static string Finding(Series series, Locale locale) => series.Lines.Count == 1
        ? new LineWords(series, locale).Finding(series.Lines[0])
        : new LeaderWords(series, locale).Finding();

    /// <summary>
    /// Period, what the chart compares, the leading line's first, last and highest figure, and what is missing.
    /// </summary>
    public static string Description(Series series, Locale locale)
    {
        var missing = series.Lines.Sum(l => l.Points.Count(p => p.Figure.Value is null));
        string[] sentences =
        [
            Subject(series, locale),
            new LineWords(series, locale).Course(Leader(series)),
            Missing(missing, locale),
        ];
        // The course of the leading line goes first if all three are too long; the rest is short
        // by nature, but names may not be.
        var whole = string.Join(' ', sentences.Where(s => s.Length > 0));
        return whole.Length <= LongestDescription
            ? whole
            : Cut(string.Join(' ', Missing(missing, locale), sentences[0]).Trim());
    }

    private static string Cut(string text) =>
        text.Length <= LongestDescription ? text : text[..(LongestDescription - 1)].TrimEnd() + "…";

    private static string Subject(Series series, Locale locale)
    {
        var name = locale.Say(series.Indicator.Name);
        if (series.Slots.Count == 0)
            return name + ".";
        var run = new SlotNames(series.Indicator.Year, locale).Run(series.Slots[0], series.Slots[^1]);
        var lines = series.Lines.Count == 1 ? "" : series.Query.By is BreakdownDimension.Area
            ? locale.Say($", {series.Lines.Count} entidades", $", {series.Lines.Count} areas")
            : locale.Say($", {series.Lines.Count} nacionalidades", $", {series.Lines.Count} nationalities");
        return $"{name}, {run}{lines}.";
    }

    private static string Missing(int count, Locale locale) => count switch
    {
        0 => "",
        1 => locale.Say("1 cifra sin dato.", "1 figure without data."),
        _ => locale.Say($"{locale.Number(count)} cifras sin dato.", $"{locale.Number(count)} figures without data."),
    };

    /// <summary>The line whose last measured figure is the highest.</summary>
    private static SeriesLine? Leader(Series series) => series.Lines
        .Where(l => l.Points.Any(p => p.Measured is not null))
        .MaxBy(l => l.Points.Last(p => p.Measured is not null).Measured);
}
