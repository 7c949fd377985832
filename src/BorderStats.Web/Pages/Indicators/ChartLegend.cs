using BorderStats.Charts.Plans;
using BorderStats.Queries.Lines;
using BorderStats.Statistics;

namespace BorderStats.Web.Pages.Indicators;

/// <summary>
/// The series of a chart under it: each that is shown can be focused, each that stands close by can be brought in.
/// </summary>
/// <param name="Shown">With the class of its colour.</param>
/// <param name="Hidden">With the address that has it too.</param>
public sealed record ChartLegend(
    IReadOnlyList<(string Code, string Name, string Colour)> Shown, IReadOnlyList<(string Name, string Address)> Hidden)
{
    // Where there are more, the list of filters is the better place to look.
    private const int Most = 14, More = 3, MostNamed = 12;

    public bool IsEmpty => Shown.Count < 2 && Hidden.Count == 0;

    public static ChartLegend Of(IndicatorModel page, Locale locale)
    {
        var lines = page.Series.Lines;
        return lines.Count > Most
            ? new([], [])
            : new(
                [.. lines.Select(l => (l.Code, locale.Say(l.Name), Palette.Of(l).ColourClass))],
                [.. Beside(page, locale), .. Others(page, locale)]);
    }

    /// <summary>Of the usual areas and the country those that are not shown.</summary>
    private static IEnumerable<(string, string)> Beside(IndicatorModel page, Locale locale)
    {
        if (page.Question.Series is not { By: BreakdownDimension.Area, Top: null })
            return [];
        var (front, _) = FilterBox.Areas(page.Holding, page.Series, locale);
        return front.Where(box => !box.IsChosen).Select(box => (box.Name, page.Address(page.Question with
        {
            Series = page.Question.Series with { Areas = [.. page.Series.Query.Areas, box.Code] },
        })));
    }

    /// <summary>Out of the rest a few more, by size.</summary>
    private static IEnumerable<(string, string)> Others(IndicatorModel page, Locale locale)
    {
        var named = page.Series.Lines.Count(l => l.Kind is not LineKind.Rest);
        if (named == page.Series.Lines.Count || named >= MostNamed)
            return [];
        var top = Math.Min(MostNamed, named + More);
        var wanted = top == SeriesQuery.UsualTop(page.Question.Series.By) ? (int?)null : top;
        return [(
            locale.Say($"{top - named} más del resto", $"{top - named} more of the rest"),
            page.Address(page.Question with { Series = page.Question.Series with { Top = wanted } }))];
    }
}
