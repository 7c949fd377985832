using System.Globalization;
using BorderStats.Bulletins.Files;
using BorderStats.Bulletins.Layouts;
using BorderStats.Statistics;

namespace BorderStats.Web.Pages.Admin.Sheets;

/// <summary>How a sheet is laid out by hand, as a form sends it.</summary>
/// <param name="Columns">One word a column, from the left: what it names, or "Figure", "Total", "Ignored".</param>
/// <param name="Across">Null where nothing was chosen.</param>
public sealed record HandForm(
    int[]? Headers, int[]? Totals, string[]? Columns, Dimension? Across, string? Indicator, string? Year, int FirstMonth,
    int LastMonth, DashMeaning Dash)
{
    /// <param name="before">What is known of the sheet already; where and of whom its figures are stays as it was.</param>
    public HandLayout Layout(string sheet, BulletinLayout? before) => new(
        sheet, Headers ?? [], Labels(), Across ?? Dimension.None, Indicator ?? "")
    {
        // What is no number is told as what it is: no year.
        Year = string.IsNullOrWhiteSpace(Year) ? null
            : int.TryParse(Year, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : 0,
        Months = FirstMonth == 0 && LastMonth == 0 ? "" : $"{FirstMonth:00}-{LastMonth:00}",
        TotalLines = Totals ?? [],
        TotalColumns = Letters("Total"),
        IgnoredColumns = Letters("Ignored"),
        Dash = Dash,
        Area = before?.Area ?? Area.Mexico,
        Nationality = before?.Nationality ?? Nationality.All,
    };

    /// <summary>Which word of the form a column has in a layout.</summary>
    public static string Word(HandLayout layout, int column)
    {
        var letters = BulletinRow.Letters(column);
        return layout.Labels.TryGetValue(letters, out var names) ? names.ToString()
            : layout.TotalColumns.Contains(letters) ? "Total"
            : layout.IgnoredColumns.Contains(letters) ? "Ignored"
            : "Figure";
    }

    private Dictionary<string, Dimension> Labels() => (Columns ?? []).Index()
        .Select(c => (c.Index, Names: HandLayout.Nameable.FirstOrDefault(d => d.ToString() == c.Item)))
        .Where(c => c.Names is not Dimension.None)
        .ToDictionary(c => BulletinRow.Letters(c.Index), c => c.Names);

    private string[] Letters(string word) =>
        [.. (Columns ?? []).Index().Where(c => c.Item == word).Select(c => BulletinRow.Letters(c.Index))];
}
