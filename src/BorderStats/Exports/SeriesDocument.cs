using System.Globalization;
using System.Text.Json.Serialization;
using BorderStats.Queries.Lines;
using BorderStats.Queries.Prints;
using BorderStats.Queries.Sums;
using BorderStats.Statistics;

namespace BorderStats.Exports;

[Says("Una serie: la pregunta, las cifras y lo que hay que saber para usarlas.",
    "A series: the question, the figures, and what one must know to use them.")]
public sealed record SeriesDocument(
    [property: Says("Qué se cuenta.", "What is counted.")] string Indicator,
    [property: Says("Su nombre.", "Its name.")] string Name,
    [property: Says("Qué es una unidad de lo contado.", "What one of the counted is.")] string Unit,
    [property: Says("Qué se cuenta y qué no.", "What is counted and what is not.")] string Definition,
    [property: Says("La dependencia que lo publica.", "The agency that publishes it.")] string Agency,
    [property: Says("Qué doce meses son un año: calendar o us-fiscal.", "Which twelve months are a year: calendar or us-fiscal.")]
        string YearBasis,
    [property: Says("La pregunta, completa.", "The question, with every default filled in.")] SeriesQuestion Question,
    [property: Says("Cada línea y periodo, en el orden de la tabla.", "Every line and period, in the order of the table.")]
        IEnumerable<SeriesFigure> Figures,
    [property: Says("Los totales impresos junto a la suma de sus partes.", "The printed totals beside the sums of their parts.")]
        IEnumerable<SeriesCheck> Checks,
    [property: Says("Dónde cambió la forma o la definición.", "Where the form or the definition changed.")]
        IEnumerable<SeriesBreakNote> SeriesBreaks,
    [property: Says("Las medidas de política de esos años.", "The policy measures of those years.")]
        IEnumerable<SeriesEvent> Events,
    [property: Says("Los boletines de los que vienen las cifras.", "The bulletins that the figures come from.")]
        IEnumerable<SeriesBulletin> Bulletins)
{
    public static SeriesDocument Of(Series series, Codebook codebook, Locale locale) => new(
        series.Indicator.Id, locale.Say(series.Indicator.Name), locale.Say(series.Indicator.Unit),
        locale.Say(series.Indicator.Definition), series.Indicator.Agency,
        series.Indicator.Year.Code(), SeriesQuestion.Of(series.Query),
        ExportRow.Of(series, codebook, locale).Select(f => SeriesFigure.Of(series, f.Row, f.Point, locale)),
        series.Checks.Select(SeriesCheck.Of),
        series.Breaks.Select(b => new SeriesBreakNote(
            b.Year, locale.Say(b.Before), locale.Say(b.After), locale.Say(b.Note), b.Source)),
        series.Events.Select(e => new SeriesEvent(e.Id, e.From.Text, e.To?.Text, locale.Say(e.Title), e.Source)),
        series.Bulletins.Select(b => new SeriesBulletin(
            b.Id, b.Title, b.Publisher, b.Kind.ToString().ToLowerInvariant(), b.Published.Text, b.Url, b.Sha256)));
}

[Says("Lo que se preguntó.", "What was asked.")]
public sealed record SeriesQuestion(
    [property: Says("Las entidades o los puntos.", "The areas or points.")] IReadOnlyList<string> Areas,
    [property: Says("Las nacionalidades.", "The nationalities.")] IReadOnlyList<string> Nationalities,
    [property: Says("El primer año.", "The first year.")] int? From,
    [property: Says("El último año.", "The last year.")] int? To,
    [property: Says("year o month.", "year or month.")] string Per,
    [property: Says("Qué es cada línea: area, nationality o point.", "What each line is: area, nationality or point.")] string By,
    [property: Says("value, share, change o index.", "value, share, change or index.")] string Measure,
    [property: Says("El día como se conocían, si se pidió uno.", "The day as of which they were known, if one was asked for.")]
        string? AsOf)
{
    public static SeriesQuestion Of(SeriesQuery query) => new(
        query.Areas, query.Nationalities, query.From, query.To, query.Per is Frequency.Year ? "year" : "month", query.By.Code(),
        query.Measure.ToString().ToLowerInvariant(), query.AsOf?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
}

[Says("Una cifra, impresa o sumada.", "A figure, printed or summed.")]
public sealed record SeriesFigure(
    [property: Says("Dónde.", "Where.")] string Area,
    [property: Says("Dónde, en palabras.", "Where, in words.")] string AreaName,
    [property: Says("De qué nacionalidad.", "Of which nationality.")] string Nationality,
    [property: Says("La nacionalidad, en palabras.", "The nationality, in words.")] string NationalityName,
    [property: Says("El año.", "The year.")] int Year,
    [property: Says("Los meses que cubre.", "The months that it covers.")] string Months,
    [property: Says("La cifra; nada donde no la hay.", "The figure; nothing where there is none.")] long? Value,
    [property: Says("Los códigos de CL_OBS_STATUS que rigen.", "The codes of CL_OBS_STATUS that hold.")] string Status,
    [property: Says("Lo que dice la celda, si está impresa.", "What the cell says, if it is printed.")] string Printed,
    [property: Says("Cómo se hizo y qué hay que saber de ella.", "How it was made and what one must know of it.")] string Note,
    [property: Says("El boletín o los boletines.", "The bulletin or bulletins.")] string Bulletin,
    [property: Says("En qué celda o línea.", "In which cell or line.")] string Place,
    [property: Says("Cuándo se publicó.", "When it was published.")] string Published,
    [property: Says("Si a la suma le falta una parte: es lo menos que puede ser.",
        "Whether the sum lacks a part: it is the least that it can be.")] bool AtLeast)
{
    [Says("La parte, el cambio o el índice, si se pidió.", "The share, change or index, if it was asked for.")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? Measured { get; init; }

    [Says("Por qué no se midió.", "Why it was not measured.")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Refused { get; init; }

    public static SeriesFigure Of(Series series, ExportRow row, SeriesPoint point, Locale locale)
    {
        SeriesFigure figure = new(
            row.Area, row.AreaName, row.Nationality, row.NationalityName, row.Year, row.Months.ToString(), row.Value,
            row.Status.Code(), row.Printed, row.Note, row.Bulletin, row.Place, row.Published, point.Figure.IsAtLeast);
        return series.Query.Measure is Measure.Value ? figure : figure with
        {
            Measured = point.Measured is { } measured ? Math.Round(measured, 4) : null,
            Refused = point.Refusal is { } refusal ? locale.Say(refusal.Reason()) : null,
        };
    }
}

[Says("Un total impreso junto a la suma de sus partes.", "A printed total beside the sum of its parts.")]
public sealed record SeriesCheck(
    [property: Says("El año.", "The year.")] int Year,
    [property: Says("Los meses.", "The months.")] string Months,
    [property: Says("El total impreso.", "The printed total.")] long Printed,
    [property: Says("La suma de las partes.", "The sum of the parts.")] long Sum,
    [property: Says("Lo impreso menos la suma.", "What is printed less the sum.")] long Difference,
    [property: Says("Las partes sin dato.", "The parts without data.")] IReadOnlyList<string> MissingParts,
    [property: Says("Cómo salió.", "How it came out.")] string Outcome,
    [property: Says("El boletín que imprime el total.", "The bulletin that prints the total.")] string TotalBulletin,
    [property: Says("El que imprime las partes.", "The one that prints the parts.")] string ListBulletin)
{
    public static SeriesCheck Of(TotalCheck check) => new(
        check.Period.Year, check.Period.Months.ToString(), check.Printed, check.Sum, check.Difference, check.MissingParts,
        check.Outcome.Code(), check.Total.Bulletin.Id, check.Listed.Id);
}

[Says("Las cifras de antes del año y las de desde él no son una serie.",
    "Figures before the year and from it on are not one series.")]
public sealed record SeriesBreakNote(
    [property: Says("El primer año de lo nuevo.", "The first year of what is new.")] int Year,
    [property: Says("Lo que se contaba antes.", "What was counted before.")] string Before,
    [property: Says("Lo que se cuenta desde entonces.", "What is counted from then on.")] string After,
    [property: Says("Qué cambió.", "What changed.")] string Note,
    [property: Says("De dónde se sabe.", "Where this is known from.")] string Source);

[Says("Una medida de política con fecha.", "A dated policy measure.")]
public sealed record SeriesEvent(
    [property: Says("Su nombre corto.", "Its short name.")] string Id,
    [property: Says("Cuándo empezó.", "When it began.")] string From,
    [property: Says("Cuándo acabó, si duró.", "When it ended, if it lasted.")] string? To,
    [property: Says("El título.", "The title.")] string Title,
    [property: Says("De dónde se sabe.", "Where this is known from.")] string Source);

[Says("Un documento del que vienen cifras.", "A document that figures come from.")]
public sealed record SeriesBulletin(
    [property: Says("Su nombre en las direcciones.", "Its name in addresses.")] string Id,
    [property: Says("El título, como se publicó.", "The title, as published.")] string Title,
    [property: Says("Quién lo publica.", "Who publishes it.")] string Publisher,
    [property: Says("official, recompiled, agency, paper o press.", "official, recompiled, agency, paper or press.")] string Kind,
    [property: Says("Cuándo, tan exacto como se sabe.", "When, as exact as known.")] string Published,
    [property: Says("Dónde se puede leer.", "Where it can be read.")] string Url,
    [property: Says("El SHA-256 del archivo.", "The SHA-256 of the file.")] string Sha256);
