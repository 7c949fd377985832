using System.Globalization;
using System.Text;

namespace BorderStats.Statistics;

/// <summary>A text as it is compared: how it is written in capitals or with accents makes no difference.</summary>
public static class PlainText
{
    /// <summary>Lower case without accents, each run of anything but letters and digits a single space.</summary>
    public static string Of(string text)
    {
        StringBuilder plain = new(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(c))
                plain.Append(char.ToLowerInvariant(c));
            else if (CharUnicodeInfo.GetUnicodeCategory(c) is not UnicodeCategory.NonSpacingMark && plain.Length > 0
                && plain[^1] != ' ')
                plain.Append(' ');
        }

        return plain.ToString().TrimEnd();
    }
}
