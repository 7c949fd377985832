using BorderStats.Bulletins.Files;
using BorderStats.Statistics;

namespace BorderStats.Bulletins.Layouts;

/// <summary>How a table is built.</summary>
public enum LayoutKind
{
    /// <summary>One row a figure, a column for each of its dimensions.</summary>
    LongTable,

    /// <summary>One dimension down, another across.</summary>
    Grid,
}

/// <summary>
/// What a table is made of. Recognised from the table, shown to a person, corrected with <c>with</c>, stored as JSON:
/// the same functions apply it, whoever made it.
/// </summary>
/// <param name="Sheet">The sheet that the table stands in; empty for a CSV file.</param>
/// <param name="Number">The number of the table in its bulletin, or empty.</param>
/// <param name="Title">The title as printed, or empty.</param>
/// <param name="FirstLine">The first line after the header.</param>
/// <param name="Columns">Every column that has a header or figures.</param>
/// <param name="Rows">Every row of a grid; empty for a long table, where all rows are alike.</param>
public sealed record BulletinLayout(
    LayoutKind Kind, string Sheet, string Number, string Title, int FirstLine,
    IReadOnlyList<ColumnLayout> Columns, IReadOnlyList<RowLayout> Rows)
{
    // What no axis says: from the title and the notes. Empty or null where nothing says it.
    public string Indicator { get; init; } = "";
    public string Area { get; init; } = Statistics.Area.Mexico;
    public string Nationality { get; init; } = Statistics.Nationality.All;
    public int? Year { get; init; }

    /// <summary>The months that the table covers, such as "01-07"; empty where it does not say them.</summary>
    public string Months { get; init; } = "01-12";

    /// <summary>What the names of sheet and file say of the period: a hint for whoever is asked, no more.</summary>
    public string PeriodInNames { get; init; } = "";

    /// <summary>Whether the bulletin calls its figures preliminary, or stops before the end of the year.</summary>
    public bool IsProvisional { get; init; }

    public DashMeaning Dash { get; init; }

    /// <summary>Whether a person said that the sheet is not to be read.</summary>
    public bool IsSkipped { get; init; }

    /// <summary>What a person said of the table where no rule knew it; null where it was recognised.</summary>
    public HandLayout? ByHand { get; init; }

    /// <summary>
    /// For a long table with a split: the values of each column under which a row is the figure itself.
    /// </summary>
    public IReadOnlyDictionary<string, string> Keep { get; init; } = new Dictionary<string, string>();

    /// <summary>Finds out how a table is built, by the same rules for every table.</summary>
    public static Recognition Recognise(
        BulletinTable table, Codebook codebook, IEnumerable<NameAlias>? learned = null) =>
        Recognise(table, new(codebook, learned));

    public static Recognition Recognise(BulletinTable table, CodelistLookup names) => LayoutFinder.Find(table, names);

    public ColumnLayout? Column(Dimension dimension) => Columns.FirstOrDefault(c => c.Dimension == dimension);

    /// <summary>The layout with one row corrected.</summary>
    public BulletinLayout WithRow(RowLayout row) =>
        this with { Rows = [.. Rows.Select(r => r.Line == row.Line ? row : r)] };

    /// <summary>The layout with one column corrected.</summary>
    public BulletinLayout WithColumn(ColumnLayout column) =>
        this with { Columns = [.. Columns.Select(c => c.Column == column.Column ? column : c)] };
}
