using System.Globalization;
using BorderStats.Queries;
using BorderStats.Statistics;

namespace BorderStats.Exports;

/// <summary>One figure as every file gives it: the fixed columns, in their order.</summary>
public sealed record ExportRow(
    string Indicator, string IndicatorName, string Area, string AreaName, string Nationality, string NationalityName,
    int Year, string Months, long? Value, string Status, string Printed, string Unit, string Note,
    string Bulletin, string Place, string Published)
{
    public static IReadOnlyList<string> Columns { get; } =
    [
        "indicator", "indicator_name", "area", "area_name", "nationality", "nationality_name",
        "year", "months", "value", "status", "printed", "unit", "note", "bulletin", "place", "published",
    ];

    /// <summary>The texts of the columns; the value without separators, empty where there is none.</summary>
    public IEnumerable<string> Texts =>
    [
        Indicator, IndicatorName, Area, AreaName, Nationality, NationalityName,
        Year.ToString(CultureInfo.InvariantCulture), Months,
        Value?.ToString(CultureInfo.InvariantCulture) ?? "", Status,
        Printed, Unit, Note, Bulletin, Place, Published,
    ];

    /// <summary>The rows of a series: every slot of every line, in the order of the table on the page.</summary>
    public static IEnumerable<(ExportRow Row, SeriesPoint Point)> Of(Series series, Codebook codebook, Locale locale) =>
        from line in series.Lines
        from point in line.Points
        select (Of(series, line, point, codebook, locale), point);

    /// <summary>What one bulletin printed, whether it is the current figure or not.</summary>
    public static ExportRow Of(Observation observation, Bulletin bulletin, Codebook codebook, Locale locale)
    {
        var indicator = codebook.Indicator(observation.Indicator);
        return new(
            observation.Indicator, Name(indicator?.Name, observation.Indicator, locale),
            observation.Area, Name(codebook.Area(observation.Area)?.Name, observation.Area, locale),
            observation.Nationality, Name(
                codebook.Nationality(observation.Nationality)?.Name, observation.Nationality, locale),
            observation.Year, observation.Period.Months.ToString(), observation.Value, observation.Status.Code(),
            observation.Printed, Name(indicator?.Unit, "", locale), observation.Note, bulletin.Id, observation.Place,
            bulletin.Published.Text);
    }

    private static string Name(Bilingual? name, string code, Locale locale) => name is null ? code : locale.Say(name);

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
            figure.Period.Year, figure.Period.Months.ToString(), figure.Value, Stated(figure).Code(),
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
