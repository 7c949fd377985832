using System.Globalization;
using BorderStats.Bulletins.Files;
using BorderStats.Statistics;

namespace BorderStats.Bulletins.Layouts;

/// <summary>Holds what a person said of a table against the table: what of it cannot be, and what could.</summary>
internal sealed class HandCheck(BulletinTable table, HandLayout said, CodelistLookup names)
{
    /// <summary>The sheet that is spoken of, or null; a file of one sheet needs no name.</summary>
    public static BulletinSheet? SheetOf(BulletinTable table, HandLayout said) =>
        table.Sheet(said.Sheet) ?? (said.Sheet.Length == 0 && table.Sheets.Count == 1 ? table.Sheets[0] : null);

    public IEnumerable<BulletinProblem> Problems()
    {
        if (!table.IsReadable)
            return table.Problems;
        if (SheetOf(table, said) is not { } sheet)
            return [Sheet()];
        BulletinProblem[] found = [.. Facts(sheet), .. Lines(sheet), .. Columns(sheet)];
        return found.Length > 0 || HandHeader.Of(sheet, said, names).Columns.Count > 0
            ? found
            : [At(Place(sheet), "", new(
                "al menos una columna con encabezado y cifras debajo de él, además de las que nombran los renglones",
                "at least one column with a header and figures below it, besides those that name the rows"))];
    }

    private BulletinProblem Sheet()
    {
        var known = string.Join(", ", table.Sheets.Select(s => s.Name));
        return At(table.Name, said.Sheet, new($"una hoja del archivo: {known}", $"a sheet of the file: {known}"));
    }

    private IEnumerable<BulletinProblem> Facts(BulletinSheet sheet)
    {
        var place = Place(sheet);
        if (names.Codebook.Indicator(said.Indicator) is not { SumOf: [] })
        {
            var ids = string.Join(", ", names.Codebook.Indicators.Where(i => i.SumOf.Count == 0).Select(i => i.Id));
            yield return At(place, said.Indicator, new($"un indicador: {ids}", $"an indicator: {ids}"));
        }

        if (said.Across is not Dimension.None && !HandLayout.Nameable.Contains(said.Across))
            yield return At(place, said.Across.ToString().ToLowerInvariant(), CanName);
        if (said.Year is { } year and (< Period.FirstYear or > Period.LastYear))
            yield return At(place, year.ToString(CultureInfo.InvariantCulture),
                new("un año de 1900 a 2100", "a year from 1900 to 2100"));
        if (said.Months.Length > 0 && MonthSpan.Parse(said.Months) is null)
            yield return At(place, said.Months, new("meses del primero al último, como 01-12",
                "months from the first to the last, such as 01-12"));
        if (names.Codebook.Area(said.Area) is null)
            yield return At(place, said.Area, new("el código de un área", "the code of an area"));
        if (names.Codebook.Nationality(said.Nationality) is null)
            yield return At(place, said.Nationality, new("el código de una nacionalidad", "the code of a nationality"));
    }

    private IEnumerable<BulletinProblem> Lines(BulletinSheet sheet)
    {
        HashSet<int> lines = [.. sheet.Rows.Select(r => r.Line)];
        var (first, last) = (lines.DefaultIfEmpty().Min(), lines.DefaultIfEmpty().Max());
        if (said.HeaderLines.Count == 0)
            yield return At(Place(sheet), "", new(
                $"al menos un renglón de encabezados, del {first} al {last}", $"at least one header line, {first} to {last}"));
        foreach (var line in said.HeaderLines.Concat(said.TotalLines).Where(l => !lines.Contains(l)).Distinct())
            yield return At(Place(sheet), line.ToString(CultureInfo.InvariantCulture), new(
                $"un renglón con contenido, del {first} al {last}", $"a line with content, {first} to {last}"));
        foreach (var line in said.TotalLines.Where(l => lines.Contains(l) && l <= said.HeaderLines.DefaultIfEmpty().Max()))
            yield return At(BulletinRow.PlaceOf(sheet.Name, line, 0), line.ToString(CultureInfo.InvariantCulture), new(
                "un total debajo del encabezado", "a total below the header"));
    }

    private IEnumerable<BulletinProblem> Columns(BulletinSheet sheet)
    {
        var width = sheet.Rows.SelectMany(r => r.Cells).Select(c => c.Column + 1).DefaultIfEmpty().Max();
        var last = BulletinRow.Letters(Math.Max(0, width - 1));
        if (said.Labels.Count == 0)
            yield return At(Place(sheet), "", new(
                "una columna que nombre los renglones: entidad, nacionalidad, punto de internación, año o mes",
                "a column that names the rows: state, nationality, point of entry, year or month"));
        foreach (var letters in said.Labels.Keys.Concat(said.TotalColumns).Concat(said.IgnoredColumns).Distinct())
        {
            if (BulletinRow.ColumnOf(letters) is not { } column || column >= width)
                yield return At(Place(sheet), letters, new($"una columna de la A a la {last}", $"a column from A to {last}"));
        }

        foreach (var letters in Twice())
            yield return At(Place(sheet), letters, new(
                "una columna que sea una sola cosa: nombre de los renglones, total o no leída",
                "a column that is one thing alone: a name of the rows, a total or not read"));
        foreach (var (letters, names) in said.Labels.Where(l => !HandLayout.Nameable.Contains(l.Value) || l.Value == said.Across))
            yield return At(Place(sheet), $"{letters}: {names.ToString().ToLowerInvariant()}", names == said.Across
                ? new("que renglones y columnas nombren cosas distintas", "rows and columns that name different things")
                : CanName);
    }

    private IEnumerable<string> Twice() => said.Labels.Keys.Concat(said.TotalColumns.Distinct())
        .Concat(said.IgnoredColumns.Distinct()).GroupBy(BulletinRow.ColumnOf).Where(g => g.Key is not null && g.Count() > 1)
        .Select(g => g.First());

    private static readonly Bilingual CanName = new(
        "area, nationality, point, year o months", "area, nationality, point, year or months");

    private string Place(BulletinSheet sheet) => sheet.Name.Length > 0 ? sheet.Name : table.Name;

    private static BulletinProblem At(string place, string found, Bilingual expected) =>
        new(Severity.Error, place, found, expected, Kind: ProblemKind.Layout);
}
