using BorderStats.Bulletins.Files;
using BorderStats.Bulletins.Layouts;
using BorderStats.Statistics;

namespace BorderStats.Bulletins.Readings;

/// <summary>Reads a long table that is held in memory, and accounts for each of its cells.</summary>
internal sealed class LongReading(
    BulletinSheet sheet, BulletinLayout layout, CodelistLookup names, FigurePlaces? others, DashQuestion dashes)
{
    private readonly List<PrintedFigure> _figures = [];
    private readonly List<BulletinProblem> _problems = [];
    private readonly CellReadings _cells = new();
    private readonly Dictionary<int, ColumnLayout> _columns = layout.Columns.ToDictionary(c => c.Column);
    private readonly int _valueColumn = layout.Column(Dimension.Value)?.Column ?? -1;
    private readonly int _printedColumn = layout.Column(Dimension.Printed)?.Column ?? -1;

    public BulletinReading Read()
    {
        var width = sheet.Rows.Select(r => r.Cells[^1].Column + 1).DefaultIfEmpty().Max();
        LongCheck check = new(layout, names) { Divided = Divided(width), Dashes = dashes };
        _problems.AddRange(LayoutQuestions.Of(layout, names.Codebook));
        foreach (var row in sheet.Rows)
        {
            if (row.Line < layout.FirstLine)
                Above(row);
            else
                Keep(row, Once(check.Read(row.Line, Texts(row, width))), check);
        }

        return new(_figures, _problems, _cells.All, _cells.Account(sheet.CellCount), []);
    }

    /// <summary>The row as read, or as a problem where another sheet prints its figure already.</summary>
    private LongRow Once(LongRow read) =>
        read.Figure is { } figure && others?.First(figure.Key, figure.Place, figure.Value) is { } first
            ? new(read.Line, CellRole.Problem, null,
                [GridProblem.Doubled(figure.Place, figure.Printed, first.Place)], _valueColumn)
            : read;

    /// <summary>The keys that stand on more than one row of a table that splits its figures.</summary>
    private HashSet<UInt128> Divided(int width)
    {
        if (layout.Column(Dimension.Split) is null)
            return [];
        LongCheck check = new(layout, names);
        UInt128[] divided = [.. sheet.Rows.Where(r => r.Line >= layout.FirstLine)
            .Select(r => check.Key(r.Line, Texts(r, width))).OfType<UInt128>()
            .GroupBy(k => k).Where(g => g.Count() > 1).Select(g => g.Key)];
        if (divided.Length > 0)
            _problems.Add(SplitProblem(divided.Length));
        return [.. divided];
    }

    private BulletinProblem SplitProblem(int count)
    {
        var columns = string.Join(
            ", ", layout.Columns.Where(c => c.Dimension is Dimension.Split).Select(c => c.Header));
        return new(
            Severity.Warning, BulletinRow.PlaceOf(sheet.Name, layout.FirstLine, _valueColumn), columns,
            new($"un renglón por cifra; {count} cifras están repartidas por estas columnas y su suma no está impresa",
                $"one row a figure; {count} figures are split by these columns and their sum is not printed"),
            new("No se guardan: aquí se copian cifras, no se calculan.",
                "They are not kept: figures are copied here, not calculated."),
            ProblemKind.Layout);
    }

    private void Above(BulletinRow row)
    {
        foreach (var cell in row.Cells)
            _cells.Add(row, cell, row.Line == layout.FirstLine - 1 ? CellRole.Header : CellRole.Note,
                row.Line == layout.FirstLine - 1 ? ReadingRules.ColumnName : ReadingRules.BeforeTable);
    }

    private void Keep(BulletinRow row, LongRow read, LongCheck check)
    {
        if (read.Figure is { } figure)
            _figures.Add(figure);
        _problems.AddRange(read.Problems);
        foreach (var cell in row.Cells)
        {
            var (role, rule) = RoleOf(cell.Column, read, check);
            _cells.Add(row, cell, role, rule);
        }
    }

    private (CellRole Role, Bilingual Rule) RoleOf(int column, LongRow read, LongCheck check) => 0 switch
    {
        _ when read.Role is CellRole.Ignored => (CellRole.Ignored, ReadingRules.AnotherCountry),
        _ when read.Role is CellRole.Problem && (column == _valueColumn || column == read.ProblemColumn) =>
            (CellRole.Problem, ReadingRules.Wrong),
        _ when column == _valueColumn => (read.Role, read.Role switch
        {
            CellRole.Part => check.Divided.Count > 0 ? ReadingRules.Divided : ReadingRules.AnotherKind,
            CellRole.Zero => ReadingRules.Zero,
            CellRole.Missing => ReadingRules.Missing,
            _ => ReadingRules.Figure,
        }),
        _ when column == _printedColumn && read.Role is CellRole.Missing => (CellRole.Missing, ReadingRules.Missing),
        _ when _columns.GetValueOrDefault(column) is not { } known => (CellRole.Ignored, ReadingRules.NoHeader),
        { } when _columns[column].Role is LineRole.Note => (CellRole.Note, ReadingRules.Note),
        { } when _columns[column].Role is LineRole.Ignored => (CellRole.Ignored, ReadingRules.UnusedColumn),
        _ => (CellRole.Header, ReadingRules.RowKey),
    };

    private static string[] Texts(BulletinRow row, int width)
    {
        var texts = new string[width];
        Array.Fill(texts, "");
        foreach (var cell in row.Cells)
            texts[cell.Column] = cell.Text;
        return texts;
    }
}
