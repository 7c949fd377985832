using System.Data.Common;
using BorderStats.Statistics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace BorderStats.Database;

/// <summary>
/// Writes figures with one prepared statement, inside the transaction that is open on the context. EF Core tracks and
/// compares every row that it saves; a bulletin's figures are only ever added, so that is time for nothing.
/// </summary>
public sealed class ObservationInsert : IAsyncDisposable
{
    private static readonly string[] Columns =
    [
        "Indicator", "Area", "Nationality", "Year", "FirstMonth", "LastMonth", "BulletinNumber",
        "Value", "Printed", "Status", "Note", "Place",
    ];

    private readonly DbCommand _command;

    public ObservationInsert(StatisticsContext database, int bulletinNumber)
    {
        _command = database.Database.GetDbConnection().CreateCommand();
        _command.Transaction = database.Database.CurrentTransaction?.GetDbTransaction();
        var columns = string.Join(", ", Columns.Select(c => $"\"{c}\""));
        var values = string.Join(", ", Columns.Select(c => $"@{c}"));
#pragma warning disable CA2100 // the text is made of the constant column names above
        _command.CommandText = $"INSERT INTO \"Observations\" ({columns}) VALUES ({values})";
#pragma warning restore CA2100
        foreach (var column in Columns)
        {
            var parameter = _command.CreateParameter();
            parameter.ParameterName = $"@{column}";
            _command.Parameters.Add(parameter);
        }

        _command.Parameters["@BulletinNumber"].Value = bulletinNumber;
    }

    public async Task AddAsync(PrintedFigure figure, CancellationToken cancel)
    {
        if (Observation.Contradiction(figure.Value, figure.Status) is { } contradiction)
            throw new ArgumentException(contradiction, nameof(figure));

        Set("@Indicator", figure.Indicator);
        Set("@Area", figure.Area);
        Set("@Nationality", figure.Nationality);
        Set("@Year", figure.Period.Year);
        Set("@FirstMonth", figure.Period.Months.First);
        Set("@LastMonth", figure.Period.Months.Last);
        Set("@Value", (object?)figure.Value ?? DBNull.Value);
        Set("@Printed", figure.Printed);
        Set("@Status", figure.Status.Code());
        Set("@Note", figure.Note);
        Set("@Place", figure.Place);
        await _command.ExecuteNonQueryAsync(cancel);
    }

    public ValueTask DisposeAsync() => _command.DisposeAsync();

    private void Set(string parameter, object value) => _command.Parameters[parameter].Value = value;
}
