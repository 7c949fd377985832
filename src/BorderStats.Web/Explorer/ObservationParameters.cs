using BorderStats.Queries.Holdings;
using BorderStats.Queries.Observations;
using BorderStats.Statistics;

namespace BorderStats.Web.Explorer;

/// <summary>The parameters of a question over all figures, for whatever answers it.</summary>
public static class ObservationParameters
{
    /// <summary>As an address declares them.</summary>
    public const string Names = "indicators areas nationalities from to per months bulletin prints asof";

    /// <summary>The question, or what is wrong with it.</summary>
    public static (ObservationQuery? Question, IReadOnlyList<ParameterProblem> Problems) Read(
        IQueryCollection query, Dataset dataset)
    {
        ParameterReader reader = new(query);
        var catalogue = dataset.Catalogue;
        var (first, last) = catalogue.Holdings.Count == 0
            ? (Period.FirstYear, Period.LastYear)
            : (catalogue.Holdings.Min(h => h.FirstYear), catalogue.Holdings.Max(h => h.LastYear));
        var bulletin = ReadBulletin(reader, catalogue);
        ObservationQuery question = new()
        {
            Indicators = reader.ListedCodes(
                "indicators", [.. catalogue.Holdings.Select(h => h.Indicator.Id)], "/api/v1/indicators"),
            Areas = reader.ListedCodes("areas", Areas(catalogue), "/api/v1/areas"),
            Nationalities = reader.ListedCodes("nationalities", Nationalities(dataset), "/api/v1/nationalities"),
            From = reader.Year("from", first, last),
            To = reader.Year("to", first, last),
            Per = reader.Choice<Frequency?>("per", ("", null), ("year", Frequency.Year), ("month", Frequency.Month)),
            Months = ReadMonths(reader),
            Bulletin = bulletin,
            // Of one bulletin, what it printed: that is what it is named for.
            AllPrints = reader.One("prints") is null
                ? bulletin is not null
                : reader.Choice("prints", ("current", false), ("all", true)),
        };
        reader.Day("asof");
        if (question.From > question.To)
            reader.Note("from", $"{question.From} (to={question.To})", "un año no posterior a «to»", "a year not after “to”");
        return reader.Problems.Count == 0 ? (question, []) : (null, reader.Problems);
    }

    private static string[] Areas(Catalogue catalogue) =>
    [
        .. catalogue.Areas.Where(a => a.Shares.Count > 0).Select(a => a.Area.Code),
        .. catalogue.Points.Where(p => p.Shares.Count > 0).Select(p => p.Point.Code),
    ];

    private static string[] Nationalities(Dataset dataset) =>
    [
        Nationality.All,
        .. dataset.Catalogue.Nationalities.Select(n => n.Nationality.Code),
        .. dataset.Codebook.Groups.Select(g => g.Code),
    ];

    private static MonthSpan? ReadMonths(ParameterReader reader)
    {
        if (reader.One("months") is not { } found)
            return null;
        if (MonthSpan.Parse(found) is { } span)
            return span;
        reader.Note("months", found, "un tramo de meses como 01-12 o 03-03", "a span of months such as 01-12 or 03-03");
        return null;
    }

    private static Bulletin? ReadBulletin(ParameterReader reader, Catalogue catalogue)
    {
        if (reader.One("bulletin") is not { } found)
            return null;
        if (catalogue.BulletinOf(found) is { } summary)
            return summary.Bulletin;
        reader.Note("bulletin", found, "la clave de un boletín publicado, como en su dirección /es/bulletins/…",
            "the name of a published bulletin, as in its address /en/bulletins/…");
        return null;
    }
}
