using BorderStats.Statistics;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace BorderStats.Database;

/// <summary>Stores a status by its SDMX codes, so that the table reads like the exported file.</summary>
internal sealed class ObservationStatusConverter() : ValueConverter<ObservationStatus, string>(
    status => status.Code(), text => ObservationStatusCodes.Parse(text) ?? ObservationStatus.None);

/// <summary>Stores a date as exact as it is known: "2020", "2020-01" or "2020-01-24".</summary>
internal sealed class PublicationDateConverter() : ValueConverter<PublicationDate, string>(
    date => date.Text, text => PublicationDate.Parse(text) ?? default);

/// <summary>Stores a span as "01-10".</summary>
internal sealed class MonthSpanConverter() : ValueConverter<MonthSpan, string>(
    span => span.ToString(), text => MonthSpan.Parse(text) ?? default);

/// <summary>Every moment is universal time; a database that forgets the zone is told so when it answers.</summary>
internal sealed class UniversalTimeConverter() : ValueConverter<DateTime, DateTime>(
    time => time, time => DateTime.SpecifyKind(time, DateTimeKind.Utc));

/// <summary>Stores a frequency by its SDMX code: "A" or "M".</summary>
internal sealed class FrequencyConverter() : ValueConverter<Frequency, string>(
    frequency => frequency.Code(), code => FrequencyCodes.Parse(code));

/// <summary>Stores a day as a number that can be read and compared: 20210704.</summary>
internal sealed class DayConverter() : ValueConverter<DateOnly, int>(day => DayNumber.Of(day), number => DayNumber.Day(number));

internal static class DayNumber
{
    public static int Of(DateOnly day) => day.Year * 10_000 + day.Month * 100 + day.Day;

    public static DateOnly Day(long number) =>
        new((int)(number / 10_000), (int)(number / 100 % 100), (int)(number % 100));
}
