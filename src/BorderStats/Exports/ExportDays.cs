using System.Globalization;
using BorderStats.Statistics;

namespace BorderStats.Exports;

/// <summary>
/// From when until when a print was the current one of its figure, as files give it: both empty where it never was, the
/// second one while no other has taken over.
/// </summary>
public sealed record ExportDays(string From, string Until)
{
    private static readonly ExportDays Never = new("", "");

    /// <summary>The texts of its columns.</summary>
    public IEnumerable<string> Texts => [From, Until];

    public static ExportDays Of(Validity? current) => current is { } days
        ? new(Text(days.From), days.Until == Validity.Open ? "" : Text(days.Until))
        : Never;

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
