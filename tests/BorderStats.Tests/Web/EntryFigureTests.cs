using BorderStats.Bulletins.Files;
using BorderStats.Publishing;
using BorderStats.Queries.Holdings;
using BorderStats.Statistics;
using Microsoft.Extensions.DependencyInjection;

namespace BorderStats.Tests.Web;

/// <summary>Points of entry with figures: those of a made table of years that no shipped bulletin has.</summary>
public sealed class EntryFigureTests : IAsyncLifetime, IDisposable
{
    private const string Cancun = "MX-ROO.CANCUN.AIR", Cozumel = "MX-ROO.COZUMEL.AIR", Tulum = "MX-ROO.TULUM.AIR";

    private readonly TestSite _site = new();

    public async Task InitializeAsync()
    {
        _ = _site.Server;
        await using var scope = _site.Services.CreateAsyncScope();
        var version = (await scope.ServiceProvider.GetRequiredService<Datasets>().OpenAsync(default)).Catalogue.Version!.Token;
        await using var writing = _site.Services.CreateAsyncScope();
        Bulletin bulletin = new(
            0, "made-points", "Made table", "UPMRIP", BulletinKind.Official, PublicationDate.Parse("2033")!.Value, "", "", "made.csv", "5ha",
            BulletinState.Published, DateTime.UnixEpoch);

        var outcome = await writing.ServiceProvider.GetRequiredService<Publication>().PublishAsync(
            bulletin, new BulletinFile("made.csv", "made"u8.ToArray()), Figures(), [], version, "Ana", default);

        Assert.Equal(PublicationOutcome.Done, outcome);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task The_list_shows_the_latest_figure_of_each_indicator_with_its_course()
    {
        var page = await _site.PageAsync("/en/points?state=MX-ROO&mode=air");

        Assert.EndsWith(" 4,000,000 2032", page.Row("group-none-air", "Cancún airport")[3], StringComparison.Ordinal);
        Assert.Equal("no figures yet", page.Row("group-none-air", "Chetumal airport")[3]);
        Assert.Single(page.QuerySelectorAll("table.points td:has(a[href='/en/figures/air-entries/MX-ROO.COZUMEL.AIR/ALL/2032']) svg.sparkline"));
    }

    [Fact]
    public async Task The_map_has_circles_by_area_and_the_table_the_same_figures()
    {
        var page = await _site.PageAsync("/es/points?indicator=air-entries");

        Assert.Equal("Aeropuerto de Cancún: 4,000,000 entradas en 2032, la cifra más alta del mapa", page.GetElementById("map-finding")!.Words());
        Assert.Equal("Aeropuerto de Cancún aeropuerto", page.QuerySelector("table.mapped tbody th")!.Words());
        Assert.Equal("1,000,000", page.QuerySelectorAll("table.mapped tbody td")[1].Words());
        Assert.Equal("S/D", page.QuerySelectorAll("table.mapped tbody td")[^1].Words());
        Assert.Equal(2, page.QuerySelectorAll("svg.map.wide .marker.sized").Length);
    }

    [Fact]
    public async Task A_point_shows_its_years_its_months_and_what_is_missing()
    {
        var page = await _site.PageAsync($"/en/points/{Cancun}");

        var card = page.QuerySelector("section[aria-labelledby='air-entries']")!;
        Assert.Contains("Cancún: 4,000,000 entries in 2032", card.QuerySelector("figcaption")!.Words(), StringComparison.Ordinal);
        Assert.NotNull(card.QuerySelector($"td a[href='/en/figures/air-entries/{Cancun}/ALL/2032']"));
        Assert.NotNull(card.QuerySelector($"td a[href='/en/figures/air-entries/{Cancun}/ALL/2032/03-03']"));
        Assert.Contains(card.QuerySelectorAll("li").Select(SitePages.Words), missing => missing.EndsWith("2031: No bulletin prints it", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Before_an_airport_opened_there_was_nothing_to_count()
    {
        var page = await _site.PageAsync($"/es/points/{Tulum}");

        Assert.Contains(
            page.QuerySelectorAll("section[aria-labelledby='air-entries'] li").Select(SitePages.Words),
            missing => missing.EndsWith("aún no abría: 1 dic 2023", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_largest_nationalities_of_a_point_stand_in_a_table()
    {
        var page = await _site.PageAsync($"/en/points/{Cozumel}");

        var rows = page.QuerySelectorAll("section[aria-labelledby='air-entries'] table")[^1]
            .QuerySelectorAll("tbody tr").Select(r => $"{r.QuerySelector("th")!.Words()} {r.QuerySelectorAll("td")[^1].Words()}").ToArray();
        Assert.Contains("United States 700,000", rows);
        Assert.Contains("Canada 200,000", rows);
    }

    [Fact]
    public async Task A_bulletin_names_the_points_that_it_prints()
    {
        var page = await _site.PageAsync("/en/bulletins/made-points");

        Assert.Equal(
            [$"/en/points/{Cancun}", $"/en/points/{Cozumel}", $"/en/points/{Tulum}"],
            page.QuerySelectorAll("section[aria-labelledby='prints'] details a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public async Task The_passport_of_a_figure_leads_back_to_its_point() => Assert.NotNull(
        (await _site.PageAsync($"/en/figures/air-entries/{Cancun}/ALL/2032")).QuerySelector($".crumb a[href$='/{Cancun}']"));

    private static PrintedFigure[] Figures() =>
    [
        Of(Cancun, Nationality.All, 2030, 3_000_000), Of(Cancun, Nationality.All, 2032, 4_000_000),
        Of(Cancun, Nationality.All, 2032, 310_000, month: 3),
        Of(Cozumel, Nationality.All, 2032, 1_000_000), Of(Cozumel, "USA", 2032, 700_000), Of(Cozumel, "CAN", 2032, 200_000),
        Of(Tulum, Nationality.All, 2022, null), Of(Tulum, Nationality.All, 2030, 90_000),
    ];

    private static PrintedFigure Of(string point, string nationality, int year, long? value, int? month = null) => new(
        "air-entries", point, nationality, month is { } m ? Period.OfMonth(year, m) : Period.OfYear(year), value,
        value?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "S/D",
        value is null ? ObservationStatus.Missing : ObservationStatus.Normal, "", $"1:{year}{nationality}{month}");
}
