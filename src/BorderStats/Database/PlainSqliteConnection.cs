using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Sqlite.Storage.Internal;
using Microsoft.EntityFrameworkCore.Storage;

namespace BorderStats.Database;

#pragma warning disable EF1001 // the provider has no public way to leave the functions out

/// <summary>
/// A connection without EF Core's own functions for decimals and patterns, which no question here uses: SQLite is told
/// some twenty of them each time that a connection is lent, which takes longer than a page's question.
/// </summary>
internal sealed class PlainSqliteConnection(
    RelationalConnectionDependencies dependencies, IRawSqlCommandBuilder commands,
    IDiagnosticsLogger<Microsoft.EntityFrameworkCore.DbLoggerCategory.Infrastructure> logger)
    : SqliteRelationalConnection(dependencies, commands, logger)
{
    protected override DbConnection CreateDbConnection() =>
        new SqliteConnection(GetValidatedConnectionString()) { DefaultTimeout = LockPatience.ReadingSeconds };
}
