using System.Globalization;
using BorderStats.Database;
using BorderStats.Queries.Holdings;
using BorderStats.Queries.Prints;
using BorderStats.Statistics;

namespace BorderStats.Queries.Observations;

/// <summary>Writes the question for one stretch, so that it goes along the key of the table, or along a bulletin's index.</summary>
internal static class ObservationText
{
    private const string KeyOrder =
        "\"Indicator\", \"Area\", \"Nationality\", \"Frequency\", \"Year\", \"FirstMonth\", \"LastMonth\", \"BulletinNumber\"";

    private const string BulletinOrder =
        "\"Indicator\", \"Year\", \"FirstMonth\", \"LastMonth\", \"Area\", \"Nationality\"";

    /// <summary>Behind all others, and only where all prints are asked for.</summary>
    private const string DayColumns = ", \"CurrentFrom\", \"CurrentUntil\"";

    public static QuestionText Of(ObservationQuery query, ObservationStretch stretch, int? limit, Dataset dataset)
    {
        QuestionText text = new($"SELECT {PrintReading.Columns}{(query.AllPrints ? DayColumns : "")} FROM \"Observations\"");
        foreach (var (column, value) in stretch.Fixed)
            text.Where($"\"{column}\" = {text.Parameter(value)}");
        var lists = ObservationLists.Of(query, stretch, dataset);
        foreach (var (column, codes) in lists)
            text.OneOf(column, codes);
        Begin(text, stretch.After, lists);
        Time(text, query);
        if (query.Bulletin is { } bulletin)
            text.Where($"\"BulletinNumber\" = {text.Parameter((long)bulletin.Number)}");
        if (!query.AllPrints)
            PrintReading.Current(text, dataset.AsOf(null).Day);
        else if (query.Bulletin is null)
            text.Where(OfKnownBulletins(dataset));

        text.Then($" ORDER BY {(query.Bulletin is null ? KeyOrder : BulletinOrder)}");
        return limit is { } most ? text.Then($" LIMIT {text.Parameter((long)most)}") : text;
    }

    /// <summary>From when until when the print of a row with the columns of its days was current; null for never.</summary>
    public static Validity? Days(IPreparedStatement row) =>
        (row.Number(10), row.Number(11)) is ({ } from, { } until) ? new(DayNumber.Day(from), DayNumber.Day(until)) : null;

    private static void Begin(
        QuestionText text, IReadOnlyList<(string Column, object Value)> after,
        IReadOnlyList<(string Column, IReadOnlyList<string> Codes)> lists)
    {
        if (after is [var (column, value)])
            // Said the other way round where codes are named, SQLite looks each of them up and not all that lie behind.
            text.Where(lists.Any(l => l.Column == column)
                ? $"NOT \"{column}\" <= {text.Parameter(value)}"
                : $"\"{column}\" > {text.Parameter(value)}");
        else if (after.Count > 1)
            text.Where($"({string.Join(", ", after.Select(a => $"\"{a.Column}\""))}) > "
                + $"({string.Join(", ", after.Select(a => text.Parameter(a.Value)))})");
    }

    private static void Time(QuestionText text, ObservationQuery query)
    {
        if (query.From is { } from)
            text.Where($"\"Year\" >= {text.Parameter((long)from)}");
        if (query.To is { } to)
            text.Where($"\"Year\" <= {text.Parameter((long)to)}");
        if (query.Months is { } months)
            text.Where($"\"FirstMonth\" = {text.Parameter((long)months.First)}")
                .Where($"\"LastMonth\" = {text.Parameter((long)months.Last)}");
    }

    // The plus keeps SQLite from going bulletin by bulletin, after which it would have to sort.
    private static string OfKnownBulletins(Dataset dataset) => "+\"BulletinNumber\" IN (" + string.Join(", ", dataset.Bulletins
        .Select(b => b.Bulletin.Number.ToString(CultureInfo.InvariantCulture)).DefaultIfEmpty("0")) + ")";
}
