using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using BorderStats.Queries;
using BorderStats.Statistics;

namespace BorderStats.Exports;

/// <summary>A series as JSON: the question, the figures, and what one must know to use them.</summary>
public static class SeriesJson
{
    // Accents stay readable; the file is data and is never put into a page.
    private static readonly JsonSerializerOptions Readable = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
    };

    public static async Task WriteAsync(
        Stream output, Series series, Codebook codebook, Locale locale, CancellationToken cancel) =>
        await JsonSerializer.SerializeAsync(output, Document(series, codebook, locale), Readable, cancel);

    private static object Document(Series series, Codebook codebook, Locale locale) => new
    {
        Indicator = series.Indicator.Id,
        Name = locale.Say(series.Indicator.Name),
        Unit = locale.Say(series.Indicator.Unit),
        Definition = locale.Say(series.Indicator.Definition),
        series.Indicator.Agency,
        YearBasis = series.Indicator.Year is YearBasis.UsFiscal ? "us-fiscal" : "calendar",
        Question = Question(series.Query),
        Figures = ExportRow.Of(series, codebook, locale).Select(f => Figure(series, f.Row, f.Point, locale)),
        Checks = series.Checks.Select(c => Check(c)),
        SeriesBreaks = series.Breaks.Select(b => new
        {
            b.Year,
            Before = locale.Say(b.Before),
            After = locale.Say(b.After),
            Note = locale.Say(b.Note),
            b.Source,
        }),
        Events = series.Events.Select(
            e => new { e.Id, From = e.From.Text, To = e.To?.Text, Title = locale.Say(e.Title), e.Source }),
        Bulletins = series.Bulletins.Select(b => new
        {
            b.Id,
            b.Title,
            b.Publisher,
            Kind = b.Kind.ToString().ToLowerInvariant(),
            Published = b.Published.Text,
            b.Url,
            b.Sha256,
        }),
    };

    private static object Question(SeriesQuery query) => new
    {
        query.Areas,
        query.Nationalities,
        query.From,
        query.To,
        Per = query.Per is Frequency.Year ? "year" : "month",
        By = query.By.Code(),
        Measure = query.Measure.ToString().ToLowerInvariant(),
        AsOf = query.AsOf?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
    };

    private static JsonObject Figure(Series series, ExportRow row, SeriesPoint point, Locale locale)
    {
        JsonObject figure = new()
        {
            ["area"] = row.Area,
            ["area_name"] = row.AreaName,
            ["nationality"] = row.Nationality,
            ["nationality_name"] = row.NationalityName,
            ["year"] = row.Year,
            ["months"] = row.Months,
            ["value"] = row.Value,
            ["status"] = row.Status,
            ["printed"] = row.Printed,
            ["note"] = row.Note,
            ["bulletin"] = row.Bulletin,
            ["place"] = row.Place,
            ["published"] = row.Published,
            ["at_least"] = point.Figure.IsAtLeast,
        };
        if (series.Query.Measure is not Measure.Value)
        {
            figure["measured"] = point.Measured is { } measured ? Math.Round(measured, 4) : null;
            figure["refused"] = point.Refusal is { } refusal ? locale.Say(refusal.Reason()) : null;
        }

        return figure;
    }

    private static object Check(TotalCheck check) => new
    {
        check.Period.Year,
        Months = check.Period.Months.ToString(),
        check.Printed,
        check.Sum,
        check.Difference,
        check.MissingParts,
        Outcome = check.Outcome switch
        {
            CheckOutcome.AddsUp => "adds up",
            CheckOutcome.Differs => "differs",
            CheckOutcome.AtLeast => "at least",
            _ => "exceeds the total",
        },
        TotalBulletin = check.Total.Bulletin.Id,
        ListBulletin = check.Listed.Id,
    };
}
