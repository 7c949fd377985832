using System.CommandLine;
using BorderStats.Bulletins.Files;
using BorderStats.Bulletins.Layouts;
using BorderStats.Database;
using BorderStats.Publishing;
using BorderStats.Publishing.Drafts;
using BorderStats.Statistics;

namespace BorderStats.Web.Commands;

/// <summary>
/// <c>import FILE</c>: the same reading, problems and change set as the pages show. Ends with 0 where all is clean, 1
/// where there are problems or open questions, 2 where the file is of no use.
/// </summary>
internal static class ImportCommand
{
    private const int Clean = 0, Problems = 1, Unusable = 2;

    private static Locale Locale => TerminalLocale.Current;

    public static Command For(IServiceProvider services)
    {
        Argument<FileInfo> file = new("FILE")
        {
            Description = Locale.Say("Un archivo .xls, .xlsx o .csv.", "An .xls, .xlsx or .csv file."),
        };
        Option<bool> check = new("--check")
        {
            Description = Locale.Say("Sólo leer y comparar; es lo que ocurre sin --publish.",
                "Only read and compare; this is what happens without --publish."),
        };
        Option<bool> publish = new("--publish")
        {
            Description = Locale.Say(
                "Publicar, salvo que una celda no se haya podido leer.", "Publish, unless a cell could not be read."),
        };
        Option<bool> json = new("--json")
        {
            Description = Locale.Say("Escribir el resultado como JSON.", "Write the result as JSON."),
        };
        CardOptions card = new(Locale);
        LayoutOptions layout = new(Locale);
        HandLayoutOption byHand = new(Locale);
        Command command = new("import", Locale.Say(
            "Lee un boletín, muestra lo que cambiaría y lo publica si se le pide.",
            "Reads a bulletin, shows what it would change, and publishes it if told to."))
        {
            file, check, publish, json,
        };
        card.AddTo(command);
        layout.AddTo(command);
        byHand.AddTo(command);
        command.SetAction(async (parsed, cancel) =>
        {
            var path = parsed.GetRequiredValue(file);
            if (!path.Exists)
            {
                await Console.Error.WriteLineAsync(
                    Locale.Say($"No hay ningún archivo «{path}».", $"There is no file '{path}'."));
                return Unusable;
            }

            await using var scope = services.CreateAsyncScope();
            var wants = parsed.GetValue(publish) && !parsed.GetValue(check);
            return await RunAsync(
                scope.ServiceProvider, path, guess => card.Read(parsed, guess), layout.Read(parsed), byHand.Read(parsed),
                wants, parsed.GetValue(json), cancel);
        });
        return command;
    }

    private static async Task<int> RunAsync(
        IServiceProvider services, FileInfo path, Func<BulletinCard, BulletinCard> described, LayoutAnswers answers,
        HandLayouts? hands, bool publish, bool json, CancellationToken cancel)
    {
        var database = services.GetRequiredService<StatisticsContext>();
        var codebook = services.GetRequiredService<Codebook>();
        var clock = services.GetRequiredService<TimeProvider>();
        if (path.Length > ReadingLimits.Usual.FileBytes)
        {
            await Console.Error.WriteLineAsync(
                Locale.Say($"{path.Name} tiene {path.Length} bytes; se leen a lo más {ReadingLimits.Usual.FileBytes}.",
                    $"{path.Name} has {path.Length} bytes; at most {ReadingLimits.Usual.FileBytes} are read."));
            return Unusable;
        }

        var file = BulletinFile.Open(path.FullName);
        if (file.Bytes.Length >= FigureSource.StreamedBytes)
            ImportProgress.Say(new(
                $"Se lee {file.Name}: {ImportProgress.Number(file.Bytes.Length)} bytes",
                $"Reading {file.Name}: {ImportProgress.Number(file.Bytes.Length)} bytes"));
        var names = await ImportPreview.NamesAsync(database, codebook, cancel);
        var source = await SourceAsync(file, hands, names, answers, database, cancel);
        var preview = await ImportPreview.OfAsync(file, source, described, database, clock, cancel);

        var outcome = publish && preview is { Changes: not null, Source.HasErrors: false }
            ? await PublishAsync(preview, database, codebook, clock, cancel)
            : null as PublicationOutcome?;
        ImportReport report = new(preview, outcome, Locale);
        if (preview.Source.Layouts.Count == 0 && !json)
            await Console.Error.WriteLineAsync(hands is null ? report.Unusable() : report.NotLaidOut());
        else
            Console.WriteLine(json ? report.Json() : report.Text());
        return ExitCode(preview, outcome);
    }

    private static async Task<FigureSource> SourceAsync(
        BulletinFile file, HandLayouts? hands, CodelistLookup names, LayoutAnswers answers, StatisticsContext database,
        CancellationToken cancel)
    {
        if (hands is not null)
        {
            var laid = hands.Problems.Count > 0
                ? new([], hands.Problems)
                : HandLayout.LayAll(file.Read(), hands.Layouts, names);
            return laid.Layouts.Count == 0
                ? FigureSource.Unusable(laid.Problems)
                : FigureSource.Open(file, laid.Layouts, names, Reading(), answers);
        }

        var source = FigureSource.Open(file, null, names, Reading(), answers);
        return await ConfirmedLayouts.LaidBeforeAsync(source, names, database, cancel) is { } before
            ? FigureSource.Open(file, before, names, answers: answers)
            : source;
    }

    private static ImportProgress Reading() => new(new("leídas", "read"));

    private static int ExitCode(ImportPreview preview, PublicationOutcome? outcome) =>
        preview.Source.Layouts.Count == 0
            ? Unusable
            : outcome is not (null or PublicationOutcome.Done or PublicationOutcome.AlreadyPublished)
                || preview.Source.Problems.Count > 0
                ? Problems
                : Clean;

    private static async Task<PublicationOutcome> PublishAsync(
        ImportPreview preview, StatisticsContext database, Codebook codebook, TimeProvider clock,
        CancellationToken cancel)
    {
        if (preview is { Changes: { } changes, File.Bytes.Length: >= FigureSource.StreamedBytes })
            ImportProgress.Say(new(
                $"Se publican {ImportProgress.Number(changes.Figures)} cifras",
                $"Publishing {ImportProgress.Number(changes.Figures)} figures"));
        var bulletin = preview.Card.Bulletin(preview.File.Name, preview.File.Sha256, clock.GetUtcNow().UtcDateTime);
        var lists = preview.Card.IsListComplete && preview.Source.Reading is { } reading
            ? await DeclaredLists.OfAsync(bulletin, reading.Figures, database, cancel)
            : [];
        // Written together with the figures, so that the next edition is read by itself.
        foreach (var layout in preview.Source.Layouts.Where(l => l is { ByHand: not null, IsSkipped: false })
            .DistinctBy(l => LayoutProfile.Of(l).Fingerprint))
            await ConfirmedLayouts.NoteAsync(
                layout, bulletin.Id, CommandWho.Name, bulletin.KeptAt, database, cancel);
        ImportProgress written = new(new("escritas", "written"));
        return await new Publication(database, codebook, clock).PublishAsync(
            bulletin, preview.File, written.Over(preview.Source.Figures.ByKey()), lists,
            preview.Changes!.Version, CommandWho.Name, cancel);
    }
}
