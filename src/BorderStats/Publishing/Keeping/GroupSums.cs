using BorderStats.Statistics;

namespace BorderStats.Publishing.Keeping;

/// <summary>
/// Adds up the nationalities of each group that a table prints a figure of (a continent, all foreigners), so that the
/// printed figure can be held against them. Which they are is told by the codelist.
/// </summary>
internal static class GroupSums
{
    /// <param name="parts">All that one bulletin prints of the area, of groups too.</param>
    public static IEnumerable<ListSum> Of(
        int bulletinNumber, string indicator, string area, IReadOnlyList<ListPart> parts, Codebook codebook)
    {
        var printed = parts.Where(p => NationalityGroup.IsCode(p.Code) && p.Value is not null)
            .ToLookup(p => p.Code, Span);
        if (printed.Count == 0)
            return [];
        ListPart[] single = [.. parts.Where(p => !NationalityGroup.IsCode(p.Code) && p.Code != Nationality.All)];
        var unclear = single.Where(p => p.Value != 0 && IsUnclear(p.Code, codebook)).Select(Span).ToHashSet();
        var members = single.SelectMany(p => codebook.GroupsOf(p.Code).Select(group => (Group: group, Part: p)))
            .ToLookup(m => m.Group, m => m.Part);
        return
        [
            .. from @group in printed
               from sum in ListSums.Of(
                   bulletinNumber, BreakdownDimension.Nationality, new(indicator, area, @group.Key),
                   [.. members[@group.Key]])
               let span = (sum.Year, sum.FirstMonth, sum.LastMonth)
               where @group.Contains(span) && !unclear.Contains(span)
               select sum,
        ];
    }

    // The others may come from any group, so that nothing can be said of one.
    private static bool IsUnclear(string nationality, Codebook codebook) =>
        nationality != Nationality.Mexican && !codebook.GroupsOf(nationality).Any();

    private static (int Year, int First, int Last) Span(ListPart part) => (part.Year, part.FirstMonth, part.LastMonth);
}
