using System.Text;
using BorderStats.Bulletins.Files;
using BorderStats.Bulletins.Layouts;
using BorderStats.Bulletins.Readings;
using BorderStats.Codelists;
using BorderStats.Statistics;

namespace BorderStats.Tests.Bulletins;

/// <summary>A file's way as far as its reading, for tests.</summary>
internal static class Street
{
    public static Codebook Codebook { get; } = CodelistReader.Read(Path.Combine(ShippedDatabase.DataFolder, "codelists"));

    public static CodelistLookup Names { get; } = new(Codebook);

    public static (BulletinTable Table, Recognition Recognition, BulletinReading Reading) Walk(BulletinFile file)
    {
        var table = file.Read();
        var recognition = BulletinLayout.Recognise(table, Names);
        return (table, recognition, recognition.Layouts.Count > 0
            ? BulletinCheck.Check(table, recognition.Layouts, Names)
            : BulletinReading.Unusable(recognition.Problems));
    }

    /// <summary>The same for a table that does not say of when its figures are: "2019" or "2019-01..2019-05" is answered.</summary>
    public static BulletinReading Answered(BulletinFile file, string period)
    {
        var table = file.Read();
        LayoutAnswers answers = new(LayoutAnswers.ParsePeriod(period), DashMeaning.Unsaid);
        return BulletinCheck.Check(table, [.. BulletinLayout.Recognise(table, Names).Layouts.Select(answers.Apply)], Names);
    }

    public static (BulletinTable Table, Recognition Recognition, BulletinReading Reading) WalkShared(string name) =>
        Walk(BulletinFile.Open(SharedFile.Path(name)!));

    public static BulletinFile Csv(string name, string text) => new(name, Encoding.UTF8.GetBytes(text));

    /// <summary>What a file prints of one figure, as "value printed status place".</summary>
    public static string Told(this BulletinReading reading, string indicator, string area, string nationality, int year, string months)
    {
        var figure = reading.Figures.Single(f =>
            (f.Indicator, f.Area, f.Nationality, f.Period) == (indicator, area, nationality, new Period(year, MonthSpan.Parse(months)!.Value)));
        return $"{figure.Value?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "none"} {figure.Printed} {figure.Status.Code()} {figure.Place}";
    }

    public static IEnumerable<string> Lines(this IEnumerable<BulletinProblem> problems) => problems.Select(p => $"{p.Place} {p.Found}");
}
