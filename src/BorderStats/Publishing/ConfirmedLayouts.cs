using System.Globalization;
using BorderStats.Bulletins;
using BorderStats.Database;
using BorderStats.Statistics;
using Microsoft.EntityFrameworkCore;

namespace BorderStats.Publishing;

/// <summary>The layouts under which bulletins were published, kept for the next file that looks alike.</summary>
public static class ConfirmedLayouts
{
    /// <summary>Enters a layout without writing it yet, in the place of an older one of the same table.</summary>
    internal static async Task NoteAsync(
        BulletinLayout layout, string bulletin, string who, DateTime at, StatisticsContext database, CancellationToken cancel)
    {
        var fingerprint = FingerprintOf(layout);
        ConfirmedLayout confirmed = new(fingerprint, LayoutJson.Write(layout), bulletin, who, at);
        if (await database.Layouts.FirstOrDefaultAsync(l => l.Fingerprint == fingerprint, cancel) is { } older)
            database.Entry(older).CurrentValues.SetValues(confirmed);
        else
            database.Add(confirmed);
    }

    private static string FingerprintOf(BulletinLayout layout) => string.Create(
        CultureInfo.InvariantCulture, $"{layout.Kind}|{layout.Number}|{string.Join('|', layout.Columns.Where(c => c.Header.Length > 0).Select(c => c.Header))}");
}
