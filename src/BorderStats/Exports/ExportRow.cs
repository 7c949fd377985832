using System.Globalization;
using BorderStats.Queries.Lines;
using BorderStats.Queries.Passports;
using BorderStats.Queries.Prints;
using BorderStats.Statistics;

namespace BorderStats.Exports;

/// <summary>One figure as every file gives it: the fixed columns, in their order.</summary>
public sealed record ExportRow(
    string Indicator, string IndicatorName, string Area, string AreaName, string Nationality, string NationalityName,
    int Year, MonthSpan Months, long? Value, ObservationStatus Status, string Printed, string Unit, string Note,
    string Bulletin, string Place, string Published)
{
    /// <summary>When it was the current print, where all prints were asked for.</summary>
    public ExportDays? Days { get; init; }

    /// <summary>What was computed from it, where that was asked for.</summary>
    public ExportMeasure? Measured { get; init; }

    /// <summary>The texts of the columns; the value without separators, empty where there is none.</summary>
    public IEnumerable<string> Texts
    {
        get
        {
            string[] texts =
            [
                Indicator, IndicatorName, Area, AreaName, Nationality, NationalityName,
                Year.ToString(CultureInfo.InvariantCulture), Months.ToString(),
                Value?.ToString(CultureInfo.InvariantCulture) ?? "", Status.Code(),
                Printed, Unit, Note, Bulletin, Place, Published,
            ];
            return (Days, Measured) is (null, null) ? texts : [.. texts, .. Days?.Texts ?? [], .. Measured?.Texts ?? []];
        }
    }

    /// <summary>The rows of a series: every slot of every line, in the order of the table on the page.</summary>
    public static IEnumerable<(ExportRow Row, SeriesPoint Point)> Of(Series series, Codebook codebook, Locale locale) =>
        from line in series.Lines
        from point in line.Points
        select (Of(series, line, point, codebook, locale), point);

    private static ExportRow Of(Series series, SeriesLine line, SeriesPoint point, Codebook codebook, Locale locale)
    {
        var byNationality = series.Query.By is BreakdownDimension.Nationality;
        var area = byNationality ? series.Query.Areas[0] : line.Code;
        var nationality = byNationality ? line.Code : series.Query.Nationalities[0];
        var figure = point.Figure;
        return new(
            series.Indicator.Id, locale.Say(series.Indicator.Name),
            area, locale.Say(codebook.Area(area)?.Name ?? line.Name),
            nationality, locale.Say(codebook.Nationality(nationality)?.Name ?? line.Name),
            figure.Period.Year, figure.Period.Months, figure.Value, Stated(figure),
            figure.Print?.Printed ?? "", locale.Say(series.Indicator.Unit), figure.Note(locale),
            figure.Bulletins is [var one] ? one.Id : string.Join(' ', figure.Bulletins.Select(b => b.Id)), figure.Print?.Place ?? "",
            figure.Bulletins.Select(b => b.Published.Text).FirstOrDefault(""));
    }

    // A sum with missing parts is only the least that it can be; whoever reads no note must see that too.
    private static ObservationStatus Stated(Figure figure) =>
        figure.IsAtLeast
            ? (figure.Status & ~ObservationStatus.Normal) | ObservationStatus.LowReliability
            : figure.Status;
}
