using System.Globalization;
using BorderStats.Bulletins.Files;

namespace BorderStats.Web.Pages.Admin.Sheets;

/// <summary>A cell as spreadsheets name it: "D12".</summary>
/// <param name="Line">Counted from 1.</param>
/// <param name="Column">Counted from 0.</param>
public readonly record struct CellAddress(int Line, int Column)
{
    private const int MostLetters = 3;

    public static CellAddress? Parse(string? text)
    {
        var letters = (text ?? "").TakeWhile(char.IsAsciiLetter).Count();
        if (text is null || letters is 0 or > MostLetters || Number(text[letters..]) is not { } line)
            return null;
        var column = text[..letters].ToUpperInvariant().Aggregate(0, (sum, letter) => (sum * 26) + letter - 'A' + 1);
        return new(line, column - 1);
    }

    /// <summary>
    /// The cell that a place names, "sheet!D12" or "12:4"; null for a cell of another sheet, or none.
    /// </summary>
    public static CellAddress? OfPlace(string place, string sheet)
    {
        if (sheet.Length > 0)
            return place.StartsWith(sheet + "!", StringComparison.Ordinal) ? Parse(place[(sheet.Length + 1)..]) : null;
        return place.Split(':') is [var line, var column] && Number(line) is { } l && Number(column) is { } c
            ? new(l, c - 1)
            : null;
    }

    public override string ToString() => BulletinRow.Letters(Column) + Line.ToString(CultureInfo.InvariantCulture);

    private static int? Number(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? number
            : null;
}
