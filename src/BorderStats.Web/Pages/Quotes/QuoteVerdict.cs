using BorderStats.Queries.Passports;
using BorderStats.Queries.Prints;
using BorderStats.Queries.Quotes;
using BorderStats.Statistics;
using BorderStats.Web.Wording;

namespace BorderStats.Web.Pages.Quotes;

/// <summary>What came of a number, in words.</summary>
public static class QuoteVerdict
{
    public static Bilingual Name(this QuoteFit fit) => fit switch
    {
        QuoteFit.Exact => new("Coincide", "Agrees"),
        QuoteFit.Rounded => new("Coincide, redondeado", "Agrees, rounded"),
        QuoteFit.Differs => new("Difiere", "Differs"),
        QuoteFit.None => new("Ninguna cifra dice esto", "No figure says this"),
        _ => throw new ArgumentOutOfRangeException(nameof(fit), fit, "No such fit."),
    };

    /// <summary>The name of the class that tints it.</summary>
    public static string Css(this QuoteFit fit) => "fit-" + fit.ToString().ToLowerInvariant();

    /// <summary>"Requests for refugee status, Mexico, 2019".</summary>
    public static string Subject(FigureHistory figure, Locale locale) => string.Join(", ", new[]
    {
        locale.Say(figure.Indicator.Name), locale.Say(figure.Area.Name),
        figure.Nationality.Code == Nationality.All ? "" : locale.Say(figure.Nationality.Name),
        PeriodWords.Of(figure.Period, figure.Indicator.Year, locale),
    }.Where(part => part.Length > 0));

    /// <summary>What is so now, where the prints that fit are not current or there are none.</summary>
    public static string Today(QuoteMatch match, QuotedNumber number, Locale locale) => match switch
    {
        { Sum: { Value: { } sum } made } => locale.Say(
            $"Ningún boletín la imprime; es {locale.Number(sum)}: {made.Note(locale)}.",
            $"No bulletin prints it; it is {locale.Number(sum)}: {made.Note(locale)}.")
            + (match.Fit is QuoteFit.Differs ? " " + Difference(number, sum, locale) : ""),
        { Fit: QuoteFit.Differs, History.Current: { Value: { } value } now } => locale.Say(
            $"La cifra vigente es {locale.Number(value)} ({Printed(now, locale)}). ",
            $"The current figure is {locale.Number(value)} ({Printed(now, locale)}). ")
            + Difference(number, value, locale),
        { IsRevised: true, History.Current: { } now } => Revised(match, now, locale),
        { History.Current: { } now } when match.Fitting.Contains(now) =>
            locale.Say("Es la cifra vigente.", "It is the current figure."),
        { History.Current: { } now } => locale.Say(
            $"Es la cifra vigente ({Printed(now, locale)}).", $"It is the current figure ({Printed(now, locale)})."),
        _ => "",
    };

    private static string Difference(QuotedNumber number, long value, Locale locale)
    {
        var (said, difference) = (locale.Number(number.Value), OutcomeWords.WithSign(number.Value - value, locale));
        return locale.Say(
            $"La frase dice {said}, una diferencia de {difference}.",
            $"The sentence says {said}, a difference of {difference}.");
    }

    public static string Printed(Print print, Locale locale) =>
        $"{print.Bulletin.Title}, {locale.Date(print.Bulletin.Published)}";

    private static string Revised(QuoteMatch match, Print now, Locale locale)
    {
        var value = now.Value is { } known ? locale.Number(known) : FigureCell.NoData;
        return now.Bulletin.Published.LastDay >= match.Fitting[^1].Bulletin.Published.LastDay
            ? locale.Say(
                $"Una impresión posterior dice {value} ({Printed(now, locale)}).",
                $"A later print says {value} ({Printed(now, locale)}).")
            : locale.Say(
                $"La vigente es la del cuadro de la propia dependencia: {value} ({Printed(now, locale)}).",
                $"Current is the one of the agency’s own table: {value} ({Printed(now, locale)}).");
    }
}
