using System.Text;
using BorderStats.Bulletins.Files;
using BorderStats.Publishing;
using BorderStats.Publishing.Changes;
using BorderStats.Queries.Lines;
using BorderStats.Queries.Passports;
using BorderStats.Statistics;
using BorderStats.Tests.Database.Postgres;
using Microsoft.EntityFrameworkCore;

namespace BorderStats.Tests.Publishing;

[Collection(nameof(ShippedDatabase))]
public class PublicationTests(ShippedDatabase shipped) : IDisposable
{
    private const string Id = "new-bulletin";

    private static readonly SeriesQuery Months2019 = new("apprehensions", ["MX-AGU", "MX-CHP"], [], 2019, 2019, Frequency.Month);

    private readonly WritableDatabase _database = WritableDatabase.Of(shipped);

    public void Dispose()
    {
        _database.Dispose();
        GC.SuppressFinalize(this);
    }

    [DatabaseFact]
    public async Task One_figure_changed_in_the_table_of_2019_is_one_revision_and_383_unchanged()
    {
        var preview = await _database.PreviewAsync(MadeFiles.Revised2019());

        Assert.Equal("Revised 1, Unchanged 383", Counts(preview.Changes!));
        var change = Assert.Single(preview.Changes!.Listed);
        Assert.Equal(("MX-AGU", 9L, 12L, 3L), (change.Figure!.Area, change.Before!.Value, change.Figure.Value, change.Difference));
        Assert.Equal("upmrip-boletin-2019-cuadro-3.1", change.Before.Bulletin.Id);
    }

    [DatabaseFact]
    public async Task A_published_revision_is_a_second_print_and_the_day_before_it_gives_the_first()
    {
        Assert.Equal(PublicationOutcome.Done, await _database.PublishAsync(MadeFiles.Revised2019()));

        var history = await JanuaryAsync(null);
        Assert.Equal(["9 upmrip-boletin-2019-cuadro-3.1", "12 new-bulletin"], history.Prints.Select(p => $"{p.Value} {p.Bulletin.Id}"));
        Assert.Equal(12, history.Current!.Value);
        Assert.Equal(9, (await JanuaryAsync(new(2024, 5, 5))).Current!.Value);
        Assert.Equal(12, (await JanuaryAsync(new(2024, 5, 6))).Current!.Value);
    }

    [DatabaseFact]
    public async Task A_file_of_several_pieces_is_kept_byte_for_byte()
    {
        var file = MadeFiles.Revised2019();
        byte[] pieces = [.. file.Bytes, .. Enumerable.Range(0, 20_000).SelectMany(i => Encoding.UTF8.GetBytes($"\n,,,,,,,,{i}"))];

        BulletinFile whole = new(file.Name, pieces);
        Assert.Equal(PublicationOutcome.Done, await _database.PublishAsync(whole));

        await using var database = _database.Open();
        var kept = await database.Files.SingleAsync(f => f.Sha256 == whole.Sha256);
        Assert.True(pieces.Length > 3 * 64 * 1024);
        Assert.Equal(pieces, kept.Bytes);
    }

    [DatabaseFact]
    public async Task Withdrawing_gives_the_same_file_as_before_and_restoring_brings_the_revision_back()
    {
        var before = await _database.CsvAsync(Months2019);
        await _database.PublishAsync(MadeFiles.Revised2019());
        var published = await _database.CsvAsync(Months2019);

        Assert.Equal(PublicationOutcome.Done, await _database.TurnAsync(p => p.WithdrawAsync(Id, WritableDatabase.Who, default)));
        var withdrawn = await _database.CsvAsync(Months2019);
        Assert.Equal(PublicationOutcome.Done, await _database.TurnAsync(p => p.RestoreAsync(Id, WritableDatabase.Who, default)));
        var restored = await _database.CsvAsync(Months2019);

        Assert.Contains(",MX-AGU,Aguascalientes,ALL,All nationalities,2019,01-01,12,A,12,", published, StringComparison.Ordinal);
        Assert.Equal(before, withdrawn);
        Assert.Equal(published, restored);
    }

    [DatabaseFact]
    public async Task The_same_file_twice_changes_nothing()
    {
        await _database.PublishAsync(MadeFiles.Revised2019());
        var rows = await _database.RowsAsync();

        var preview = await _database.PreviewAsync(MadeFiles.Revised2019(), "another-name");

        Assert.Equal(Id, preview.Known!.Id);
        Assert.Equal(PublicationOutcome.AlreadyPublished, await _database.PublishAsync(preview));
        Assert.Equal(rows, await _database.RowsAsync());
    }

    [DatabaseFact]
    public async Task A_withdrawn_file_is_not_published_again_but_restored()
    {
        await _database.PublishAsync(MadeFiles.Revised2019());
        await _database.TurnAsync(p => p.WithdrawAsync(Id, WritableDatabase.Who, default));
        var rows = await _database.RowsAsync();

        Assert.Equal(PublicationOutcome.AlreadyWithdrawn, await _database.PublishAsync(MadeFiles.Revised2019(), "another-name"));
        Assert.Equal(PublicationOutcome.NotFound, await _database.TurnAsync(p => p.WithdrawAsync(Id, WritableDatabase.Who, default)));
        Assert.Equal(rows, await _database.RowsAsync());
    }

    [DatabaseFact]
    public async Task A_change_set_made_before_another_bulletin_came_is_refused()
    {
        var stale = await _database.PreviewAsync(MadeFiles.Revised2019("13"), "stale");
        await _database.PublishAsync(MadeFiles.Revised2019());
        var rows = await _database.RowsAsync();

        Assert.Equal(PublicationOutcome.ChangedMeanwhile, await _database.PublishAsync(stale));
        Assert.Equal(rows, await _database.RowsAsync());
    }

    [DatabaseTheory]
    [InlineData("12")]
    [InlineData("13")]
    public async Task Of_two_published_at_once_one_is_done_and_the_other_is_told(string otherJanuary)
    {
        var one = await _database.PreviewAsync(MadeFiles.Revised2019(), "one");
        var other = await _database.PreviewAsync(MadeFiles.Revised2019(otherJanuary), "other");

        var outcomes = await Task.WhenAll(Task.Run(() => _database.PublishAsync(one)), Task.Run(() => _database.PublishAsync(other)));

        Assert.Equal(
            [PublicationOutcome.Done, otherJanuary == "12" ? PublicationOutcome.AlreadyPublished : PublicationOutcome.ChangedMeanwhile], outcomes.Order());
        Assert.Equal(2, (await JanuaryAsync(null)).Prints.Count);
        Assert.Equal("ok", _database.Integrity());
    }

    [DatabaseFact]
    public async Task A_failure_in_the_middle_leaves_nothing_behind()
    {
        var preview = await _database.PreviewAsync(MadeFiles.Revised2019());
        var rows = await _database.RowsAsync();

        await Assert.ThrowsAsync<IOException>(() => _database.PublishAsync(preview, FailingAtFigure1000()));

        Assert.Equal(rows, await _database.RowsAsync());
        Assert.Equal(PublicationOutcome.Done, await _database.PublishAsync(preview));
    }

    [DatabaseFact]
    public async Task Who_did_what_is_kept()
    {
        await _database.PublishAsync(MadeFiles.Revised2019());
        await _database.TurnAsync(p => p.WithdrawAsync(Id, "Berta", default));
        await _database.TurnAsync(p => p.RestoreAsync(Id, "Carla", default));

        await using var database = _database.Open();
        Assert.Equal(
            ["Ana Published new-bulletin revised.csv", "Berta Withdrawn new-bulletin A new bulletin", "Carla Restored new-bulletin A new bulletin"],
            (await database.Audit.OrderBy(e => e.Number).ToListAsync()).Select(e => $"{e.Who} {e.Action} {e.Subject} {e.Detail}"));
        Assert.Equal(4, await database.Versions.Select(v => v.Token).Distinct().CountAsync());
    }

    private static IEnumerable<PrintedFigure> FailingAtFigure1000()
    {
        for (var i = 0; i < 1_000; i++)
        {
            Period month = new(1900 + (i / 12), MonthSpan.Of((i % 12) + 1));
            yield return new("apprehensions", "MX-CHP", "ALL", month, i, "", ObservationStatus.Normal, "", $"{i + 2}:6");
        }

        throw new IOException("The disk was pulled out.");
    }

    private static string Counts(ChangeSet changes) => string.Join(", ", changes.Counts.OrderBy(c => c.Key).Select(c => $"{c.Key} {c.Value}"));

    private async Task<FigureHistory> JanuaryAsync(DateOnly? asOf)
    {
        await using var dataset = await _database.OpenDatasetAsync();
        return await FigureHistory.LoadAsync(
            shipped.Codebook.Indicator("apprehensions")!, shipped.Codebook.Area("MX-AGU")!, shipped.Codebook.Nationality("ALL")!,
            new(2019, MonthSpan.Of(1)), asOf, dataset, default);
    }
}
