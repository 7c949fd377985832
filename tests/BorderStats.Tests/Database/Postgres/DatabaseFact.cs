using Xunit.Abstractions;
using Xunit.Sdk;

namespace BorderStats.Tests.Database.Postgres;

/// <summary>
/// A test that holds on any database. In a class that runs it on PostgreSQL it is skipped where there is none, and says so.
/// </summary>
[XunitTestCaseDiscoverer("BorderStats.Tests.Database.Postgres.DatabaseFactDiscoverer", "BorderStats.Tests")]
public sealed class DatabaseFactAttribute : FactAttribute;

[XunitTestCaseDiscoverer("BorderStats.Tests.Database.Postgres.DatabaseTheoryDiscoverer", "BorderStats.Tests")]
public sealed class DatabaseTheoryAttribute : TheoryAttribute;

public sealed class DatabaseFactDiscoverer(IMessageSink messages) : FactDiscoverer(messages)
{
    protected override IXunitTestCase CreateTestCase(
        ITestFrameworkDiscoveryOptions discoveryOptions, ITestMethod testMethod, IAttributeInfo factAttribute) =>
        new DatabaseCase(DiagnosticMessageSink, discoveryOptions, testMethod);
}

public sealed class DatabaseTheoryDiscoverer(IMessageSink messages) : TheoryDiscoverer(messages)
{
    protected override IEnumerable<IXunitTestCase> CreateTestCasesForDataRow(
        ITestFrameworkDiscoveryOptions discoveryOptions, ITestMethod testMethod, IAttributeInfo theoryAttribute,
        object[] dataRow) => [new DatabaseCase(DiagnosticMessageSink, discoveryOptions, testMethod, dataRow)];
}

public sealed class DatabaseCase : XunitTestCase
{
    [Obsolete("For whoever sends tests from one process to another.")]
    public DatabaseCase()
    {
    }

    public DatabaseCase(
        IMessageSink messages, ITestFrameworkDiscoveryOptions options, ITestMethod method, object[]? values = null)
        : base(messages, options.MethodDisplayOrDefault(), options.MethodDisplayOptionsOrDefault(), method, values)
    {
    }

    protected override string? GetSkipReason(IAttributeInfo factAttribute) => base.GetSkipReason(factAttribute)
        ?? (TestMethod.TestClass.Class.Name.EndsWith("OnPostgres", StringComparison.Ordinal) ? PostgresServer.Missing : null);
}
