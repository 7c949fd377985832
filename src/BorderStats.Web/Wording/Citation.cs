using System.Globalization;
using System.Text;
using BorderStats.Statistics;
using BorderStats.Web.Explorer;

namespace BorderStats.Web.Wording;

/// <summary>How what is shown is cited, in the forms that reference managers read.</summary>
/// <param name="Key">Letters, digits and dashes, the same for the same thing.</param>
/// <param name="Sources">The documents that printed it, in words.</param>
/// <param name="Day">The day of the data version, or the one that was asked for; null before anything was published.</param>
/// <param name="Address">Whole, so that it leads back to the same figures.</param>
public sealed record Citation(string Key, string Title, string Sources, DateOnly? Day, string Address, Locale Locale)
{
    private const string Author = "BorderStats";

    /// <summary>An entry for BibTeX; what its readers take for commands is escaped.</summary>
    public string BibTex()
    {
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"@misc{{{Key},\n");
        Field("author", "{" + Author + "}");
        Field("title", "{" + Escaped(Title) + "}");
        if (Day is { } day)
        {
            Field("year", day.Year.ToString(CultureInfo.InvariantCulture));
            Field("date", AskedDay.Text(day));
        }

        Field("howpublished", $"\\url{{{Address}}}");
        Field("url", Address);
        if (Sources.Length > 0)
            Field("note", Escaped(Locale.Say($"Con datos de {Sources}", $"Data from {Sources}")));
        Field("language", Locale.Say("spanish", "english"));
        return text.Append("}\n").ToString();

        void Field(string name, string value) => text.Append(CultureInfo.InvariantCulture, $"  {name} = {{{value}}},\n");
    }

    /// <summary>A record in RIS: lines end as its definition has them.</summary>
    public string Ris()
    {
        List<string> lines = ["TY  - DATA", $"ID  - {Key}", $"AU  - {Author}", $"TI  - {Title}", "PB  - BorderStats"];
        if (Day is { } day)
            lines.AddRange(
                [$"PY  - {day.Year}", $"DA  - {day.ToString("yyyy/MM/dd", CultureInfo.InvariantCulture)}"]);
        lines.Add($"UR  - {Address}");
        if (Sources.Length > 0)
            lines.Add($"N1  - {Locale.Say($"Con datos de {Sources}", $"Data from {Sources}")}");
        lines.AddRange([$"LA  - {Locale.Code}", "ER  - "]);
        return string.Join("\r\n", lines) + "\r\n";
    }

    private static string Escaped(string text)
    {
        StringBuilder escaped = new(text.Length);
        foreach (var c in text)
            escaped.Append(c switch
            {
                '\\' => "\\textbackslash{}",
                '~' => "\\textasciitilde{}",
                '^' => "\\textasciicircum{}",
                '{' or '}' or '%' or '&' or '$' or '#' or '_' => $"\\{c}",
                _ => c.ToString(),
            });
        return escaped.ToString();
    }
}
