using System.Data;
using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace BorderStats.Database;

/// <summary>A statement for any database, by its own ADO.NET provider.</summary>
internal sealed class CommandStatement : IPreparedStatement
{
    private readonly DbCommand _command;
    private readonly DbParameter[] _parameters;
    private readonly List<long?> _numbers = [];
    private DbDataReader? _reader;

    public CommandStatement(StatisticsContext database, string sql, int parameters)
    {
        _command = database.Database.GetDbConnection().CreateCommand();
        _command.Transaction = database.Database.CurrentTransaction?.GetDbTransaction();
#pragma warning disable CA2100 // the text is made of constant column names
        _command.CommandText = sql;
#pragma warning restore CA2100
        _parameters = [.. Enumerable.Range(0, parameters).Select(Parameter)];
        _command.Parameters.AddRange(_parameters);
    }

    public void Set(int parameter, string text) => Set(parameter, DbType.String, text);

    public void Set(int parameter, long? number) => Set(parameter, DbType.Int64, (object?)number ?? DBNull.Value);

    public void Run() => _command.ExecuteNonQuery();

    public IReadOnlyList<long?> Numbers(int columns)
    {
        _numbers.Clear();
        using var reader = _command.ExecuteReader();
        while (reader.Read())
        {
            for (var column = 0; column < columns; column++)
                _numbers.Add(reader.IsDBNull(column)
                    ? null
                    : Convert.ToInt64(reader.GetValue(column), CultureInfo.InvariantCulture));
        }

        return _numbers;
    }

    public async ValueTask<bool> NextAsync(CancellationToken cancel)
    {
        _reader ??= await _command.ExecuteReaderAsync(cancel);
        return await _reader.ReadAsync(cancel);
    }

    public long Whole(int column) => Number(column) ?? throw new InvalidOperationException($"Column {column} is null.");

    public long? Number(int column) => Row.IsDBNull(column)
        ? null
        : Convert.ToInt64(Row.GetValue(column), CultureInfo.InvariantCulture);

    public string Text(int column) => Row.IsDBNull(column) ? "" : Row.GetString(column);

    public void Dispose()
    {
        _reader?.Dispose();
        _command.Dispose();
    }

    // Said with its type, since a null has none of its own and a statement is prepared for those of its parameters.
    private void Set(int parameter, DbType type, object value) =>
        (_parameters[parameter].DbType, _parameters[parameter].Value) = (type, value);

    private DbDataReader Row => _reader ?? throw new InvalidOperationException("There is no row yet.");

    private DbParameter Parameter(int number)
    {
        var parameter = _command.CreateParameter();
        parameter.ParameterName = $"@p{number}";
        return parameter;
    }
}
