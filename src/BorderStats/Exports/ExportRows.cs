using System.Runtime.CompilerServices;
using BorderStats.Queries.Lines;
using BorderStats.Queries.Prints;
using BorderStats.Statistics;

namespace BorderStats.Exports;

/// <summary>The rows of a file as they come, whatever its format: of a series, or of all figures one by one.</summary>
/// <param name="IsMeasured">Whether each has a share, change or index beside it.</param>
public sealed record ExportRows(IAsyncEnumerable<ExportRow> Rows, bool IsMeasured = false)
{
    public IReadOnlyList<ExportColumn> Columns =>
        IsMeasured ? [.. ExportColumn.All, .. ExportColumn.Measured] : ExportColumn.All;

    /// <summary>Every slot of every line, in the order of the table on the page.</summary>
    public static ExportRows Of(Series series, Codebook codebook, Locale locale) => new(
        ExportRow.Of(series, codebook, locale)
            .Select(r => r.Row with { Measured = ExportMeasure.Of(series.Query.Measure, r.Point, locale) })
            .ToAsyncEnumerable(),
        series.Query.Measure is not Measure.Value);

    /// <summary>Prints as they are read.</summary>
    /// <param name="printed">Told of each bulletin as often as one of its prints passes.</param>
    public static ExportRows Of(
        IAsyncEnumerable<Print> prints, Codebook codebook, Locale locale, Action<Bulletin>? printed = null) =>
        new(ReadAsync(prints, new(codebook, locale), printed));

    private static async IAsyncEnumerable<ExportRow> ReadAsync(
        IAsyncEnumerable<Print> prints, ExportNames names, Action<Bulletin>? printed,
        [EnumeratorCancellation] CancellationToken cancel = default)
    {
        await foreach (var print in prints.WithCancellation(cancel))
        {
            printed?.Invoke(print.Bulletin);
            yield return names.Row(print);
        }
    }
}
