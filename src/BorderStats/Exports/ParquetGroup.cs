using BorderStats.Statistics;
using Parquet;
using Parquet.Schema;

namespace BorderStats.Exports;

/// <summary>The rows of one group, column by column, as Parquet keeps them.</summary>
internal sealed class ParquetGroup(IReadOnlyList<DataField> fields, int most)
{
    private readonly string[][] _texts = [.. fields.Select(f => IsText(f) ? new string[most] : [])];
    private readonly int[] _years = new int[most];
    private readonly long?[] _values = new long?[most];
    private readonly double?[] _measured = new double?[most];

    public int Count { get; private set; }

    public bool IsFull => Count == most;

    public void Add(ExportRow row)
    {
        var column = 0;
        Text(row.Indicator);
        Text(row.IndicatorName);
        Text(row.Area);
        Text(row.AreaName);
        Text(row.Nationality);
        Text(row.NationalityName);
        _years[Count] = row.Year;
        column++;
        Text(row.Months.ToString());
        _values[Count] = row.Value;
        column++;
        Text(row.Status.Code());
        Text(row.Printed);
        Text(row.Unit);
        Text(row.Note);
        Text(row.Bulletin);
        Text(row.Place);
        Text(row.Published);
        if (row.Days is { } days)
        {
            Text(days.From);
            Text(days.Until);
        }

        if (row.Measured is { } measured)
        {
            Text(measured.Measure);
            _measured[Count] = measured.Value;
            column++;
            Text(measured.Refused);
        }

        Count++;

        void Text(string text) => _texts[column++][Count] = text;
    }

    public async Task WriteAsync(ParquetWriter file, CancellationToken cancel)
    {
        using var group = file.CreateRowGroup();
        for (var i = 0; i < fields.Count; i++)
        {
            var field = fields[i];
            if (IsText(field))
                await group.WriteAsync(field, new ArraySegment<string>(_texts[i], 0, Count));
            else if (field.ClrType == typeof(int))
                await group.WriteAsync<int>(field, _years.AsMemory(0, Count), cancellationToken: cancel);
            else if (field.ClrType == typeof(long))
                await group.WriteAsync<long>(field, _values.AsMemory(0, Count), cancellationToken: cancel);
            else
                await group.WriteAsync<double>(field, _measured.AsMemory(0, Count), cancellationToken: cancel);
        }

        group.CompleteValidate();
        Count = 0;
    }

    private static bool IsText(DataField field) => !field.ClrType.IsPrimitive;
}
