using System.Runtime.CompilerServices;
using BorderStats.Queries.Holdings;
using BorderStats.Queries.Lines;
using BorderStats.Queries.Observations;
using BorderStats.Statistics;

namespace BorderStats.Exports;

/// <summary>The rows of a file as they come, whatever its format: of a series, or of all figures one by one.</summary>
/// <param name="IsDated">Whether each says when it was the current print of its figure.</param>
/// <param name="IsMeasured">Whether each has a share, change or index beside it.</param>
public sealed record ExportRows(IAsyncEnumerable<ExportRow> Rows, bool IsDated = false, bool IsMeasured = false)
{
    public IReadOnlyList<ExportColumn> Columns =>
    [
        .. ExportColumn.All, .. IsDated ? ExportColumn.Dated : [], .. IsMeasured ? ExportColumn.Measured : [],
    ];

    /// <summary>Every slot of every line, in the order of the table on the page.</summary>
    public static ExportRows Of(Series series, Codebook codebook, Locale locale) => new(
        ExportRow.Of(series, codebook, locale)
            .Select(r => r.Row with { Measured = ExportMeasure.Of(series.Query.Measure, r.Point, locale) })
            .ToAsyncEnumerable(),
        IsMeasured: series.Query.Measure is not Measure.Value);

    /// <summary>Prints as they are read; where they are not the current ones alone, each says when it was.</summary>
    /// <param name="printed">Told of each bulletin as often as one of its prints passes.</param>
    public static ExportRows Of(
        ObservationQuery question, Dataset dataset, Locale locale, CancellationToken cancel, Action<Bulletin>? printed = null) =>
        new(ReadAsync(question.RunAsync(dataset, cancel), question.AllPrints, new(dataset.Codebook, locale), printed),
            IsDated: question.AllPrints);

    private static async IAsyncEnumerable<ExportRow> ReadAsync(
        IAsyncEnumerable<DatedPrint> prints, bool areAllPrints, ExportNames names, Action<Bulletin>? printed,
        [EnumeratorCancellation] CancellationToken cancel = default)
    {
        await foreach (var (print, current) in prints.WithCancellation(cancel))
        {
            printed?.Invoke(print.Bulletin);
            var row = names.Row(print);
            yield return areAllPrints ? row with { Days = ExportDays.Of(current) } : row;
        }
    }
}
