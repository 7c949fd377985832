using BorderStats.Bulletins.Files;

namespace BorderStats.Bulletins.Layouts;

/// <summary>
/// What a person says of a table that no rule knows, or that was recognised wrongly: where its header is, which columns
/// name its rows and what the others name. The rows are still recognised by their labels.
/// </summary>
/// <param name="Sheet">The sheet's name; empty for a CSV file, and for the only sheet of a workbook.</param>
/// <param name="HeaderLines">The lines of the header, counted from 1.</param>
/// <param name="Labels">The columns that name the rows, by their letters, and what each names.</param>
/// <param name="Across">What the columns of figures name; none where row and table say all of a figure.</param>
public sealed record HandLayout(
    string Sheet, IReadOnlyList<int> HeaderLines, IReadOnlyDictionary<string, Dimension> Labels, Dimension Across,
    string Indicator)
{
    /// <summary>What the columns and rows of a grid can name.</summary>
    public static readonly IReadOnlyList<Dimension> Nameable =
        [Dimension.Area, Dimension.Nationality, Dimension.Point, Dimension.Year, Dimension.Months];

    /// <summary>Null where the table says it.</summary>
    public int? Year { get; init; }

    /// <summary>Such as "01-07"; empty where the table says them.</summary>
    public string Months { get; init; } = "";

    /// <summary>Lines that are sums, though no list knows their labels as such.</summary>
    public IReadOnlyList<int> TotalLines { get; init; } = [];

    public IReadOnlyList<string> TotalColumns { get; init; } = [];
    public IReadOnlyList<string> IgnoredColumns { get; init; } = [];
    public DashMeaning Dash { get; init; }
    public string Area { get; init; } = Statistics.Area.Mexico;
    public string Nationality { get; init; } = Statistics.Nationality.All;

    /// <summary>The layout of the table as it was said, or what in it cannot be.</summary>
    public Recognition Lay(BulletinTable table, CodelistLookup names) => HandFinder.Lay(table, this, names);

    /// <summary>
    /// The layouts of a file of which some tables are laid out by hand: the others are recognised as ever.
    /// </summary>
    public static Recognition LayAll(BulletinTable table, IReadOnlyList<HandLayout> said, CodelistLookup names)
    {
        Recognition[] laid = [.. said.Select(s => s.Lay(table, names))];
        BulletinProblem[] problems = [.. laid.SelectMany(l => l.Problems)];
        if (problems.Length > 0)
            return new([], problems);
        var byHand = laid.SelectMany(l => l.Layouts).ToLookup(l => l.Sheet);
        var recognised = BulletinLayout.Recognise(table, names).Layouts.ToLookup(l => l.Sheet);
        return new([.. table.Sheets.SelectMany(s => byHand[s.Name].Concat(recognised[s.Name]).Take(1))], []);
    }
}
