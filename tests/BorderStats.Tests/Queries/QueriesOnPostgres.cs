using BorderStats.Tests.Queries.Observations;

namespace BorderStats.Tests.Queries;

// The same tests, on PostgreSQL.

[Collection(nameof(PostgresShippedDatabase))]
public sealed class HonestSumTestsOnPostgres(PostgresShippedDatabase shipped) : HonestSumTests(shipped);

[Collection(nameof(PostgresShippedDatabase))]
public sealed class LargestAreasTestsOnPostgres(PostgresShippedDatabase shipped) : LargestAreasTests(shipped);

[Collection(nameof(PostgresShippedDatabase))]
public sealed class ObservationQueryTestsOnPostgres(PostgresShippedDatabase shipped) : ObservationQueryTests(shipped);

[Collection(nameof(PostgresShippedDatabase))]
public sealed class PageQueryTestsOnPostgres(PostgresShippedDatabase shipped) : PageQueryTests(shipped);

[Collection(nameof(PostgresShippedDatabase))]
public sealed class PointSeriesTestsOnPostgres(PostgresShippedDatabase shipped) : PointSeriesTests(shipped);

[Collection(nameof(PostgresShippedDatabase))]
public sealed class PointSumTestsOnPostgres(PostgresShippedDatabase shipped) : PointSumTests(shipped);

[Collection(nameof(PostgresShippedDatabase))]
public sealed class RefusalTestsOnPostgres(PostgresShippedDatabase shipped) : RefusalTests(shipped);

[Collection(nameof(PostgresShippedDatabase))]
public sealed class SeriesValueTestsOnPostgres(PostgresShippedDatabase shipped) : SeriesValueTests(shipped);

[Collection(nameof(PostgresShippedDatabase))]
public sealed class TotalCheckTestsOnPostgres(PostgresShippedDatabase shipped) : TotalCheckTests(shipped);
