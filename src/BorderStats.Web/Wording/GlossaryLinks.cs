using System.Collections.Concurrent;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using BorderStats.Statistics;
using Microsoft.AspNetCore.Html;

namespace BorderStats.Web.Wording;

/// <summary>
/// Links the words of the glossary, and the acronyms of the institutions, where a text uses them: each the first
/// time. A text of a page is the same for every reader, so that it is looked through once.
/// </summary>
public sealed class GlossaryLinks
{
    private const int MostKept = 2_000;

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly Codebook _codebook;
    private readonly Dictionary<Language, (Regex Words, Dictionary<string, string> Anchors)> _languages;
    private readonly ConcurrentDictionary<(string Text, Language, string? But), HtmlString> _linked = [];

    public GlossaryLinks(Codebook codebook)
    {
        _codebook = codebook;
        _languages = new()
        {
            [Language.Spanish] = Of(codebook, Language.Spanish),
            [Language.English] = Of(codebook, Language.English),
        };
    }

    /// <summary>The place of an institution on the page of the method.</summary>
    public static string Anchor(Institution institution) =>
        "institution-" + PlainText.Of(institution.Acronym).Replace(' ', '-');

    /// <param name="but">The anchor that is not linked: what the text itself explains.</param>
    public IHtmlContent In(string text, Locale locale, string? but = null)
    {
        if (_linked.TryGetValue((text, locale.Language, but), out var known))
            return known;
        HtmlString linked = new(Link(text, locale, but));
        if (_linked.Count < MostKept)
            _linked.TryAdd((text, locale.Language, but), linked);
        return linked;
    }

    /// <summary>What a word means that is a link already; null for what is no word of the glossary.</summary>
    public string? Meaning(string word, Locale locale) => _codebook.Glossary
        .FirstOrDefault(term => term.Words(locale.Language).Contains(word, StringComparer.InvariantCultureIgnoreCase)) is { } term
            ? locale.Say(term.Text)
            : null;

    private string Link(string text, Locale locale, string? but)
    {
        var (words, anchors) = _languages[locale.Language];
        HashSet<string> done = but is null ? [] : [but];
        StringBuilder html = new();
        var at = 0;
        foreach (Match match in words.Matches(text))
        {
            var anchor = anchors[match.Value.ToLowerInvariant()];
            if (!done.Add(anchor))
                continue;
            html.Append(Encoder.Encode(text[at..match.Index]))
                .Append("<a class=\"term\" href=\"").Append($"/{locale.Code}/method#" + anchor).Append("\">")
                .Append(Encoder.Encode(match.Value)).Append("</a>");
            at = match.Index + match.Length;
        }

        return html.Append(Encoder.Encode(text[at..])).ToString();
    }

    private static (Regex, Dictionary<string, string>) Of(Codebook codebook, Language language)
    {
        Dictionary<string, string> anchors = [];
        foreach (var term in codebook.Glossary)
        {
            foreach (var word in term.Words(language))
                anchors.TryAdd(word.ToLowerInvariant(), "term-" + term.Id);
        }

        // "INM (Honduras)" is said of another country's.
        foreach (var institution in codebook.Institutions.Where(i => !i.Acronym.EndsWith(')')))
            anchors.TryAdd(institution.Acronym.ToLowerInvariant(), Anchor(institution));
        // The longest first: "first prints" before "prints".
        var any = string.Join('|', anchors.Keys.OrderByDescending(w => w.Length).Select(Regex.Escape));
        Regex words = new(
            $@"(?<![\p{{L}}\d])(?:{any})(?![\p{{L}}\d])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
        return (words, anchors);
    }
}
