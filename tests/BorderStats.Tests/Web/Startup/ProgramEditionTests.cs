using BorderStats.Web.Startup;

namespace BorderStats.Tests.Web.Startup;

/// <summary>What lies beside the program decides its answers as the program does.</summary>
public sealed class ProgramEditionTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("borderstats-edition-").FullName;

    public ProgramEditionTests()
    {
        Write("BorderStats.dll", "one");
        Write("BorderStats.Web.deps.json", "ScottPlot 5");
        Write("BorderStats.Web.staticwebassets.endpoints.json", "site.css one");
        Write("data/codelists/areas.csv", "MX-CHP,Chiapas");
        Write("data/geo/mexico-guatemala-belize.geojson", "{}");
        Write("appsettings.json", "{}");
    }

    [Theory]
    [InlineData("BorderStats.dll")]
    [InlineData("BorderStats.Web.deps.json")]
    [InlineData("BorderStats.Web.staticwebassets.endpoints.json")]
    [InlineData("data/codelists/areas.csv")]
    [InlineData("data/codelists/glossary.csv")]
    [InlineData("data/geo/mexico-guatemala-belize.geojson")]
    public void A_file_that_decides_an_answer_makes_another_edition(string file)
    {
        var before = ProgramEdition.Of(_folder);

        Write(file, "another");

        Assert.NotEqual(before, ProgramEdition.Of(_folder));
    }

    [Fact]
    public void The_same_files_make_the_same_edition_whenever_they_were_written()
    {
        var before = ProgramEdition.Of(_folder);

        Write("BorderStats.dll", "one");
        File.SetLastWriteTimeUtc(Path.Combine(_folder, "BorderStats.dll"), new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Write("BorderStats.log", "a line");

        Assert.Equal(before, ProgramEdition.Of(_folder));
    }

    [Fact]
    public void A_file_by_another_name_makes_another_edition()
    {
        var before = ProgramEdition.Of(_folder);

        File.Move(Path.Combine(_folder, "data/codelists/areas.csv"), Path.Combine(_folder, "data/codelists/zones.csv"));

        Assert.NotEqual(before, ProgramEdition.Of(_folder));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void Write(string file, string text)
    {
        var path = Path.Combine(_folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
