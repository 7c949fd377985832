using System.Globalization;
using BorderStats.Bulletins.Files;
using BorderStats.Codelists;
using BorderStats.Database;
using BorderStats.Database.Postgres;
using BorderStats.Publishing;
using BorderStats.Statistics;
using Microsoft.EntityFrameworkCore;

namespace BorderStats.Benchmarks;

/// <summary>
/// One indicator, or several, as a long-lived agency would have printed it: the country and its 32 states, by nationality,
/// each month and each year from 2007 on and the first seven months of 2026, in seven editions of which each revises the
/// one before.
/// </summary>
/// <param name="nationalities">17 make a million figures of each indicator, 170 ten million.</param>
internal sealed class MadeStatistics(DatabasePlace place, int nationalities, params IReadOnlyList<string> indicators)
{
    public MadeStatistics(string path, int nationalities)
        : this(new DatabasePlace(DatabaseProvider.Sqlite, $"Data Source={path}"), nationalities) => Path = path;

    public const string Indicator = "apprehensions";
    public const int FirstYear = 2007, LastYear = 2026, Editions = 7;
    private const int LastMonth = 7;

    /// <summary>The file, where it is one.</summary>
    public string Path { get; } = "";

    public DatabasePlace Place => place;

    public Codebook Codebook { get; } = CodelistReader.Read(System.IO.Path.Combine(LongFile.Data, "codelists"));

    public IReadOnlyList<string> Indicators { get; } =
        indicators.Count > 0 ? [.. indicators.Order(StringComparer.Ordinal)] : [Indicator];

    public IReadOnlyList<string> States => [.. Codebook.States.Select(s => s.Code)];

    public IReadOnlyList<string> Nationalities =>
        [Nationality.All, .. Codebook.Nationalities.Select(n => n.Code).Where(c => c.Length == 3 && c is not ("ALL" or "OTH")).Take(nationalities - 1)];

    public int FiguresAnEdition => Indicators.Count * (States.Count + 1) * Nationalities.Count * Periods().Count();

    public StatisticsContext Open() => place.Provider is DatabaseProvider.Postgres
        ? new PostgresStatisticsContext(new DbContextOptionsBuilder<PostgresStatisticsContext>()
            .UseNpgsql(PostgresConnection.OfWriters(place.Connection)).Options)
        : new SqliteStatisticsContext((DbContextOptions<SqliteStatisticsContext>)new DbContextOptionsBuilder<SqliteStatisticsContext>()
            .UseStatistics(place.Connection).Options);

    public static async Task<int> MakeAsync(string path, int nationalities)
    {
        await new MadeStatistics(path, nationalities).MakeAsync();
        return 0;
    }

    /// <summary>Publishes the editions one after the other, by the same street as any bulletin.</summary>
    public async Task MakeAsync()
    {
        await using (var database = Open())
            await KeptDatabase.ReadyAsync(database, Codebook, default);
        for (var edition = 1; edition <= Editions; edition++)
            await PublishAsync($"edition-{edition}", new DateOnly(2019 + edition, 9, 1), Figures(edition));
    }

    public async Task PublishAsync(string id, DateOnly day, IEnumerable<PrintedFigure> figures)
    {
        await using var database = Open();
        var version = await database.Versions.OrderByDescending(v => v.Number).Select(v => v.Token).FirstOrDefaultAsync();
        Bulletin bulletin = new(
            0, id, $"Made statistics, {id}", "Benchmark", BulletinKind.Official,
            PublicationDate.Parse(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))!.Value, "", "", $"{id}.csv", id,
            BulletinState.Published, DateTime.UtcNow);
        var outcome = await new Publication(database, Codebook, TimeProvider.System).PublishAsync(
            bulletin, new BulletinFile($"{id}.csv", System.Text.Encoding.UTF8.GetBytes(id)), figures, [], version ?? "", "benchmark", default);
        if (outcome is not PublicationOutcome.Done)
            throw new InvalidOperationException($"{id} was not published: {outcome}.");
    }

    /// <summary>In the order of their keys, as a bulletin's figures are published.</summary>
    public IEnumerable<PrintedFigure> Figures(int edition) =>
        from indicator in Indicators
        from area in States.Append(Area.Mexico).Order(StringComparer.Ordinal)
        from nationality in Nationalities.Order(StringComparer.Ordinal)
        from period in Periods()
        select Figure(indicator, area, nationality, period, edition);

    private static PrintedFigure Figure(string indicator, string area, string nationality, Period period, int edition)
    {
        var value = Value(area, nationality, period, edition);
        return new(
            indicator, area, nationality, period, value, value.ToString("N0", CultureInfo.InvariantCulture),
            ObservationStatus.Normal, "", "2:6");
    }

    private static IEnumerable<Period> Periods()
    {
        for (var year = FirstYear; year < LastYear; year++)
            yield return Period.OfYear(year);
        yield return new(LastYear, new(1, LastMonth));
        for (var year = FirstYear; year <= LastYear; year++)
        {
            for (var month = 1; month <= (year == LastYear ? LastMonth : 12); month++)
                yield return Period.OfMonth(year, month);
        }
    }

    // Made from the key alone, so that every run makes the same; every tenth figure is revised by the next edition.
    private static long Value(string area, string nationality, Period period, int edition)
    {
        var seed = (uint)HashCode(area, nationality, period.Year, period.Months.First);
        var revised = seed % 10 == edition % 10 ? edition : 0;
        return ((seed % 900) + 100 + revised) * period.Months.Count;
    }

    private static int HashCode(string area, string nationality, int year, int month)
    {
        var hash = 17;
        foreach (var letter in area + nationality)
            hash = unchecked((hash * 31) + letter);
        return unchecked((((hash * 31) + year) * 31) + month);
    }
}
