using System.Net;
using BorderStats.Tests.Publishing;

namespace BorderStats.Tests.Web.Startup;

/// <summary>The published program looks the same from wherever it is started.</summary>
[Collection(nameof(ShippedDatabase))]
public sealed class ProgramFolderTests(ShippedDatabase shipped)
{
    [Fact]
    public async Task The_published_site_started_from_another_folder_has_its_style()
    {
        using var published = await PublishedFolder.MakeAsync();
        using var database = WritableDatabase.Of(shipped);
        using var program = RealProgram.Start(published.Path, "/", database, "--urls", "http://127.0.0.1:0");
        using CancellationTokenSource deadline = new(RealProgram.Deadline);
        using HttpClient visitor = new() { BaseAddress = await program.AddressAsync(deadline.Token) };

        using var sheet = await visitor.GetAsync(new Uri("/site.css", UriKind.Relative), deadline.Token);
        var page = await visitor.GetStringAsync(new Uri("/en", UriKind.Relative), deadline.Token);

        Assert.Equal(HttpStatusCode.OK, sheet.StatusCode);
        Assert.Equal("text/css", sheet.Content.Headers.ContentType?.MediaType);
        // The page names the sheet by its version only where it finds the file.
        Assert.Contains("href=\"/site.css?v=", page, StringComparison.Ordinal);
    }
}
