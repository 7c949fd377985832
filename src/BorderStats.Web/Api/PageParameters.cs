using System.Globalization;
using BorderStats.Queries.Holdings;
using BorderStats.Queries.Observations;
using BorderStats.Statistics;
using BorderStats.Web.Api.Documents;
using BorderStats.Web.Explorer;

namespace BorderStats.Web.Api;

/// <summary>What is asked of all figures, how many of them at once, and in which form.</summary>
internal sealed record PageQuestion(ObservationQuery Query, int Limit, bool IsSdmx);

/// <summary>The parameters of a page of figures: those of their files, and how to read page by page.</summary>
internal static class PageParameters
{
    public const string Cursor = "cursor";

    private const int UsualLimit = 1_000, MostLimit = 10_000;

    /// <summary>Each is looked up beside each of the others.</summary>
    private const int MostCodes = 50;

    private static readonly string Most = MostLimit.ToString("N0", CultureInfo.InvariantCulture);

    public static readonly IReadOnlyList<ApiParameter> All =
    [
        new("indicators", new($"Un indicador o varios, con comas; hasta {MostCodes}. Sin él, todos.",
            $"One indicator or several, with commas; up to {MostCodes}. Left out, all of them."), "regional-visitor-cards"),
        new("areas", new($"Entidades y puntos con cifras, con comas; hasta {MostCodes}.",
            $"Areas and points with figures, with commas; up to {MostCodes}."), "MX-CHP,MX-TAB"),
        new("nationalities", new($"Nacionalidades y grupos, con comas; hasta {MostCodes}. ALL, todas juntas.",
            $"Nationalities and groups, with commas; up to {MostCodes}. ALL is all of them together."), "ALL"),
        new("from", new("El primer año.", "The first year."), "2014") { IsNumber = true },
        new("to", new("El último año.", "The last year."), "2018") { IsNumber = true },
        new("per", new("Solo cifras de un mes, o solo las demás: de un año o de una parte de él. Sin él, todas.",
            "Only figures of single months, or only all others: of a year or a part of it. Left out, all."), "month", "year", "month"),
        new("months", new("Solo cifras de justo esos meses.", "Only figures of just these months."), "01-12"),
        new("bulletin", new("Solo lo que imprimió uno, vigente o no.", "Only what one printed, current or not."), "ramos-garcia-2020"),
        new("prints", new("current: de cada cifra, la impresión vigente. all: todas, la revisada también. Sin él, current, y de un "
                + "boletín, all.",
            "current: of every figure the print that is current. all: every print, revised ones too. Left out, current, and of one "
                + "bulletin, all."), "all", "current", "all"),
        ApiParameter.AsOf,
        new("limit", new($"Cuántas en una página; hasta {Most}.", $"How many on a page; up to {Most}."), "100")
        {
            IsNumber = true, Otherwise = $"{UsualLimit}",
        },
        new(Cursor, new("Dónde seguir. Viene en «next»; no se compone.", "Where to go on. It comes in “next” and is not made up."),
            ObservationCursor.Of(new(new("regional-visitor-cards", "MX-CHP", "ALL", Period.OfYear(2014)), int.MaxValue))),
        new(SdmxFormat.Parameter, new(
            $"sdmx: SDMX-CSV {SdmxFormat.Version}, como también lo pide Accept: {SdmxFormat.MediaType};version={SdmxFormat.Version}.",
            $"sdmx: SDMX-CSV {SdmxFormat.Version}, as Accept: {SdmxFormat.MediaType};version={SdmxFormat.Version} asks for too."),
            SdmxFormat.Word, "json", SdmxFormat.Word)
        {
            Otherwise = "json",
        },
    ];

    public static (PageQuestion? Question, IReadOnlyList<ParameterProblem> Problems) Read(IQueryCollection query, Dataset dataset)
    {
        var (asked, problems) = ObservationParameters.Read(query, dataset);
        ParameterReader reader = new(query);
        var limit = reader.Whole("limit", 1, MostLimit) ?? UsualLimit;
        var cursor = ReadCursor(reader);
        var isSdmx = reader.Choice(SdmxFormat.Parameter, ("json", false), (SdmxFormat.Word, true));
        if (asked is null || reader.Problems.Count > 0)
            return (null, [.. problems, .. reader.Problems]);

        Count(reader, "indicators", asked.Indicators);
        Count(reader, "areas", asked.Areas);
        Count(reader, "nationalities", asked.Nationalities);
        // Behind all prints of its figure, so that one revised between two pages does not come again.
        var after = asked.AllPrints ? cursor : cursor is { } key ? key with { BulletinNumber = int.MaxValue } : null;
        return reader.Problems.Count > 0 ? (null, reader.Problems) : (new(asked with { After = after }, limit, isSdmx), []);
    }

    private static void Count(ParameterReader reader, string name, IReadOnlyList<string> codes)
    {
        if (codes.Count > MostCodes)
            reader.Note(name, $"{codes.Count}", $"hasta {MostCodes} códigos", $"up to {MostCodes} codes");
    }

    private static ObservationKey? ReadCursor(ParameterReader reader)
    {
        if (reader.One(Cursor) is not { } text)
            return null;
        var key = ObservationCursor.Read(text);
        if (key is null)
            reader.Note(Cursor, text, "el que trae «next» en la página anterior", "the one that “next” has on the page before");
        return key;
    }
}
