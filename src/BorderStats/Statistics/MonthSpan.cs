using System.Globalization;

namespace BorderStats.Statistics;

/// <summary>
/// The months of a year that a figure covers, both ends counted: "01-12" the whole year, "03-03" March alone.
/// In a U.S. fiscal year the first month is October.
/// </summary>
public readonly record struct MonthSpan
{
    public static readonly MonthSpan WholeYear = new(1, 12);

    public MonthSpan(int first, int last)
    {
        if (first is < 1 or > 12 || last is < 1 or > 12 || first > last)
            throw new ArgumentOutOfRangeException(
                nameof(first), $"{first}-{last}", "A span of months runs from 1 to 12, forwards.");
        (First, Last) = (first, last);
    }

    public int First { get; }
    public int Last { get; }
    public int Count => Last - First + 1;
    public bool IsWholeYear => First == 1 && Last == 12;

    public static MonthSpan Of(int month) => new(month, month);

    public static MonthSpan? Parse(string text) =>
        text is [_, _, '-', _, _] && Number(text[..2]) is { } first && Number(text[3..]) is { } last && first <= last
            ? new(first, last)
            : null;

    public override string ToString() => IsWholeYear ? "01-12" : string.Create(CultureInfo.InvariantCulture, $"{First:00}-{Last:00}");

    private static int? Number(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var month) && month is >= 1 and <= 12
            ? month
            : null;
}
