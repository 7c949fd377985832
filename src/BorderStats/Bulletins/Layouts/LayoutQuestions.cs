using BorderStats.Bulletins.Files;
using BorderStats.Statistics;

namespace BorderStats.Bulletins.Layouts;

/// <summary>What a table leaves open that no figure can be read without. It is asked for, never guessed.</summary>
internal static class LayoutQuestions
{
    private static readonly Bilingual Names = new(
        "Los nombres de hoja y de archivo suelen quedar viejos y no se toman por ciertos. ",
        "Names of sheets and files are often stale and are not believed. ");

    public static IReadOnlyList<BulletinProblem> Of(BulletinLayout layout, Codebook codebook)
    {
        List<BulletinProblem> open = [];
        if (layout.Column(Dimension.Indicator) is null && codebook.Indicator(layout.Indicator) is not { SumOf: [] })
            open.Add(new(
                Severity.Error, Place(layout), layout.Title.Length > 0 ? layout.Title : layout.Sheet,
                new("qué indicador cuenta la tabla", "which indicator the table counts"),
                new("Súbalo en /es/admin y elija el indicador en «Ficha y diseño».",
                    "Upload it at /en/admin and choose the indicator under \"Details and layout\"."),
                ProblemKind.Layout));
        if (layout.Kind is LayoutKind.Grid && Period(layout) is { } period)
            open.Add(period);
        return open;
    }

    private static BulletinProblem? Period(BulletinLayout layout)
    {
        var lacksYear = layout.Year is null && layout.Column(Dimension.Year) is null;
        var lacksMonths = MonthSpan.Parse(layout.Months) is null && layout.Column(Dimension.Months) is null;
        if (!lacksYear && !lacksMonths)
            return null;
        return new(Severity.Error, Place(layout), layout.PeriodInNames, (lacksYear, lacksMonths) switch
        {
            (true, true) => new(
                "de qué año y de qué meses son las cifras; la tabla no lo dice",
                "of which year and months the figures are; the table does not say it"),
            (true, false) => new(
                "de qué año son las cifras; la tabla no lo dice",
                "of which year the figures are; the table does not say it"),
            _ => new(
                "de qué meses son las cifras; la tabla dice el año y no los meses",
                "of which months the figures are; the table says the year and not the months"),
        }, Answer(layout, lacksMonths), ProblemKind.Layout);
    }

    private static Bilingual Answer(BulletinLayout layout, bool lacksMonths)
    {
        var (spanish, english) = lacksMonths
            ? ("Dígalo con --period 2019 (el año entero) o --period 2019-01..2019-05, o en «Ficha y diseño».",
                "Say it with --period 2019 (the whole year) or --period 2019-01..2019-05, or under "
                    + "\"Details and layout\".")
            : ("Dígalo con --period 2019, o en «Ficha y diseño».",
                "Say it with --period 2019, or under \"Details and layout\".");
        return layout.PeriodInNames.Length == 0
            ? new(spanish, english)
            : new(Names.Spanish + spanish, Names.English + english);
    }

    private static string Place(BulletinLayout layout) => BulletinRow.PlaceOf(
        layout.Sheet, Math.Max(1, layout.FirstLine - 1), layout.Columns.Select(c => c.Column).DefaultIfEmpty().Min());
}
