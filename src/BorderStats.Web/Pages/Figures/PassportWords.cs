using BorderStats.Queries.Holdings;
using BorderStats.Queries.Passports;
using BorderStats.Queries.Prints;
using BorderStats.Statistics;
using BorderStats.Web.Explorer;
using BorderStats.Web.Wording;

namespace BorderStats.Web.Pages.Figures;

/// <summary>A passport in words: what the figure is of, its value, how it is cited.</summary>
public sealed record PassportWords(FigurePassport Passport, Locale Locale)
{
    private FigureHistory History => Passport.History;

    /// <summary>"Requests for refugee status, Mexico, 2019".</summary>
    public string Subject => string.Join(", ", ((string?[])
    [
        Locale.Say(History.Indicator.Name),
        Locale.Say(History.Area.Name),
        History.Nationality.Code == Nationality.All ? null : Locale.Say(History.Nationality.Name),
        Span(Passport.Figure.Period),
    ]).OfType<string>());

    /// <summary>
    /// What the explorer is asked to show the figure among its line. A group of nationalities is no line there.
    /// </summary>
    public string Explorer
    {
        get
        {
            var (area, nationality) = (History.Area, History.Nationality.Code);
            var place = area.Kind is AreaKind.PointOfEntry ? $"?points={area.Code}" : $"?areas={area.Code}";
            var isLine = nationality != Nationality.All && !NationalityGroup.IsCode(nationality);
            var of = isLine ? $"&nationalities={nationality}" : "";
            return place + of + (area.Kind is AreaKind.PointOfEntry ? "&by=point" : "");
        }
    }

    public string Value => Of(Passport.Figure);

    public string Of(Figure figure) => figure.Value is { } value
        ? (figure.IsAtLeast ? "≥ " : "") + Locale.Number(value)
        : FigureCell.NoData;

    public string Of(Print print) => print.Value is { } value ? Locale.Number(value) : FigureCell.NoData;

    /// <summary>The passport of the same figure of another period.</summary>
    public string AddressOf(Period period) => FigureAddress.Of(
        History.Indicator.Id, History.Area.Code, History.Nationality.Code, period, Locale);

    public string Span(Period period) => PeriodWords.Of(period, History.Indicator.Year, Locale);

    /// <summary>How it came about: printed, or made of what.</summary>
    public string Origin => Passport.Figure.Origin switch
    {
        FigureOrigin.Printed => Passport.Figure.Value is null
            ? Locale.Say("impresa como sin dato", "printed as missing")
            : Locale.Say("impresa", "printed"),
        FigureOrigin.None => Locale.Say("sin dato", "no data"),
        _ => Passport.Figure.Note(Locale),
    };

    /// <summary>Against the print before; empty for the first, or where one of the two has no value.</summary>
    public string Difference(int index) =>
        index > 0 && History.Prints[index].Value is { } now && History.Prints[index - 1].Value is { } before
            ? now == before ? Locale.Say("sin cambio", "unchanged") : OutcomeWords.WithSign(now - before, Locale)
            : "";

    public string Prints => History.Prints.Count switch
    {
        0 => Locale.Say("Ningún boletín la imprime tal cual.", "No bulletin prints it as such."),
        1 => Locale.Say("Se imprimió una vez.", "It was printed once."),
        var count => Locale.Say($"Se imprimió {count} veces.", $"It was printed {count} times."),
    };

    /// <summary>The same for reference managers; the address is tied to the day.</summary>
    public Citation Citation(DateOnly? day, string origin)
    {
        var of = History;
        var address = origin
            + FigureAddress.Of(of.Indicator.Id, of.Area.Code, of.Nationality.Code, of.Period, Locale);
        var months = of.Period.IsWholeYear ? "" : $"-{of.Period.Months}";
        return new(
            $"borderstats-{of.Indicator.Id}-{of.Area.Code}-{of.Nationality.Code}-{of.Period.Year}{months}".ToLowerInvariant()
                .Replace('.', '-'),
            $"{Subject}: {Value} {Locale.Say(of.Indicator.Unit)}",
            string.Join("; ", Passport.Figure.Bulletins.Select(b => BulletinWords.Cited(b, Locale))), day,
            new KnownBy(day).At(address), Locale);
    }

    /// <param name="day">The day the citation was made for.</param>
    /// <param name="address">The address of the page, which "asof" ties to that day.</param>
    public string Citation(DateOnly day, string address)
    {
        var source = Passport.Figure.Bulletins.Count > 0 ? Passport.Figure.Bulletins[0] : History.Current?.Bulletin;
        var printed = source is null ? ""
            : Locale.Say(" Fuente: ", " Source: ") + BulletinWords.Cited(source, Locale) + ".";
        return $"{Subject}: {Value} {Locale.Say(History.Indicator.Unit)}.{printed} BorderStats, "
            + Locale.Say($"al {Locale.Day(day)}, ", $"as of {Locale.Day(day)}, ")
            + new KnownBy(day).At(address);
    }
}
