namespace BorderStats.Statistics;

/// <summary>A word of the field, explained once and linked to wherever it is used.</summary>
/// <param name="Spanish">The forms under which a Spanish text uses it; none where its word is too common to be
/// linked.</param>
/// <param name="English">The same of an English text.</param>
public sealed record GlossaryTerm(
    string Id, Bilingual Name, IReadOnlyList<string> Spanish, IReadOnlyList<string> English, Bilingual Text)
{
    public IReadOnlyList<string> Words(Language language) => language is Language.Spanish ? Spanish : English;
}
