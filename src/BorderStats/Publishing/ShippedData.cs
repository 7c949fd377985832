using BorderStats.Bulletins.Files;
using BorderStats.Bulletins.Layouts;
using BorderStats.Bulletins.Readings;
using BorderStats.Database;
using BorderStats.Publishing.Keeping;
using BorderStats.Statistics;
using Microsoft.EntityFrameworkCore;

namespace BorderStats.Publishing;

/// <summary>What the start found and did.</summary>
/// <param name="Bulletins">How many bulletins were loaded now.</param>
/// <param name="Observations">How many figures they printed.</param>
/// <param name="FoundThere">How many were in the database already.</param>
/// <param name="Problems">What in the loaded files could not be read, with the file.</param>
/// <param name="Changed">The files that differ from what was kept under the same name; the kept figures stay.</param>
public sealed record LoadReport(
    int Bulletins, int Observations, int FoundThere, IReadOnlyList<(string File, BulletinProblem Problem)> Problems,
    IReadOnlyList<string> Changed);

/// <summary>
/// Sends the bulletins of <c>data/bulletins</c> down the street that every bulletin goes: read, recognise, check, keep.
/// What is there already is left alone, so that a second start loads nothing.
/// </summary>
public sealed class ShippedData(StatisticsContext database, Codebook codebook, TimeProvider clock)
{
    private readonly BulletinArchive _archive = new(database, codebook);
    private readonly CodelistLookup _names = new(codebook);
    private readonly List<(string, BulletinProblem)> _problems = [];

    public async Task<LoadReport> LoadAsync(string folder, CancellationToken cancel)
    {
        await KeptDatabase.ReadyAsync(database, codebook, cancel);
        var now = clock.GetUtcNow().UtcDateTime;
        var shipped = ShippedIndex.Bulletins(folder, now);
        var kept = await KeptAsync(cancel);
        var (fresh, observations) = shipped.All(b => kept.ContainsKey(b.Id)) ? (0, 0)
            : await KeepAsync(folder, shipped, now, cancel);
        string[] changed = [.. shipped.Where(b => kept.TryGetValue(b.Id, out var sha256) && sha256 != b.Sha256)
            .Select(b => b.FileName)];
        return new(fresh, observations, shipped.Count - fresh, _problems, changed);
    }

    private Task<Dictionary<string, string>> KeptAsync(CancellationToken cancel) =>
        database.Bulletins.AsNoTracking().ToDictionaryAsync(b => b.Id, b => b.Sha256, cancel);

    private async Task<(int Bulletins, int Observations)> KeepAsync(
        string folder, IEnumerable<Bulletin> shipped, DateTime now, CancellationToken cancel)
    {
        var breakdowns = ShippedIndex.Breakdowns(folder);
        var observations = 0;
        await using var transaction = await WriteTransaction.BeginAsync(database, waitsForAll: true, cancel);
        // Another process that started too may have kept them while this one waited.
        var kept = await KeptAsync(cancel);
        Bulletin[] bulletins = [.. shipped.Where(b => !kept.ContainsKey(b.Id))];
        if (bulletins.Length == 0)
            return (0, 0);
        foreach (var bulletin in bulletins)
        {
            var file = BulletinFile.Open(Path.Combine(folder, bulletin.FileName));
            var reading = Read(file);
            await _archive.KeepAsync(bulletin, file, reading.Figures, breakdowns[bulletin.Id], cancel);
            observations += reading.Figures.Count;
        }

        database.Add(DataVersion.New(now, $"{bulletins.Length} shipped bulletins"));
        await database.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return (bulletins.Length, observations);
    }

    private BulletinReading Read(BulletinFile file)
    {
        var table = file.Read();
        var recognised = BulletinLayout.Recognise(table, _names);
        var reading = recognised.Layouts.Count == 0
            ? BulletinReading.Unusable(recognised.Problems)
            : BulletinCheck.Check(table, recognised.Layouts, _names);
        _problems.AddRange(reading.Problems.Select(p => (file.Name, p)));
        return reading;
    }
}
