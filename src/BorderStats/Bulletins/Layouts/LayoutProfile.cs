using BorderStats.Bulletins.Files;
using BorderStats.Statistics;

namespace BorderStats.Bulletins.Layouts;

/// <summary>
/// A layout that a person confirmed, kept so that the next file of the same table is read the same way, also when
/// columns have moved or a page has another footnote.
/// </summary>
/// <param name="Fingerprint">The column names, bare and in order: what two editions of one
/// table have in common.</param>
/// <param name="Layout">The layout as it was confirmed.</param>
public sealed record LayoutProfile(string Fingerprint, BulletinLayout Layout)
{
    /// <summary>How much two tables must have in common for one to be proposed for the other.</summary>
    public const double LeastLikeness = 0.6;

    public static LayoutProfile Of(BulletinLayout confirmed) => new(FingerprintOf(confirmed), confirmed);

    /// <summary>From 0, nothing in common, to 1, the same columns in the same table.</summary>
    public double Likeness(BulletinLayout recognised)
    {
        if (recognised.Kind != Layout.Kind || NumbersDiffer(recognised))
            return 0;
        var (mine, others) = (Names(Layout).ToHashSet(), Names(recognised).ToHashSet());
        var shared = mine.Count(others.Contains);
        // A part-year edition has fewer columns than the year before; what it has must be known.
        var smaller = Math.Min(mine.Count, others.Count);
        return smaller == 0 ? 0 : (double)shared / smaller;
    }

    /// <summary>
    /// The confirmed reading carried over to a newly recognised table, or null where the two are not alike.
    /// </summary>
    public LayoutProposal? Propose(BulletinLayout recognised)
    {
        var likeness = Likeness(recognised);
        if (likeness < LeastLikeness)
            return null;
        var proposal = recognised with
        {
            Indicator = Layout.Indicator,
            Area = Layout.Area,
            Nationality = Layout.Nationality,
            // What a table says itself goes before what was answered for the edition before.
            Dash = recognised.Dash is DashMeaning.Unsaid ? Layout.Dash : recognised.Dash,
            Columns = Columns(recognised),
            Rows = Rows(recognised),
        };
        return new(proposal, likeness, LayoutChanges.Between(Layout, recognised));
    }

    /// <summary>
    /// The reading that was said by hand, said of a sheet that no rule knows; null where its header is another.
    /// </summary>
    public LayoutProposal? Propose(BulletinTable table, BulletinSheet sheet, CodelistLookup names) =>
        HandEdition.Of(sheet, Layout) is { } said
        && (said with { Sheet = sheet.Name }).Lay(table, names).Layout is { } laid
            ? Propose(laid)
            : null;

    /// <summary>The best of several profiles, or null where none is like the table.</summary>
    public static LayoutProposal? Best(IEnumerable<LayoutProfile> profiles, BulletinLayout recognised) =>
        profiles.Select(p => p.Propose(recognised)).OfType<LayoutProposal>().MaxBy(p => p.Likeness);

    internal static string Bare(string header) => Spelling.Plain(Spelling.WithoutFootnote(header));

    private static string FingerprintOf(BulletinLayout layout) =>
        $"{layout.Kind}|{layout.Number}|{string.Join('|', Names(layout))}";

    private static IEnumerable<string> Names(BulletinLayout layout) =>
        layout.Columns.Where(c => c.Header.Length > 0).Select(c => Bare(c.Header));

    private bool NumbersDiffer(BulletinLayout recognised) =>
        Layout.Number.Length > 0 && recognised.Number.Length > 0 && Layout.Number != recognised.Number;

    private ColumnLayout[] Columns(BulletinLayout recognised)
    {
        return [.. recognised.Columns.Select(
            c => Confirmed(c.Header) is { } known && IsSettled(known, c)
                ? c with
                {
                    Role = known.Role,
                    Dimension = known.Dimension,
                    Code = known.Role is LineRole.Total || known.Code.Length == 0 ? c.Code : known.Code,
                }
                : c)];
    }

    // The number of "Zona 1" may be a footnote or a part of the name: the very same header goes before a like one.
    private ColumnLayout? Confirmed(string header)
    {
        var alike = Layout.Columns.Where(c => Bare(c.Header) == Bare(header)).ToArray();
        return Array.Find(alike, c => Spelling.Plain(c.Header) == Spelling.Plain(header))
            ?? (alike.Select(c => (c.Role, c.Dimension, c.Code)).Distinct().Count() == 1 ? alike[0] : null);
    }

    // A month that this edition does not cover stays out, though it was a figure in the edition before.
    private static bool IsSettled(ColumnLayout known, ColumnLayout found) =>
        !(found is { Role: LineRole.Ignored, Dimension: Dimension.Months }
        || known is { Role: LineRole.Ignored, Dimension: Dimension.Months }
        || IsFromBeforePoints(known, found));

    // Layouts were confirmed when points of entry were but parts of the figure in their "Total".
    private static bool IsFromBeforePoints(ColumnLayout known, ColumnLayout found) =>
        found.Dimension is Dimension.Point && known.Role is LineRole.Part or LineRole.Figure
        && (known.Role, known.Dimension) is not (LineRole.Figure, Dimension.Point);

    private RowLayout[] Rows(BulletinLayout recognised)
    {
        var confirmed = Layout.Rows.Where(r => r.Label.Length > 0 && r.Role is not (LineRole.Header or LineRole.Note))
            .GroupBy(r => Bare(r.Label)).Where(g => g.Select(r => (r.Role, r.Code)).Distinct().Count() == 1)
            .ToDictionary(g => g.Key, g => g.First());
        return [.. recognised.Rows.Select(r => r.Role is not (LineRole.Header or LineRole.Note)
            && confirmed.GetValueOrDefault(Bare(r.Label)) is { } known
                ? r with { Role = known.Role, Code = Carried(r.Code, known.Code), Depth = known.Depth }
                : r)];
    }

    // The total of a part-year covers other months than last year's; a code that nobody gave is that of the name.
    private static string Carried(string found, string known) =>
        known.Length == 0 || MonthSpan.Parse(found) is not null ? found : known;
}
