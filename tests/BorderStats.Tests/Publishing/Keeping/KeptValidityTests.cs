using System.Globalization;
using BorderStats.Publishing;
using BorderStats.Publishing.Keeping;
using BorderStats.Queries.Holdings;
using BorderStats.Queries.Prints;
using BorderStats.Statistics;
using BorderStats.Tests.Bulletins;
using BorderStats.Tests.Database.Postgres;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.EntityFrameworkCore;

namespace BorderStats.Tests.Publishing.Keeping;

/// <summary>
/// When each print is current, as it is kept through any course of publishing, withdrawing and restoring, held against the
/// rule worked out from all prints.
/// </summary>
[Collection(nameof(ShippedDatabase))]
public class KeptValidityTests(ShippedDatabase shipped)
{
    private const int Courses = 25;

    // Few days and few figures, so that prints meet each other and bulletins come out on the same day.
    private static readonly string[] Days = ["2019-12-31", "2020-01-01", "2020-01", "2020", "2021-06-30", "2031-01-01"];

    private static readonly FigureKey[] Keys =
    [
        new("apprehensions", "MX", "ALL", Period.OfYear(2019)),
        new("apprehensions", "MX", "GTM", Period.OfYear(2019)),
        new("apprehensions", "MX", "GTM", Period.OfMonth(2019, 3)),
        new("apprehensions", "MX", "GTM", new(2019, new(1, 7))),
        new("returns-deportation", "MX", "HND", Period.OfMonth(2020, 1)),
    ];

    private static readonly Gen<Step[]> AnyCourse = (
        from what in Gen.Choose(0, 3)
        from kind in Gen.Elements(Enum.GetValues<BulletinKind>())
        from day in Gen.Elements(Days)
        from which in Gen.Choose(0, 9)
        from printed in Gen.Choose(1, (1 << Keys.Length) - 1)
        select new Step(what, kind, day, which, printed)).ArrayOf(12);

    [DatabaseFact]
    public void What_is_kept_is_what_the_rule_says_of_all_prints_after_every_step() =>
        Prop.ForAll(AnyCourse.ToArbitrary(), course => RunAsync(course).GetAwaiter().GetResult())
            .Check(Config.QuickThrowOnFailure.WithMaxTest(Courses));

    private async Task<bool> RunAsync(Step[] course)
    {
        using var kept = await WritableDatabase.EmptyAsync(shipped);
        List<string> ids = [];
        foreach (var step in course)
        {
            await using (var database = kept.Open())
                await TakeAsync(step, ids, new(database, Street.Codebook, TimeProvider.System), database);
            await using (var database = kept.Open())
                await CompareAsync(database);
        }

        return true;
    }

    private static async Task TakeAsync(Step step, List<string> ids, Publication publication, BorderStats.Database.StatisticsContext database)
    {
        if (step.What < 2 || ids.Count == 0)
        {
            var id = $"b{ids.Count}";
            var version = await DataVersions.CurrentAsync(database, default);
            Bulletin bulletin = new(
                0, id, id, "", step.Kind, PublicationDate.Parse(step.Day)!.Value, "", "", id, id, BulletinState.Published, default);
            await publication.PublishAsync(
                bulletin, MadeFiles.Csv(id, id), step.Figures(ids.Count), [], version?.Token ?? "", "Ana", default);
            ids.Add(id);
        }
        else if (step.What == 2)
        {
            await publication.WithdrawAsync(ids[step.Which % ids.Count], "Ana", default);
        }
        else
        {
            await publication.RestoreAsync(ids[step.Which % ids.Count], "Ana", default);
        }
    }

    private static async Task CompareAsync(BorderStats.Database.StatisticsContext database)
    {
        var bulletins = await database.Bulletins.AsNoTracking().ToListAsync();
        var observations = await database.Observations.AsNoTracking().ToListAsync();
        foreach (var figure in observations.GroupBy(o => (o.Indicator, o.Area, o.Nationality, o.Period)))
        {
            foreach (var day in Days.SelectMany(Around))
            {
                Print[] known = [.. new Vintage(bulletins, day).Known(figure)];
                int? expected = known.Length == 0 ? null : Vintage.Current(known).Bulletin.Number;

                var current = figure.SingleOrDefault(o => o.CurrentFrom <= day && o.CurrentUntil > day);

                Assert.True(expected == current?.BulletinNumber, $"{figure.Key} on {day}: expected {expected}, kept {current?.BulletinNumber}");
            }
        }

        await database.Database.OpenConnectionAsync();
        Assert.Empty((await Verification.RunAsync(database, Street.Codebook, mends: false, default)).Listed);
    }

    private static IEnumerable<DateOnly> Around(string date)
    {
        var day = PublicationDate.Parse(date)!.Value.LastDay;
        return [day.AddDays(-1), day, day.AddDays(1), Validity.Latest];
    }

    /// <param name="What">0 and 1 publish, 2 withdraws, 3 restores.</param>
    /// <param name="Printed">Which of the figures the bulletin prints, a bit for each.</param>
    private sealed record Step(int What, BulletinKind Kind, string Day, int Which, int Printed)
    {
        public IEnumerable<PrintedFigure> Figures(int number) => Keys.Where((_, i) => (Printed & (1 << i)) != 0).Select(key =>
            new PrintedFigure(
                key.Indicator, key.Area, key.Nationality, key.Period, number % 3 == 2 ? null : number * 10,
                number.ToString(CultureInfo.InvariantCulture), number % 3 == 2 ? ObservationStatus.Missing : ObservationStatus.Normal, "", "2:6"));
    }
}
