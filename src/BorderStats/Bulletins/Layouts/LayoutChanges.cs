using BorderStats.Bulletins.Files;
using BorderStats.Statistics;

namespace BorderStats.Bulletins.Layouts;

/// <summary>Says what differs between a confirmed layout and that of a new file.</summary>
internal static class LayoutChanges
{
    public static IReadOnlyList<Bilingual> Between(BulletinLayout before, BulletinLayout now)
    {
        var old = Headed(before);
        var current = Headed(now);
        return
        [
            .. current.Where(c => old.TryGetValue(c.Key, out var was) && was.Column != c.Value.Column)
                .Select(c => Moved(c.Value, old[c.Key])),
            .. current.Where(c => !old.ContainsKey(c.Key)).Select(c => Came(c.Value)),
            .. old.Where(c => !current.ContainsKey(c.Key)).Select(c => Went(c.Value)),
            .. Rows(before, now),
        ];
    }

    private static Dictionary<string, ColumnLayout> Headed(BulletinLayout layout) =>
        layout.Columns.Where(c => c.Header.Length > 0)
            .GroupBy(c => LayoutProfile.Bare(c.Header)).ToDictionary(g => g.Key, g => g.First());

    private static Bilingual Moved(ColumnLayout now, ColumnLayout was)
    {
        var (from, to) = (BulletinRow.Letters(was.Column), BulletinRow.Letters(now.Column));
        return new($"«{now.Header}» pasó de la columna {from} a la {to}",
            $"\"{now.Header}\" moved from column {from} to {to}");
    }

    private static Bilingual Came(ColumnLayout column)
    {
        var at = BulletinRow.Letters(column.Column);
        return new($"«{column.Header}» es una columna nueva ({at})", $"\"{column.Header}\" is a new column ({at})");
    }

    private static Bilingual Went(ColumnLayout column) =>
        new($"«{column.Header}» ya no está", $"\"{column.Header}\" is gone");

    private static IEnumerable<Bilingual> Rows(BulletinLayout before, BulletinLayout now)
    {
        var (old, current) = (Labels(before), Labels(now));
        foreach (var label in current.Except(old))
            yield return new($"«{label}» es un renglón nuevo", $"\"{label}\" is a new row");
        foreach (var label in old.Except(current))
            yield return new($"el renglón «{label}» ya no está", $"the row \"{label}\" is gone");
    }

    private static HashSet<string> Labels(BulletinLayout layout) =>
        [.. layout.Rows.Where(r => r.Role is LineRole.Figure or LineRole.Total)
            .Select(r => Spelling.WithoutFootnote(r.Label))];
}
