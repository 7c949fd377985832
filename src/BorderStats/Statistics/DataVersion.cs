namespace BorderStats.Statistics;

/// <summary>
/// A change of what readers see: every bulletin kept, withdrawn or restored makes one. Caches and ETags hang on it.
/// </summary>
/// <param name="number">Counts up; the highest is the version in force.</param>
/// <param name="token">Random, so that a database made anew never passes for the one before it.</param>
public sealed class DataVersion(int number, string token, DateTime at, string reason)
{
    public int Number { get; } = number;
    public string Token { get; } = token;
    public DateTime At { get; } = at;
    public string Reason { get; } = reason;

    public static DataVersion New(DateTime at, string reason) => new(0, Guid.NewGuid().ToString("N"), at, reason);
}
