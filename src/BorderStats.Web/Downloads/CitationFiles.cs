using System.Text;
using BorderStats.Queries.Holdings;
using BorderStats.Queries.Passports;
using BorderStats.Statistics;
using BorderStats.Web.Culture;
using BorderStats.Web.Explorer;
using BorderStats.Web.Pages.Figures;
using BorderStats.Web.Startup;
using BorderStats.Web.Wording;

namespace BorderStats.Web.Downloads;

/// <summary>How a figure is cited, at its passport's own address plus .bib or .ris.</summary>
internal static class CitationFiles
{
    private const string Passport = "figures/{indicator}/{place}/{nationality}/{year}";

    public static void MapCitationFiles(this WebApplication app)
    {
        foreach (var ending in (string[])["bib", "ris"])
        {
            foreach (var path in (string[])[$"{Passport}.{ending}", $"{Passport}/{{months}}.{ending}"])
                app.MapReadingByLanguage(path,
                        (HttpContext http, string indicator, string place, string nationality, string year, string? months,
                            Datasets datasets, Codebook codebook, Locale locale) => AnswerAsync(
                                http, codebook.Indicator(indicator), codebook.Area(place), codebook.Nationality(nationality),
                                year, months, datasets, locale, ending))
                    .WithMetadata(new ParametersAttribute(AskedDay.Name))
                    .CacheOutput(Caching.Policy);
        }
    }

    /// <summary>Writes a citation in the form of an ending.</summary>
    public static async Task WriteAsync(HttpContext http, Citation citation, string ending)
    {
        http.Response.ContentType = ending == "bib"
            ? "application/x-bibtex; charset=utf-8"
            : "application/x-research-info-systems; charset=utf-8";
        await http.Response.WriteAsync(
            ending == "bib" ? citation.BibTex() : citation.Ris(), Encoding.UTF8, http.RequestAborted);
    }

    private static async Task<IResult> AnswerAsync(
        HttpContext http, Indicator? indicator, Area? area, Nationality? nationality, string year, string? months,
        Datasets datasets, Locale locale, string ending)
    {
        var (asked, problems) = FigureAsked.Read(year, months, http.Request.Query);
        if (problems.Count > 0)
            return ProblemAnswer.Of(problems, locale);
        var dataset = await datasets.OpenAsync(http.RequestAborted);
        if (indicator is null || area is null || nationality is null
            || await FigurePassport.LoadAsync(
                indicator, area, nationality, asked.Period, asked.AsOf, dataset, http.RequestAborted) is not { } passport)
            return Results.Problem(
                title: locale.Say("No existe esta cifra", "There is no such figure"),
                statusCode: StatusCodes.Status404NotFound);

        var day = asked.AsOf
            ?? (dataset.Catalogue.Version is { } version ? DateOnly.FromDateTime(version.At) : null as DateOnly?);
        var citation = new PassportWords(passport, locale).Citation(day, PageAddress.Of(http).Origin);
        FileHeaders.Set(http.Response, $"{citation.Key}.{ending}");
        await WriteAsync(http, citation, ending);
        return Results.Empty;
    }
}
