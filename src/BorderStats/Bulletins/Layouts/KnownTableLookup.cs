using BorderStats.Statistics;

namespace BorderStats.Bulletins.Layouts;

/// <summary>Finds which known table a title, or a row of column names, belongs to.</summary>
internal static class KnownTableLookup
{
    /// <summary>By its number where the wording does not speak against it, else by the wording alone.</summary>
    public static KnownTable? Find(Codebook codebook, string number, string title)
    {
        var words = Spelling.Plain(title).Split(' ').ToHashSet();
        var byNumber = number.Length == 0 ? null : codebook.Tables.FirstOrDefault(t => t.Number == number);
        var byWording = codebook.Tables.Select(t => (Table: t, Words: WordsOf(t, words))).Where(t => t.Words > 0)
            .OrderByDescending(t => t.Words).ThenBy(t => t.Table == byNumber ? 0 : 1)
            .Select(t => t.Table).FirstOrDefault();
        // The wording goes first: numbers have moved from year to year, words have not changed what they count.
        return byWording is null || byWording.Indicator == byNumber?.Indicator ? byNumber ?? byWording : byWording;
    }

    /// <summary>How many words the longest wording of a table has that is there in full.</summary>
    private static int WordsOf(KnownTable table, HashSet<string> title) => table.Wordings
        .Select(w => Spelling.Plain(w).Split(' ')).Where(w => w.All(title.Contains))
        .Select(w => w.Length).DefaultIfEmpty().Max();
}
