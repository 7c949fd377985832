using Parquet;
using Parquet.Schema;

namespace BorderStats.Exports;

/// <summary>
/// Rows as Apache Parquet, for R and Python: the columns of every file, with numbers as numbers and a missing figure as
/// null. Written group of rows by group of rows, as they come.
/// </summary>
public static class ExportParquet
{
    private const int GroupRows = 1 << 14;

    /// <param name="output">May be one that can only be written, and is left open.</param>
    public static async Task WriteAsync(Stream output, ExportRows rows, CancellationToken cancel)
    {
        ParquetSchema schema = new(rows.Columns.Select(Field));
        ParquetOptions options = new() { CompressionMethod = CompressionMethod.Snappy };
        foreach (var text in rows.Columns.Where(c => !c.IsNumber))
            options.ColumnEncodingHints[text.Name] = EncodingHint.Dictionary;
        // Not disposed of where something fails: that would make a whole file of half the figures.
#pragma warning disable CA2000
        PendingStream pending = new(output);
        var file = await ParquetWriter.CreateAsync(schema, pending, options, cancellationToken: cancel);
#pragma warning restore CA2000
        ParquetGroup group = new(schema.DataFields, GroupRows);
        await foreach (var row in rows.Rows.WithCancellation(cancel))
        {
            group.Add(row);
            if (!group.IsFull)
                continue;
            await group.WriteAsync(file, cancel);
            await pending.SendAsync(cancel);
        }

        if (group.Count > 0)
            await group.WriteAsync(file, cancel);
        await file.DisposeAsync();
        await pending.SendAsync(cancel);
    }

    private static DataField Field(ExportColumn column) => column switch
    {
        { Name: "year" } => new DataField<int>(column.Name),
        { Name: "measured" } => new DataField<double?>(column.Name),
        { IsNumber: true } => new DataField<long?>(column.Name),
        _ => new(column.Name, typeof(string), isNullable: false),
    };
}
