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
