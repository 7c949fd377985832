using BorderStats.Charts.Plans;
using BorderStats.Queries.Lines;
using BorderStats.Statistics;
using BorderStats.Web.Wording;

namespace BorderStats.Web.Pages.Indicators;

/// <summary>What a series is called above its chart, and how it is cited.</summary>
public static class SeriesWords
{
    /// <summary>"By state and year, 2007–2018".</summary>
    public static string Heading(Series series, Locale locale)
    {
        var run = new SlotNames(series.Indicator.Year, locale).Run(series.Slots[0], series.Slots[^1]);
        var (by, per) = (series.Query.By, series.Query.Per);
        var split = series.Lines.Count == 1 ? locale.Say(series.Lines[0].Name)
            : by switch
            {
                BreakdownDimension.Area => locale.Say("por entidad", "by state"),
                BreakdownDimension.Point => locale.Say("por punto de internación", "by point of entry"),
                _ => locale.Say("por nacionalidad", "by nationality"),
            };
        var often = per is Frequency.Month ? locale.Say("por mes", "per month") : locale.Say("por año", "per year");
        return $"{Counted(series, locale)} {often}, {split}, {run}";
    }

    public static string Unit(Series series, Locale locale) => series.Query.Measure switch
    {
        Measure.Value => locale.Say(
            $"Número de {series.Indicator.Unit.Spanish}", $"Number of {series.Indicator.Unit.English}"),
        Measure.Share => locale.Say(
            "Por ciento del total del mismo periodo", "Per cent of the total of the same period"),
        Measure.Change => locale.Say("Cambio frente a los mismos meses del año anterior, en por ciento",
            "Change on the same months of the year before, in per cent"),
        _ => locale.Say("Índice: la primera cifra mostrada = 100", "Index: the first figure shown = 100"),
    };

    /// <summary>"Ramos-García et al. (2020), Official table and 2 more".</summary>
    public static string Sources(Series series, Locale locale)
    {
        var named = series.Bulletins.Take(2).Select(b => $"{b.Title} ({locale.Date(b.Published)})");
        var more = series.Bulletins.Count - 2;
        return string.Join("; ", named) + (more <= 0 ? "" : locale.Say($" y {more} más", $" and {more} more"));
    }

    public static string Citation(Series series, string address, Locale locale) =>
        $"BorderStats. «{locale.Say(series.Indicator.Name)}: {Heading(series, locale)}». "
        + $"{locale.Say("Con datos de", "Data from")} {Sources(series, locale)}. {address}";

    /// <summary>The same for reference managers.</summary>
    /// <param name="day">The day asked for, or that of the data version.</param>
    public static Citation Citation(Series series, DateOnly? day, string address, Locale locale) => new(
        $"borderstats-{series.Indicator.Id}-{series.Slots[0].Year}-{series.Slots[^1].Year}",
        $"{locale.Say(series.Indicator.Name)}: {Heading(series, locale)}",
        string.Join("; ", series.Bulletins.Select(b => BulletinWords.Cited(b, locale))), day, address, locale);

    private static string Counted(Series series, Locale locale)
    {
        var unit = locale.Say(series.Indicator.Unit);
        return char.ToUpper(unit[0], locale.Culture) + unit[1..];
    }
}
