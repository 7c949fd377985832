using System.Text.RegularExpressions;
using BorderStats.Statistics;

namespace BorderStats.Bulletins.Layouts;

/// <summary>
/// Brings the spellings of one name together: accents, capitals, order of words, glosses and footnote digits.
/// </summary>
internal static partial class Spelling
{
    private static readonly HashSet<string> Fillers =
        ["de", "del", "la", "las", "el", "los", "y", "e", "of", "the", "and"];

    private static readonly Dictionary<string, string> Written = new(StringComparer.Ordinal)
    {
        ["rep"] = "republica",
        ["republic"] = "republica",
        ["dem"] = "democratica",
        ["democratic"] = "democratica",
        ["terr"] = "territorio",
        ["is"] = "islas",
        ["isla"] = "islas",
        ["island"] = "islas",
        ["islands"] = "islas",
        ["st"] = "saint",
        ["edo"] = "estado",
        ["cd"] = "ciudad",
    };

    // Words that a name may have or lack without becoming another: "Micronesia, Rep.", "Seychelles, Islas".
    private static readonly HashSet<string> Dispensable = ["republica", "islas", "estado"];

    /// <summary>Lower case without accents, each run of anything else a single space.</summary>
    public static string Plain(string text) => PlainText.Of(text);

    /// <summary>
    /// Without the footnote marks that are glued to a label: "Estados Unidos 1", "Otros 4/", "Serbia*".
    /// </summary>
    public static string WithoutFootnote(string label) => Footnote().Replace(label.Trim(), "").TrimEnd();

    /// <summary>Without what stands in brackets: "Bermudas, Islas (R. Unido)".</summary>
    public static string WithoutGloss(string label) => Gloss().Replace(label, " ").Trim();

    /// <summary>
    /// The words of a name in alphabetical order, so that "Dominicana, Rep." and "República Dominicana" are one.
    /// </summary>
    public static string Sorted(string label) => string.Join(' ', Words(label));

    /// <summary>The same without the words that a name may lack, or empty where nothing else is left.</summary>
    public static string Core(string label) => string.Join(' ', Words(label).Where(w => !Dispensable.Contains(w)));

    private static IEnumerable<string> Words(string label) =>
        Plain(label).Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(w => Written.GetValueOrDefault(w, w)).Where(w => !Fillers.Contains(w)).Distinct()
            .Order(StringComparer.Ordinal);

    [GeneratedRegex(@"(?<=[\p{L}\).])(\s*[\*†‡¹²³⁰⁴-⁹]+|\s+\d{1,2}(\s*[,y]\s*\d{1,2})*\s*/?|\s*\d{1,2}/)+\s*$")]
    private static partial Regex Footnote();

    [GeneratedRegex(@"\s*[\(\[][^\)\]]*[\)\]]")]
    private static partial Regex Gloss();

    /// <summary>"(Continúa)" and the like, over the pages that a long table is stacked of.</summary>
    public static bool IsPageMark(string text) => Plain(text)
        is "continua" or "concluye" or "continued" or "concluded" or "continuacion" or "conclusion" or "concludes";
}
