using System.Globalization;

namespace BorderStats.Exports;

/// <summary>
/// Keeps a spreadsheet from running a text as a formula (CWE-1236). Numbers and a lone dash are not
/// formulas and stay as they are.
/// </summary>
public static class FormulaGuard
{
    public static string Guarded(string text) => Runs(text) ? $"'{text}" : text;

    private static bool Runs(string text) =>
        text.Length > 1
        && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r'
        && !double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _);
}
