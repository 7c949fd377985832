namespace BorderStats.Tests.Publishing.Keeping;

// The same tests, on PostgreSQL.

[Collection(nameof(PostgresShippedDatabase))]
public sealed class KeptValidityTestsOnPostgres(PostgresShippedDatabase shipped) : KeptValidityTests(shipped);

[Collection(nameof(PostgresShippedDatabase))]
public sealed class VerificationTestsOnPostgres(PostgresShippedDatabase shipped) : VerificationTests(shipped);
