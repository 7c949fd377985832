namespace BorderStats.Tests.Exports;

// The same tests, on PostgreSQL.

[Collection(nameof(PostgresShippedDatabase))]
public sealed class SeriesCsvTestsOnPostgres(PostgresShippedDatabase shipped) : SeriesCsvTests(shipped);
