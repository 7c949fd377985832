using BorderStats.Bulletins.Files;
using BorderStats.Bulletins.Layouts;
using BorderStats.Statistics;

namespace BorderStats.Bulletins.Readings;

/// <summary>What stands in a cell of figures.</summary>
internal sealed record GridValue(
    long? Value, ObservationStatus Status, CellRole Role, Bilingual Rule, bool IsAsked = false)
{
    public BulletinProblem? Problem { get; private init; }

    public static GridValue Of(
        BulletinSheet sheet, BulletinRow row, BulletinCell cell, DashMeaning dash, CodelistLookup names)
    {
        if (sheet.MergedAt(row.Line, cell.Column) is { } merged && merged.LastLine > merged.FirstLine)
            return Wrong(row, cell, new("una cifra por renglón; esta ocupa varios renglones unidos",
                "one figure a row; this one spans merged rows"));
        if (cell.Number is { } number)
            return WholeNumber.Of(number) is { } whole ? Figure(whole, cell) : Wrong(row, cell, NoCount(number));
        if (CellText.IsErrorValue(cell.Text))
            return Wrong(row, cell, Expected.NoErrorValue);
        if (MissingMark.Of(cell.Text, dash, names) is { } mark)
            return Mark(mark);
        return WholeNumber.Parse(cell.Text) is { } parsed ? Figure(parsed, cell)
            : Wrong(row, cell, new("un número entero, «-» o «S/D»", "a whole number, \"-\" or \"S/D\""));
    }

    private static GridValue Figure(long value, BulletinCell cell) => value != 0
        ? new(value, ObservationStatus.Normal, CellRole.Figure, ReadingRules.Figure)
        : new(0, ObservationStatus.Normal, CellRole.Zero,
            cell.Text.Trim() == "-" ? ReadingRules.ZeroAsDash : ReadingRules.Zero);

    private static GridValue Mark(MissingMark mark) => mark.IsZero
        ? new(0, ObservationStatus.Normal, CellRole.Zero, ReadingRules.DashIsZero)
        : new(null, mark.Status, CellRole.Missing,
            mark.IsAsked ? ReadingRules.DashUnsaid : ReadingRules.Missing, mark.IsAsked);

    private static Bilingual NoCount(double number) => number < 0
        ? new("un número entero que no sea negativo", "a whole number that is not negative")
        : new("un número entero, sin decimales", "a whole number, without decimals");

    private static GridValue Wrong(BulletinRow row, BulletinCell cell, Bilingual expected) =>
        new(null, ObservationStatus.Missing, CellRole.Problem, ReadingRules.Wrong)
        {
            Problem = new(Severity.Error, row.Place(cell.Column), Found(cell), expected),
        };

    // A format may hide what is stored: a negative number can be printed "-".
    private static string Found(BulletinCell cell) =>
        cell.Number is { } number ? DisplayFormat.Show(number, "") : cell.Text.Trim();
}
