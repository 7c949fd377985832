using System.Globalization;
using BorderStats.Database;
using BorderStats.Statistics;
using Microsoft.EntityFrameworkCore;

namespace BorderStats.Publishing.Keeping;

/// <summary>What is kept beside the figures, held against what follows from all their prints.</summary>
/// <param name="Prints">How many prints were looked at.</param>
/// <param name="Differences">How many days and summary rows were not as they should be.</param>
/// <param name="Listed">The first of them, in words for whoever looks after the database.</param>
public sealed record VerificationReport(long Prints, long Differences, IReadOnlyList<Bilingual> Listed);

/// <summary>
/// Works out anew, from every print, when each is current and what exists, and holds it against what is kept; or puts
/// it in place of that. A line of figures at a time, so that ten million take no more memory than one line.
/// </summary>
public sealed class Verification : IDisposable
{
    private const int MostListed = 100, Columns = 7;

    private readonly StatisticsContext _database;
    private readonly Codebook _codebook;
    private readonly bool _mends;
    private readonly Dictionary<int, Bulletin> _bulletins;
    private readonly FigurePrints _prints;
    private readonly NationalitySizes _sizes;
    private readonly IPreparedStatement _line;
    private readonly CoverageCount _coverage = new();
    private readonly List<Bilingual> _listed = [];
    private long _seen, _differences;

    private Verification(
        StatisticsContext database, Codebook codebook, bool mends, Dictionary<int, Bulletin> bulletins)
    {
        (_database, _codebook, _mends, _bulletins) = (database, codebook, mends, bulletins);
        (_prints, _sizes) = (new(database), new(database));
        _line = PreparedStatement.Of(
            database,
            "SELECT \"Year\", \"FirstMonth\", \"LastMonth\", \"BulletinNumber\", \"Value\", \"CurrentFrom\", \"CurrentUntil\" "
            + "FROM \"Observations\" WHERE \"Indicator\" = @p0 AND \"Area\" = @p1 AND \"Nationality\" = @p2 "
            + "ORDER BY \"Frequency\", \"Year\", \"FirstMonth\", \"LastMonth\", \"BulletinNumber\"",
            parameters: 3);
    }

    /// <param name="mends">Puts right what differs, as a new data version; else nothing is written.</param>
    public static async Task<VerificationReport> RunAsync(
        StatisticsContext database, Codebook codebook, bool mends, CancellationToken cancel)
    {
        // Who only looks hinders no one who publishes meanwhile.
        await using var reading = mends ? null : await ReadTransaction.BeginAsync(database, cancel);
        await using var transaction = mends ? await WriteTransaction.BeginAsync(database, cancel) : null;
        var bulletins = await database.Bulletins.AsNoTracking().ToDictionaryAsync(b => b.Number, cancel);
        using Verification verification = new(database, codebook, mends, bulletins);
        await verification.FiguresAsync(cancel);
        await verification.SummariesAsync(cancel);
        if (transaction is not null && verification._differences > 0)
        {
            database.Add(DataVersion.New(DateTime.UtcNow, "summaries rebuilt"));
            await database.SaveChangesAsync(cancel);
            await transaction.CommitAsync(cancel);
        }

        database.ChangeTracker.Clear();
        return new(verification._seen, verification._differences, verification._listed);
    }

    public void Dispose()
    {
        _prints.Dispose();
        _sizes.Dispose();
        _line.Dispose();
    }

    private async Task FiguresAsync(CancellationToken cancel)
    {
        var lines = await _database.Observations.Select(o => new { o.Indicator, o.Area, o.Nationality }).Distinct()
            .ToListAsync(cancel);
        foreach (var line in lines.OrderBy(l => l.Indicator, StringComparer.Ordinal)
            .ThenBy(l => l.Area, StringComparer.Ordinal).ThenBy(l => l.Nationality, StringComparer.Ordinal))
        {
            cancel.ThrowIfCancellationRequested();
            Line(new(line.Indicator, line.Area, line.Nationality));
        }
    }

    private void Line(LineKey line)
    {
        _line.Set(0, line.Indicator);
        _line.Set(1, line.Area);
        _line.Set(2, line.Nationality);
        var prints = _line.Numbers(Columns).Chunk(Columns)
            .Select(row => (
                Period: new Period((int)row[0]!, new((int)row[1]!, (int)row[2]!)),
                Print: new KeptPrint((int)row[3]!, row[4], row[5] is { } from
                    ? new(DayNumber.Day(from), DayNumber.Day(row[6]!.Value))
                    : null)))
            .GroupBy(p => p.Period, p => p.Print);
        foreach (var figure in prints)
            Figure(new(line.Indicator, line.Area, line.Nationality, figure.Key), [.. figure]);
        _prints.Flush();
        foreach (var year in _sizes.Differing(mends: _mends))
            Differs(year);
    }

    private void Figure(FigureKey key, KeptPrint[] prints)
    {
        var validities = Validity.Of([.. prints.Select(p => _bulletins[p.BulletinNumber])]);
        for (var i = 0; i < prints.Length; i++)
        {
            _seen++;
            _coverage.Add(prints[i].BulletinNumber, key, prints[i].Value is not null);
            if (prints[i].Validity == validities[i])
                continue;
            var figure = $"{key.Indicator} {key.Area} {key.Nationality} {key.Period}";
            var id = _bulletins[prints[i].BulletinNumber].Id;
            var (kept, expected) = (Words(prints[i].Validity), Words(validities[i]));
            Differs(new(
                $"{figure} de {id}: se guardó {kept.Spanish}, se esperaba {expected.Spanish}",
                $"{figure} of {id}: kept {kept.English}, expected {expected.English}"));
            if (_mends)
                _prints.Write(key, prints[i].BulletinNumber, validities[i]);
        }

        _sizes.Note(key);
    }

    private async Task SummariesAsync(CancellationToken cancel)
    {
        var numbers = _bulletins.Values.ToDictionary(b => b.Id, b => b.Number);
        List<ListSum> sums = [];
        foreach (var list in await _database.Breakdowns.AsNoTracking().ToListAsync(cancel))
        {
            if (numbers.TryGetValue(list.Bulletin, out var number))
                sums.AddRange(await ListSums.OfAsync(list, number, _database, _codebook, cancel));
        }

        sums.AddRange(await PointSums.OfAsync(_coverage.Rows, _database, _codebook, cancel));
        await ReplaceAsync(_database.Coverage, [.. _coverage.Rows], cancel);
        await ReplaceAsync(_database.ListSums, sums, cancel);
    }

    private async Task ReplaceAsync<T>(DbSet<T> table, IReadOnlyList<T> expected, CancellationToken cancel)
        where T : class
    {
        var kept = await table.AsNoTracking().ToHashSetAsync(cancel);
        if (kept.SetEquals(expected))
            return;
        foreach (var row in kept.Except(expected))
            Differs(new($"se guardó, pero no se sigue de las cifras: {row}", $"kept, but does not follow: {row}"));
        foreach (var row in expected.Where(row => !kept.Contains(row)))
            Differs(new($"no se guardó: {row}", $"not kept: {row}"));
        if (!_mends)
            return;
        await table.ExecuteDeleteAsync(cancel);
        table.AddRange(expected);
        await _database.SaveChangesAsync(cancel);
    }

    private void Differs(Bilingual what)
    {
        _differences++;
        if (_listed.Count < MostListed)
            _listed.Add(what);
    }

    private static Bilingual Words(Validity? validity)
    {
        if (validity is not { } days)
            return new("nunca vigente", "never current");
        var (from, until) = (Day(days.From), Day(days.Until));
        return days.Until == Validity.Open
            ? new($"desde {from}", $"{from} to now")
            : new($"{from} a {until}", $"{from} to {until}");
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
