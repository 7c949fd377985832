using BorderStats.Database;
using BorderStats.Statistics;

namespace BorderStats.Queries.Prints;

/// <summary>
/// Reads the current prints of some lines and years, along the key of the table. In SQL of its own: the page waits
/// for it, and the hundred rows are read in less time than it takes to translate the question each time.
/// </summary>
/// <param name="Indicators">At least one, as all other lists.</param>
internal sealed record PrintReading(
    IReadOnlyList<string> Indicators, IReadOnlyList<string> Areas, IReadOnlyList<string> Nationalities,
    IReadOnlyList<Frequency> Frequencies, IReadOnlyList<int> Years)
{
    // A period comes as one number: most of the time goes into fetching values one by one.
    internal const string Columns =
        "\"Indicator\", \"Area\", \"Nationality\", \"Year\" * 10000 + \"FirstMonth\" * 100 + \"LastMonth\", "
        + "\"BulletinNumber\", \"Value\", \"Printed\", \"Status\", \"Note\", \"Place\"";

    public async Task<List<Print>> CurrentAsync(Vintage vintage, StatisticsContext database, CancellationToken cancel)
    {
        QuestionText question = new($"SELECT {Columns} FROM \"Observations\"");
        question.OneOf("Indicator", Indicators).OneOf("Area", Areas).OneOf("Nationality", Nationalities)
            .OneOf("Frequency", Frequencies.Select(f => f.Code()));
        Between(question, Years);
        Current(question, vintage.Day);

        using var statement = question.Prepare(database);
        List<Print> prints = [];
        while (await statement.NextAsync(cancel))
        {
            if (vintage.Bulletin((int)statement.Whole(4)) is { } bulletin)
                prints.Add(ReadAsked(statement, bulletin));
        }

        return prints;
    }

    /// <summary>Only the prints that were the current ones of their figures on a day.</summary>
    internal static void Current(QuestionText question, DateOnly day)
    {
        var number = question.Parameter((long)DayNumber.Of(day));
        question.Where($"\"CurrentFrom\" <= {number}").Where($"\"CurrentUntil\" > {number}");
    }

    /// <summary>The print of a row with all <see cref="Columns"/>.</summary>
    internal static Print Read(IPreparedStatement row, Bulletin bulletin) =>
        Read(row, row.Text(0), row.Text(1), row.Text(2), bulletin);

    private Print ReadAsked(IPreparedStatement row, Bulletin bulletin) =>
        Read(row, Code(row, 0, Indicators), Code(row, 1, Areas), Code(row, 2, Nationalities), bulletin);

    private static Print Read(
        IPreparedStatement row, string indicator, string area, string nationality, Bulletin bulletin) => new(
            indicator, area, nationality, PeriodOf((int)row.Whole(3)), row.Number(5), row.Text(6),
            ObservationStatusCodes.Parse(row.Text(7)) ?? ObservationStatus.None, row.Text(8), row.Text(9), bulletin);

    internal static Period PeriodOf(int number) => new(number / 10_000, new(number / 100 % 100, number % 100));

    /// <summary>What was asked for alone need not be read from every row.</summary>
    private static string Code(IPreparedStatement row, int column, IReadOnlyList<string> asked) =>
        asked is [var only] ? only : row.Text(column);

    /// <summary>One stretch of the key where no year is left out.</summary>
    private static void Between(QuestionText question, IReadOnlyList<int> years)
    {
        var (first, last) = (years.Min(), years.Max());
        if (last - first >= years.Count)
            question.OneOf("Year", years.Select(y => (object)(long)y));
        else
            question.Where($"\"Year\" >= {question.Parameter((long)first)}")
                .Where($"\"Year\" <= {question.Parameter((long)last)}");
    }
}
