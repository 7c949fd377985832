using BorderStats.Queries.Holdings;
using BorderStats.Queries.Lines;
using BorderStats.Statistics;
using BorderStats.Web.Explorer;

namespace BorderStats.Web.Pages.Indicators;

/// <summary>
/// What an explorer and its files answer when their bare address is asked. Where the states of the border are known for few of the
/// years, mostly silence would be drawn: then the whole country's line comes with them, from the first year on of
/// which at least half is known.
/// </summary>
public static class FirstLook
{
    /// <summary>What is asked, or the better first look where nothing is, with its answer.</summary>
    /// <param name="isBare">Whether the address names nothing that the series depends on.</param>
    public static async Task<(ExplorerQuestion Question, Series Series)> AskAsync(
        ExplorerQuestion question, bool isBare, Dataset dataset, CancellationToken cancel)
    {
        var asked = isBare ? question.Series with { WithTotal = true } : question.Series;
        var series = await asked.RunAsync(dataset, cancel);
        if (!isBare || Of(question.Series, series) is not { } better)
            return (question, series);
        return (question with { Series = better }, await better.RunAsync(dataset, cancel));
    }

    /// <summary>The better question, or null where the usual one is a good first look.</summary>
    public static SeriesQuery? Of(SeriesQuery asked, Series usual)
    {
        var states = usual.Lines.Where(l => l.Kind is LineKind.Area).ToArray();
        if (usual.Total is null || states.Length == 0 || IsKnown(states, 0))
            return null;
        var first = Enumerable.Range(0, usual.Slots.Count)
            .FirstOrDefault(slot => Known(states, slot) > 0 && IsKnown(states, slot), -1);
        return first < 0
            ? asked with { Areas = [Area.Mexico] }
            : asked with { Areas = [Area.Mexico, .. states.Select(l => l.Code)], From = usual.Slots[first].Year };
    }

    /// <summary>Whether at least half of what the states could have from a slot on is known.</summary>
    private static bool IsKnown(SeriesLine[] states, int from)
    {
        var slots = states[0].Points.Count - from;
        return Enumerable.Range(from, slots).Sum(slot => Known(states, slot)) * 2 >= states.Length * slots;
    }

    private static int Known(SeriesLine[] states, int slot) => states.Count(l => l.Points[slot].Figure.Value is not null);
}
