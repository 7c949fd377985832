namespace BorderStats.Tests.Web;

/// <summary>One running site for all tests that only read.</summary>
[CollectionDefinition(nameof(TestSite))]
public sealed class SiteTests : ICollectionFixture<TestSite>;
