using System.Globalization;

namespace BorderStats.Tests.Bulletins;

/// <summary>A table made up from a seed, as the agencies would print it, and the figures that it was made from.</summary>
internal sealed class MadeTable
{
    private static readonly string[] SpanishMonths =
        ["Enero", "Febrero", "Marzo", "Abril", "Mayo", "Junio", "Julio", "Agosto", "Septiembre", "Octubre", "Noviembre", "Diciembre"];

    private static readonly string[] ShortMonths = ["ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic"];

    private readonly Random _random;
    private readonly List<List<SheetCell>> _rows = [];
    private readonly int _indent;
    private readonly bool _dashes;
    private readonly int _year;
    private readonly int _lastMonth;
    private List<List<SheetCell>> _header = [];
    private string _title = "";

    private MadeTable(int seed)
    {
        _random = new(seed);
        (_indent, _dashes) = (_random.Next(3), _random.Next(2) == 0);
        (_year, _lastMonth) = (_random.Next(2012, 2027), _random.Next(3) == 0 ? _random.Next(1, 12) : 12);
    }

    public IReadOnlyList<IReadOnlyList<SheetCell>> Rows => _rows;

    /// <summary>"indicator area nationality period value", sorted.</summary>
    public SortedSet<string> Figures { get; } = [];

    public static MadeTable Of(int seed)
    {
        MadeTable table = new(seed);
        switch (table._random.Next(6))
        {
            case 0: table.ByMonth("3.1", "apprehensions", "según entidad federativa", "Entidad federativa", MadeNames.States, isArea: true); break;
            case 1: table.ByMonth("3.1.1", "apprehensions", "según país de nacionalidad", "País de nacionalidad", MadeNames.Countries, isArea: false); break;
            case 2: table.BySplitMonth(); break;
            case 3: table.ByPoint(); break;
            case 4: table.StatesByYear(); break;
            default: table.YearsByMonth(); break;
        }

        return table;
    }

    private string Period => _lastMonth == 1 ? $"enero de {_year}" : $"enero-{SpanishMonths[_lastMonth - 1].ToLowerInvariant()} de {_year}";

    private string[] Months => _random.Next(2) == 0 ? SpanishMonths : ShortMonths;

    private void ByMonth(string number, string indicator, string by, string label, (string, string)[] names, bool isArea)
    {
        _title = $"{number} Eventos de extranjeros presentados ante la autoridad migratoria, {by}, {Period}";
        var withTotal = _random.Next(2) == 0;
        // The months to come may stand there without figures.
        var printed = _random.Next(2) == 0 ? 12 : _lastMonth;
        Begin([[label, .. Months.Take(printed).Select(m => (SheetCell)m), .. withTotal ? (SheetCell[])["Total"] : []]]);
        Body(names, columns: _lastMonth, (row, code) =>
        {
            var total = row.Sum(v => v ?? 0);
            for (var m = 0; m < _lastMonth; m++)
                Expect(indicator, isArea, code, $"{m + 1:00}-{m + 1:00}", row[m]);
            if (withTotal)
                Expect(indicator, isArea, code, $"01-{_lastMonth:00}", total);
            return [.. row.Select(Cell), .. Enumerable.Repeat(SheetCell.Empty, printed - _lastMonth), .. withTotal ? [Cell(total)] : (SheetCell[])[]];
        }, isArea ? "MX" : "ALL");
    }

    private void BySplitMonth()
    {
        _title = $"3.1.1 Eventos de personas en situación migratoria irregular, según país de nacionalidad, {Period}";
        Begin(
        [
            ["País de nacionalidad", .. SpanishMonths.Take(_lastMonth).SelectMany(m => (SheetCell[])[m, SheetCell.Empty, SheetCell.Empty])],
            [SheetCell.Empty, .. Enumerable.Range(0, _lastMonth).SelectMany(_ => (SheetCell[])["Presentados", "Canalizados", "Subtotal"])],
        ]);
        Body(MadeNames.Countries, columns: _lastMonth * 2, (row, code) =>
        {
            List<SheetCell> cells = [];
            for (var m = 0; m < _lastMonth; m++)
            {
                var sum = (row[2 * m] ?? 0) + (row[(2 * m) + 1] ?? 0);
                Expect("apprehensions", false, code, $"{m + 1:00}-{m + 1:00}", sum);
                cells.AddRange([Cell(row[2 * m]), Cell(row[(2 * m) + 1]), Cell(sum)]);
            }

            return cells;
        }, "ALL");
    }

    private void ByPoint()
    {
        _title = $"1.3.1 Entradas aéreas, por continente, país de nacionalidad y punto de internación, {Period}";
        var withTotal = _random.Next(2) == 0;
        (string Label, string Code)[] points =
            [.. MadeNames.Points.OrderBy(_ => _random.Next()).DistinctBy(p => p.Code).Take(_random.Next(2, 5)), ("Otros 4", "MX.OTHER.AIR")];
        Begin([["Continente/ país de nacionalidad", .. points.Select(p => (SheetCell)p.Label), .. withTotal ? (SheetCell[])["Total"] : []]]);
        (string, string)[] nationalities = [.. MadeNames.Countries, ("México", "MEX"), ("Nacionales", "MEX")];
        Body([.. nationalities.OrderBy(_ => _random.Next()).DistinctBy(n => n.Item2).Take(14)], points.Length, (row, code) =>
        {
            var total = row.Sum(v => v ?? 0);
            for (var p = 0; p < points.Length; p++)
                Expect("air-entries", points[p].Code, code, $"01-{_lastMonth:00}", row[p]);
            if (withTotal)
                Expect("air-entries", "MX", code, $"01-{_lastMonth:00}", total);
            return [.. row.Select(Cell), .. withTotal ? [Cell(total)] : (SheetCell[])[]];
        }, "ALL");
    }

    private void StatesByYear()
    {
        _title = "1.2 Entradas a México por entidad federativa";
        var years = Enumerable.Range(_year - 4, _random.Next(2, 6)).ToArray();
        Begin([["Entidad", .. years.Select(y => (SheetCell)y)]]);
        Body(MadeNames.States, years.Length, (row, code) =>
        {
            for (var i = 0; i < years.Length; i++)
                Expect("documented-entries", true, code, "01-12", row[i], years[i]);
            return [.. row.Select(Cell)];
        }, "MX");
    }

    private void YearsByMonth()
    {
        _title = "3.1 Eventos de extranjeros presentados ante la autoridad migratoria, por año y mes";
        Begin([["Año", .. ShortMonths.Select(m => (SheetCell)m)]]);
        foreach (var year in Enumerable.Range(_year - 5, 5).OrderBy(_ => _random.Next()).Order())
        {
            var row = Values(12);
            for (var m = 0; m < 12; m++)
                Expect("apprehensions", true, "MX", $"{m + 1:00}-{m + 1:00}", row[m], year);
            Add([(SheetCell)(long)year, .. row.Select(Cell)]);
        }

        End();
    }

    /// <summary>The names in any order, perhaps in groups, with the total first, last or not at all, over one page or several.</summary>
    private void Body((string Label, string Code)[] names, int columns, Func<long?[], string?, List<SheetCell>> print, string all)
    {
        var chosen = names.OrderBy(_ => _random.Next()).Take(_random.Next(3, names.Length + 1)).Select(n => (n.Label, n.Code, Values: Values(columns))).ToArray();
        var (totalFirst, totalLast) = _random.Next(3) switch { 0 => (true, false), 1 => (false, true), _ => (false, false) };
        var grouped = !totalLast && all == "ALL" && _random.Next(2) == 0;
        if (totalFirst)
            Add(["Total General", .. print(Sum(chosen.Select(c => c.Values), columns), all)]);
        // A group of one that no list names could as well be a country: the reader asks about it.
        var groups = grouped ? Chunks(chosen) : [chosen];
        for (var g = 0; g < groups.Length; g++)
        {
            if (grouped)
            {
                _rows.Add([]);
                Add([MadeNames.Groups[g].Label, .. print(Sum(groups[g].Select(c => c.Values), columns), MadeNames.Groups[g].Code)]);
            }

            foreach (var (label, code, values) in groups[g])
            {
                // A group that no list names is known by its sum, which a page break would cut in two.
                if (!grouped && _random.Next(6) == 0)
                    NewPage();
                Add([label, .. print(values, code)]);
            }
        }

        if (totalLast)
            Add(["Total", .. print(Sum(chosen.Select(c => c.Values), columns), all)]);
        End();
    }

    private static T[][] Chunks<T>(T[] all) =>
        [.. Enumerable.Range(0, all.Length / 3).Select(i => i == (all.Length / 3) - 1 ? all[(3 * i)..] : all[(3 * i)..((3 * i) + 3)])];

    private void Begin(List<List<SheetCell>> header)
    {
        _header = header;
        for (var i = _random.Next(3); i > 0; i--)
            _rows.Add([]);
        Add([_title]);
        _rows.Add([]);
        header.ForEach(Add);
    }

    private void NewPage()
    {
        _rows.Add([]);
        Legend();
        Add(["Ver notas al final del cuadro."]);
        _rows.Add([]);
        Add([_title]);
        Add([.. Enumerable.Repeat(SheetCell.Empty, _header[0].Count - 1), "(Continúa)"]);
        _header.ForEach(Add);
    }

    private void End()
    {
        _rows.Add([]);
        Legend();
        Add(["1 Incluye a los nacidos en Puerto Rico."]);
        if (_random.Next(2) == 0)
            Add(["Información preliminar."]);
        Add(["Fuente: Unidad de Política Migratoria, 2026."]);
    }

    private void Legend()
    {
        if (_dashes)
            Add(["(-) Significa cero."]);
    }

    private void Add(List<SheetCell> cells) => _rows.Add([.. Enumerable.Repeat(SheetCell.Empty, _indent), .. cells]);

    private long?[] Values(int count) => [.. Enumerable.Range(0, count).Select(_ => _random.Next(10) switch
    {
        0 => 0,
        1 => (long?)null,
        _ => _random.NextInt64(1, 3_000_000),
    })];

    // In a printed table a sum is there also where a part is not; a column without any part has no sum but 0.
    private static long?[] Sum(IEnumerable<long?[]> rows, int columns) =>
        [.. Enumerable.Range(0, columns).Select(i => (long?)rows.Sum(r => r[i] ?? 0))];

    private SheetCell Cell(long? value) => value is { } number ? new(Number: number, ShowsZeroAsDash: _dashes) : SheetCell.Empty;

    private void Expect(string indicator, bool isArea, string? code, string months, long? value, int? year = null) =>
        Expect(indicator, isArea ? code : "MX", isArea ? "ALL" : code, months, value, year);

    private void Expect(string indicator, string? area, string? nationality, string months, long? value, int? year = null)
    {
        if (area is null || nationality is null || value is null)
            return;
        Figures.Add(string.Create(CultureInfo.InvariantCulture, $"{indicator} {area} {nationality} {year ?? _year} {months} {value}"));
    }
}
