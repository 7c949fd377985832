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
    private readonly DbParameter[] _parameters;
    private readonly Dictionary<ObservationStatus, string> _codes = [];

    public ObservationInsert(StatisticsContext database, int bulletinNumber)
    {
        _command = database.Database.GetDbConnection().CreateCommand();
        _command.Transaction = database.Database.CurrentTransaction?.GetDbTransaction();
        var columns = string.Join(", ", Columns.Select(c => $"\"{c}\""));
        var values = string.Join(", ", Columns.Select(c => $"@{c}"));
#pragma warning disable CA2100 // the text is made of the constant column names above
        _command.CommandText = $"INSERT INTO \"Observations\" ({columns}) VALUES ({values})";
#pragma warning restore CA2100
        _parameters = [.. Columns.Select(Parameter)];
        _command.Parameters.AddRange(_parameters);
        _parameters[6].Value = bulletinNumber;
    }

    public Task AddAsync(PrintedFigure figure, CancellationToken cancel)
    {
        if (Observation.Contradiction(figure.Value, figure.Status) is { } contradiction)
            throw new ArgumentException(contradiction, nameof(figure));

        // By their places in Columns: a name would be looked for again for each of a million figures.
        _parameters[0].Value = figure.Indicator;
        _parameters[1].Value = figure.Area;
        _parameters[2].Value = figure.Nationality;
        _parameters[3].Value = figure.Period.Year;
        _parameters[4].Value = figure.Period.Months.First;
        _parameters[5].Value = figure.Period.Months.Last;
        _parameters[7].Value = (object?)figure.Value ?? DBNull.Value;
        _parameters[8].Value = figure.Printed;
        _parameters[9].Value = Code(figure.Status);
        _parameters[10].Value = figure.Note;
        _parameters[11].Value = figure.Place;
        return _command.ExecuteNonQueryAsync(cancel);
    }

    public ValueTask DisposeAsync() => _command.DisposeAsync();

    private DbParameter Parameter(string column)
    {
        var parameter = _command.CreateParameter();
        parameter.ParameterName = $"@{column}";
        return parameter;
    }

    private string Code(ObservationStatus status)
    {
        if (!_codes.TryGetValue(status, out var code))
            _codes.Add(status, code = status.Code());
        return code;
    }
}
