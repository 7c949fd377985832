using System.Globalization;
using BorderStats.Bulletins.Files;
using BorderStats.Statistics;

namespace BorderStats.Bulletins.Layouts;

/// <summary>Recognises a long table by the names of its columns.</summary>
internal static class LongLayout
{
    private static readonly Dictionary<string, Dimension> Dimensions = new(StringComparer.Ordinal)
    {
        ["indicator"] = Dimension.Indicator,
        ["area"] = Dimension.Area,
        ["nationality"] = Dimension.Nationality,
        ["year"] = Dimension.Year,
        ["months"] = Dimension.Months,
        ["value"] = Dimension.Value,
        ["printed"] = Dimension.Printed,
        ["status"] = Dimension.Status,
        ["note"] = Dimension.Note,
        ["origin-bulletin"] = Dimension.OriginBulletin,
        ["origin-published"] = Dimension.OriginPublished,
        ["origin-place"] = Dimension.OriginPlace,
        ["country"] = Dimension.Country,
        ["split"] = Dimension.Split,
        ["point"] = Dimension.Point,
        ["part"] = Dimension.Part,
        ["ignored"] = Dimension.None,
    };

    /// <summary>The dimension that a column's name means; null where no list has it.</summary>
    public static Dimension? DimensionOf(string header, CodelistLookup names) =>
        names.Code("column", header) is { } code && Dimensions.TryGetValue(code, out var dimension) ? dimension : null;

    /// <summary>
    /// The layout, the reason why a table that is plainly long cannot be read, or neither
    /// where it is another sort of table.
    /// </summary>
    public static (BulletinLayout? Layout, BulletinProblem? Problem) Of(
        BulletinRow header, string file, CodelistLookup names)
    {
        ColumnLayout[] columns = [.. header.Cells.Select(c => Column(c, names))];
        var known = columns.Count(c => c.Dimension is not Dimension.None);
        var hasValue = columns.Any(c => c.Dimension is Dimension.Value);
        if (known < 2 || (!hasValue && !columns.Any(c => c.Dimension is Dimension.Indicator)))
            return (null, null);

        foreach (var (dimension, name) in ((Dimension, string)[])[(Dimension.Year, "year"), (Dimension.Value, "value")])
        {
            if (columns.Count(c => c.Dimension == dimension) != 1)
                return (null, Lacking(header, name));
        }

        BulletinLayout layout = new(LayoutKind.LongTable, header.Sheet, "", "", header.Line + 1, columns, []);
        return (WhatNoColumnSays(layout, file, names), null);
    }

    private static BulletinLayout WhatNoColumnSays(BulletinLayout layout, string file, CodelistLookup names)
    {
        var table = KnownTableLookup.Find(names.Codebook, "", string.Join(' ', layout.Columns.Select(c => c.Header)));
        var indicator = layout.Column(Dimension.Indicator) is not null ? ""
            : table?.Indicator ?? names.Code("indicator", Path.GetFileNameWithoutExtension(file)) ?? "";
        return layout with
        {
            Number = table?.Number ?? "",
            Indicator = indicator,
            Area = table is { Area.Length: > 0 } ? table.Area : Area.Mexico,
            Keep = Kept(table, layout.Columns),
        };
    }

    // The columns of one publisher go under several names; the keeping rule names one of them.
    private static Dictionary<string, string> Kept(KnownTable? table, IReadOnlyList<ColumnLayout> columns) =>
        (table?.Keep ?? []).Select(
            k => (Column: columns.FirstOrDefault(c => Spelling.Plain(c.Header) == Spelling.Plain(k.Column)), k.Values))
        .Where(k => k.Column is not null)
        .ToDictionary(k => k.Column!.Column.ToString(CultureInfo.InvariantCulture), k => string.Join(' ', k.Values));

    private static ColumnLayout Column(BulletinCell header, CodelistLookup names)
    {
        var dimension = DimensionOf(header.Text, names);
        var role = dimension switch
        {
            null or Dimension.None => LineRole.Ignored,
            Dimension.Value => LineRole.Figure,
            Dimension.Note => LineRole.Note,
            _ => LineRole.Label,
        };
        return new(header.Column, header.Text.Trim(), role, dimension ?? Dimension.None);
    }

    private static BulletinProblem Lacking(BulletinRow header, string name) => new(
        Severity.Error, header.Place(0), string.Join(',', header.Cells.Select(c => c.Text)),
        new($"una columna «{name}», una sola vez", $"a column '{name}', once"), Kind: ProblemKind.Layout);
}
