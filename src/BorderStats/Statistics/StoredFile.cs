namespace BorderStats.Statistics;

/// <summary>
/// The bytes of a bulletin's file as they came, kept so that every figure can be looked up where it was printed.
/// </summary>
public sealed class StoredFile(string sha256, byte[] bytes)
{
    public string Sha256 { get; } = sha256;
    public byte[] Bytes { get; } = bytes;
}
