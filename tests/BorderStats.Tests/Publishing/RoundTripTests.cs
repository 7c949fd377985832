using BorderStats.Bulletins.Files;
using BorderStats.Exports;
using BorderStats.Publishing;
using BorderStats.Publishing.Changes;
using BorderStats.Queries.Holdings;
using BorderStats.Queries.Lines;
using BorderStats.Queries.Observations;
using BorderStats.Statistics;
using BorderStats.Tests.Database.Postgres;

namespace BorderStats.Tests.Publishing;

/// <summary>What the site gives away it can take back: its own files, imported where nothing is, come out the same.</summary>
[Collection(nameof(ShippedDatabase))]
public class RoundTripTests(ShippedDatabase shipped)
{
    private static readonly SeriesQuery Cards = new("regional-visitor-cards", ["MX-CHP", "MX-TAB", "MX-ROO"], [], 2007, 2018);

    [DatabaseFact]
    public async Task The_explorers_file_of_visitor_cards_comes_out_again_byte_for_byte()
    {
        using var full = WritableDatabase.Of(shipped);
        using var empty = await WritableDatabase.EmptyAsync(shipped);
        var csv = await full.CsvAsync(Cards);

        var preview = await empty.PreviewAsync(MadeFiles.Csv("cards.csv", csv));

        Assert.Contains("MX-TAB,Tabasco,ALL,All nationalities,2007,01-12,,O,S/D,", csv, StringComparison.Ordinal);
        Assert.Empty(preview.Source.Problems);
        Assert.Equal(36, preview.Changes!.Count(ChangeKind.New));
        Assert.Equal(PublicationOutcome.Done, await empty.PublishAsync(preview));
        Assert.Equal(csv, await empty.CsvAsync(Cards));
    }

    [DatabaseTheory]
    [InlineData("upmrip-boletin-2019-cuadro-1.2", 384)]
    [InlineData("upmrip-cuadro-3.1.1-gdidata-2025-06", 5708)]
    [InlineData("ramos-garcia-2020", 0)]
    public async Task All_that_a_bulletin_printed_comes_out_again_byte_for_byte(string id, int figures)
    {
        using var full = WritableDatabase.Of(shipped);
        using var empty = await WritableDatabase.EmptyAsync(shipped);
        var csv = await BulletinAsync(full, id);

        var preview = await empty.PreviewAsync(MadeFiles.Csv("export.csv", csv));
        var outcome = await empty.PublishAsync(preview);

        Assert.Empty(preview.Source.Problems);
        Assert.Equal(PublicationOutcome.Done, outcome);
        Assert.True(figures == 0 || figures == csv.Split("\r\n").Length - 2, $"{csv.Split("\r\n").Length - 2} figures");
        Assert.Equal(csv, await BulletinAsync(empty, id));
    }

    [DatabaseFact]
    public async Task A_figure_that_the_site_computed_is_not_taken_for_a_print_and_that_is_said()
    {
        using var full = WritableDatabase.Of(shipped);
        using var empty = await WritableDatabase.EmptyAsync(shipped);
        var csv = await full.CsvAsync(new("apprehensions", ["MX-CHP"], [], 2019, 2020));

        var preview = await empty.PreviewAsync(MadeFiles.Csv("sums.csv", csv));

        var remark = Assert.Single(preview.Source.Problems);
        Assert.Equal((Severity.Warning, "2:9", "upmrip-boletin-2019-cuadro-3.1"), (remark.Severity, remark.Place, remark.Found));
        Assert.StartsWith("the place where it was printed; 2 rows name none", remark.Expected.English, StringComparison.Ordinal);
        Assert.Equal(0, preview.Changes!.Figures);
    }

    private async Task<string> BulletinAsync(WritableDatabase at, string id)
    {
        await using var database = at.Open();
        await using Datasets datasets = new(database, shipped.Codebook, new(), KnownBy.Today);
        var dataset = await datasets.OpenAsync(default);
        await using StringWriter output = new();
        ObservationQuery question = new() { Bulletin = dataset.Catalogue.BulletinOf(id)!.Bulletin, AllPrints = true };
        await ExportCsv.WriteAsync(output, ExportRows.Of(question, dataset, Locale.English, default), default);
        return output.ToString();
    }
}
