using BorderStats.Tests.Queries.Observations;

namespace BorderStats.Tests.Database.Postgres;

/// <summary>Which tests run on both databases, kept whole.</summary>
public sealed class BothDatabasesTests
{
    private static readonly Type[] Types = typeof(BothDatabasesTests).Assembly.GetTypes();

    // Of the other folders each for itself: what is tested there may be the file of SQLite, or how it finds its rows.
    private static readonly Type[] OverFigures =
    [
        .. Types.Where(t => t.FullName!.StartsWith("BorderStats.Tests.Queries.", StringComparison.Ordinal)
                || t.FullName.StartsWith("BorderStats.Tests.Exports.", StringComparison.Ordinal))
            .Where(t => t != typeof(ObservationPlanTests) && Takes(t, typeof(ShippedDatabase))),
    ];

    [Fact]
    public void Every_test_of_questions_and_exports_runs_on_PostgreSQL_too()
    {
        Assert.NotEmpty(OverFigures);
        Assert.All(OverFigures, t => Assert.Contains(Types, other => other.BaseType == t && Takes(other, typeof(PostgresShippedDatabase))));
    }

    [Fact]
    public void A_test_that_runs_on_both_says_so_where_there_is_no_server()
    {
        var both = Types.Where(t => Takes(t, typeof(PostgresShippedDatabase)) && t.BaseType != typeof(object)).ToArray();

        Assert.All(both, t => Assert.EndsWith("OnPostgres", t.Name, StringComparison.Ordinal));
        Assert.DoesNotContain(
            both.SelectMany(t => t.GetMethods()).SelectMany(m => m.GetCustomAttributes(inherit: false)).Select(a => a.GetType()),
            a => a == typeof(FactAttribute) || a == typeof(TheoryAttribute));
    }

    private static bool Takes(Type test, Type figures) =>
        test.GetConstructors().Any(c => c.GetParameters() is [var only] && only.ParameterType == figures);
}
