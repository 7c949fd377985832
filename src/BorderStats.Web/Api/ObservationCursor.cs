using System.Buffers.Text;
using System.Globalization;
using System.Text;
using BorderStats.Queries.Observations;
using BorderStats.Statistics;
using BorderStats.Web.Explorer;

namespace BorderStats.Web.Api;

/// <summary>
/// Where a page of figures ended, as an address carries it: the key of its last one. It says a place in an order and not a
/// number of rows, so that what is published between two pages moves nothing.
/// </summary>
internal static class ObservationCursor
{
    private const char Between = '\n';

    public static string Of(ObservationKey last)
    {
        var (figure, period) = (last.Figure, last.Figure.Period);
        return Base64Url.EncodeToString(Encoding.UTF8.GetBytes(string.Join(
            Between, figure.Indicator, figure.Area, figure.Nationality, period.Year.ToString(CultureInfo.InvariantCulture),
            period.Months, last.BulletinNumber.ToString(CultureInfo.InvariantCulture))));
    }

    /// <summary>Null where a text is none.</summary>
    public static ObservationKey? Read(string text) =>
        Base64Url.IsValid(text)
        && Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text)).Split(Between)
            is [var indicator, var area, var nationality, var year, var months, var bulletin]
        && PathParameters.Year(year) is { } known and >= Period.FirstYear and <= Period.LastYear
        && MonthSpan.Parse(months) is { } span
        && int.TryParse(bulletin, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new(new(indicator, area, nationality, new(known, span)), number)
            : null;
}
