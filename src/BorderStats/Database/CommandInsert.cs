using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace BorderStats.Database;

/// <summary>An insert into any database, by its own ADO.NET provider.</summary>
internal sealed class CommandInsert : IPreparedInsert
{
    private readonly DbCommand _command;
    private readonly DbParameter[] _parameters;

    public CommandInsert(StatisticsContext database, string sql, int columns)
    {
        _command = database.Database.GetDbConnection().CreateCommand();
        _command.Transaction = database.Database.CurrentTransaction?.GetDbTransaction();
#pragma warning disable CA2100 // the text is made of constant column names
        _command.CommandText = sql;
#pragma warning restore CA2100
        _parameters = [.. Enumerable.Range(0, columns).Select(Parameter)];
        _command.Parameters.AddRange(_parameters);
    }

    public void Set(int column, string text) => _parameters[column].Value = text;

    public void Set(int column, long? number) => _parameters[column].Value = (object?)number ?? DBNull.Value;

    public void Run() => _command.ExecuteNonQuery();

    public void Dispose() => _command.Dispose();

    private DbParameter Parameter(int column)
    {
        var parameter = _command.CreateParameter();
        parameter.ParameterName = $"@p{column}";
        return parameter;
    }
}
