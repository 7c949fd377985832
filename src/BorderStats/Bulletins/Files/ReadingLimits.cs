namespace BorderStats.Bulletins.Files;

/// <summary>How much of a file is read before it is refused.</summary>
/// <param name="FileBytes">The size of the file itself.</param>
/// <param name="UnpackedBytes">What an .xlsx may unfold to.</param>
/// <param name="Cells">Cells with content in a table that is held in memory; a long CSV table
/// can be streamed instead.</param>
public sealed record ReadingLimits(long FileBytes, long UnpackedBytes, int Cells)
{
    public static readonly ReadingLimits Usual = new(100L << 20, 400L << 20, 2_000_000);
}
