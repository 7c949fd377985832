using BorderStats.Bulletins.Files;

namespace BorderStats.Bulletins.Layouts;

/// <summary>
/// Says of the next edition of a table what a person said of the one before: its header is found by its texts, wherever
/// it has moved. Of when the figures are, the new sheet has to say itself.
/// </summary>
internal static class HandEdition
{
    private const int RowsSearched = 250, LeastShared = 2;

    /// <summary>Null where the sheet has no such header.</summary>
    public static HandLayout? Of(BulletinSheet sheet, BulletinLayout confirmed)
    {
        if (confirmed.ByHand is not { HeaderLines.Count: > 0 } said)
            return null;
        ColumnLayout[] known = [.. confirmed.Columns.Where(c => c.Header.Length > 0)];
        var last = said.HeaderLines.Max();
        HashSet<int> lines = [.. sheet.Rows.Select(r => r.Line)];
        var best = sheet.Rows.Take(RowsSearched)
            .Select(r => (int[])[.. said.HeaderLines.Select(l => r.Line + l - last)])
            .Where(ls => ls.All(lines.Contains))
            .Select(ls => (Lines: ls, Moved: Moved(known, HandHeader.Texts(sheet, ls))))
            .OrderByDescending(h => h.Moved.Count).FirstOrDefault();
        return best.Lines is null || best.Moved.Count < LeastShared
            || best.Moved.Count < known.Length * LayoutProfile.LeastLikeness
                ? null
                : Carried(said, confirmed, best.Lines, best.Moved);
    }

    /// <summary>Where each known column stands now.</summary>
    private static Dictionary<int, int> Moved(ColumnLayout[] known, IReadOnlyDictionary<int, string> texts)
    {
        Dictionary<int, int> moved = [];
        foreach (var column in known)
        {
            var now = Only(texts, t => Spelling.Plain(t) == Spelling.Plain(column.Header))
                ?? Only(texts, t => LayoutProfile.Bare(t) == LayoutProfile.Bare(column.Header));
            if (now is { } at && !moved.ContainsValue(at))
                moved[column.Column] = at;
        }

        return moved;
    }

    // "Zona 1" and "Zona 2" are alike but for what could be a footnote: of two that fit, none is taken.
    private static int? Only(IReadOnlyDictionary<int, string> texts, Func<string, bool> fits)
    {
        int[] found = [.. texts.Where(t => fits(t.Value)).Select(t => t.Key).Take(2)];
        return found is [var one] ? one : null;
    }

    private static HandLayout? Carried(
        HandLayout said, BulletinLayout confirmed, int[] lines, Dictionary<int, int> moved)
    {
        Dictionary<string, Dimension> labels = [];
        foreach (var (letters, names) in said.Labels)
        {
            if (Now(letters) is not { } now)
                return null;
            labels[now] = names;
        }

        return said with
        {
            Sheet = "",
            HeaderLines = lines,
            Labels = labels,
            Year = null,
            Months = "",
            // The rows that were sums are known by their labels, wherever they stand now.
            TotalLines = [],
            TotalColumns = [.. said.TotalColumns.Select(Now).OfType<string>()],
            IgnoredColumns = [.. said.IgnoredColumns.Select(Now).OfType<string>()],
            Area = confirmed.Area,
            Nationality = confirmed.Nationality,
        };

        string? Now(string letters)
        {
            var column = BulletinRow.ColumnOf(letters)!.Value;
            if (moved.TryGetValue(column, out var now))
                return BulletinRow.Letters(now);
            var isNamed = confirmed.Columns.Any(c => c.Column == column && c.Header.Length > 0);
            return isNamed || moved.ContainsValue(column) ? null : letters;
        }
    }
}
