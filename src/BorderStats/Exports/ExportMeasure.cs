using System.Globalization;
using BorderStats.Queries.Lines;
using BorderStats.Queries.Prints;
using BorderStats.Statistics;

namespace BorderStats.Exports;

/// <summary>A share, change or index beside its figure, or why there is none.</summary>
public sealed record ExportMeasure(string Measure, double? Value, string Refused)
{
    /// <summary>The texts of its columns.</summary>
    public IEnumerable<string> Texts => [Measure, Value?.ToString(CultureInfo.InvariantCulture) ?? "", Refused];

    /// <summary>Null where values themselves were asked for.</summary>
    internal static ExportMeasure? Of(Measure measure, SeriesPoint point, Locale locale) => measure is Queries.Lines.Measure.Value
        ? null
        : new(
            Code(measure), point.Measured is { } value ? Math.Round(value, 4) : null,
            point.Refusal is { } refusal ? locale.Say(refusal.Reason()) : "");

    private static string Code(Measure measure) => measure switch
    {
        Queries.Lines.Measure.Share => "share",
        Queries.Lines.Measure.Change => "change",
        Queries.Lines.Measure.Index => "index",
        _ => "value",
    };
}
