using System.Security.Cryptography;
using BorderStats.Database;
using BorderStats.Statistics;
using Microsoft.EntityFrameworkCore;

namespace BorderStats.Publishing.Keeping;

/// <summary>The files as they came, held against the SHA-256 under which they are kept.</summary>
/// <param name="Bulletins">How many bulletins there are.</param>
/// <param name="Files">How many files are kept.</param>
/// <param name="Differing">What is missing or has other bytes.</param>
public sealed record OriginalsCheck(int Bulletins, int Files, IReadOnlyList<Bilingual> Differing)
{
    public static async Task<OriginalsCheck> RunAsync(StatisticsContext database, CancellationToken cancel)
    {
        List<Bilingual> differing = [];
        var kept = await database.Files.AsNoTracking().Select(f => f.Sha256).ToHashSetAsync(cancel);
        foreach (var sha256 in kept.Order(StringComparer.Ordinal))
        {
            // One file at a time: together they may have gigabytes.
            var bytes = await database.Files.AsNoTracking().Where(f => f.Sha256 == sha256).Select(f => f.Bytes)
                .SingleAsync(cancel);
            if (Convert.ToHexStringLower(SHA256.HashData(bytes)) != sha256)
                differing.Add(new(
                    $"archivo {sha256}: sus bytes ya no son los que llegaron",
                    $"file {sha256}: its bytes are no longer those that came"));
        }

        var bulletins = await database.Bulletins.AsNoTracking().Select(b => new { b.Id, b.Sha256 }).ToListAsync(cancel);
        differing.AddRange(bulletins.Where(b => b.Sha256.Length > 0 && !kept.Contains(b.Sha256)).Select(b => new Bilingual(
            $"{b.Id}: falta su archivo {b.Sha256}", $"{b.Id}: its file {b.Sha256} is missing")));
        return new(bulletins.Count, kept.Count, differing);
    }
}
