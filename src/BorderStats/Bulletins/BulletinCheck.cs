using System.Globalization;
using BorderStats.Statistics;

namespace BorderStats.Bulletins;

/// <summary>
/// Turns the rows of a table into figures, and says of each cell that is wrong where it is and what was expected.
/// A row with a problem makes no figure; no other row suffers from it.
/// </summary>
public sealed class BulletinCheck
{
    private readonly Codebook _codebook;
    private readonly BulletinLayout _layout;
    private readonly List<PrintedFigure> _figures = [];
    private readonly List<BulletinProblem> _problems = [];
    private readonly Dictionary<(string, string, string, Period), string> _places = [];

    private BulletinCheck(BulletinLayout layout, Codebook codebook) => (_layout, _codebook) = (layout, codebook);

    public static BulletinReading Check(BulletinTable table, BulletinLayout layout, Codebook codebook)
    {
        BulletinCheck check = new(layout, codebook);
        foreach (var row in table.Rows.Skip(layout.FirstRow))
            check.Row(row);
        return new(check._figures, check._problems);
    }

    private void Row(BulletinRow row)
    {
        var before = _problems.Count;
        var indicator = Code(row, _layout.Indicator, c => _codebook.Indicator(c) is { SumOf: [] }, "un indicador del catálogo", "an indicator of the codelist");
        var area = Code(row, _layout.Area, c => _codebook.Area(c) is not null, "un área del catálogo", "an area of the codelist");
        var nationality = Code(row, _layout.Nationality, c => _codebook.Nationality(c) is not null, "una nacionalidad del catálogo", "a nationality of the codelist");
        var period = Period(row);
        var value = Value(row);
        var status = Status(row, value);
        if (_problems.Count > before || period is not { } covered)
            return;

        // The place is that of the printed value; a figure that is not printed at all has its row's value cell.
        PrintedFigure figure = new(
            indicator, area, nationality, covered, value, row[_layout.Printed], status, row[_layout.Note], row.Place(_layout.Value));
        if (_places.TryAdd((indicator, area, nationality, covered), figure.Place))
            _figures.Add(figure);
        else
            Doubled(row, figure);
    }

    private string Code(BulletinRow row, int column, Func<string, bool> known, string spanish, string english)
    {
        if (!known(row[column]))
            Problem(row, column, spanish, english);
        return row[column];
    }

    private Period? Period(BulletinRow row)
    {
        if (!int.TryParse(row[_layout.Year], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            || year is < Statistics.Period.FirstYear or > Statistics.Period.LastYear)
        {
            Problem(row, _layout.Year, "un año de cuatro cifras", "a year of four digits");
            return null;
        }

        if (MonthSpan.Parse(row[_layout.Months]) is { } months)
            return new(year, months);
        Problem(row, _layout.Months, "el primer y el último mes, como 01-12", "the first and the last month, such as 01-12");
        return null;
    }

    private long? Value(BulletinRow row)
    {
        if (row[_layout.Value].Length == 0)
            return null;
        if (long.TryParse(row[_layout.Value], NumberStyles.None, CultureInfo.InvariantCulture, out var value))
            return value;
        Problem(row, _layout.Value, "un número entero o nada", "a whole number or nothing");
        return null;
    }

    private ObservationStatus Status(BulletinRow row, long? value)
    {
        if (ObservationStatusCodes.Parse(row[_layout.Status]) is not { } status)
        {
            Problem(row, _layout.Status, $"un estado: {ObservationStatusCodes.Known}", $"a status: {ObservationStatusCodes.Known}");
            return ObservationStatus.None;
        }

        if (Observation.Contradiction(value, status) is not null && row[_layout.Value].Length == 0 == value is null)
            Problem(row, _layout.Status, "un estado que concuerde con el valor", "a status that agrees with the value");
        return status;
    }

    private void Doubled(BulletinRow row, PrintedFigure figure)
    {
        var first = _places[(figure.Indicator, figure.Area, figure.Nationality, figure.Period)];
        Problem(row, _layout.Value, $"una sola vez cada cifra; ya está en {first}", $"each figure once; it already stands at {first}");
    }

    private void Problem(BulletinRow row, int column, string spanish, string english) =>
        _problems.Add(new(Severity.Error, row.Place(column), row[column], new(spanish, english)));
}
