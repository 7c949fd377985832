namespace BorderStats.Tests.Publishing;

// The same tests, on PostgreSQL.

[Collection(nameof(PostgresShippedDatabase))]
public sealed class DeclaredListsTestsOnPostgres(PostgresShippedDatabase shipped) : DeclaredListsTests(shipped);

[Collection(nameof(PostgresShippedDatabase))]
public sealed class MetersTestsOnPostgres(PostgresShippedDatabase shipped) : MetersTests(shipped);

[Collection(nameof(PostgresShippedDatabase))]
public sealed class PublicationTestsOnPostgres(PostgresShippedDatabase shipped) : PublicationTests(shipped);

[Collection(nameof(PostgresShippedDatabase))]
public sealed class RoundTripTestsOnPostgres(PostgresShippedDatabase shipped) : RoundTripTests(shipped);

[Collection(nameof(PostgresShippedDatabase))]
public sealed class ShippedDataTestsOnPostgres(PostgresShippedDatabase shipped) : ShippedDataTests(shipped);
