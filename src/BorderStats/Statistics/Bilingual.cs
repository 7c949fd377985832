namespace BorderStats.Statistics;

/// <summary>The two languages of the site.</summary>
public enum Language
{
    Spanish,
    English,
}

/// <summary>A wording that a person reads, in both languages of the site.</summary>
public sealed record Bilingual(string Spanish, string English)
{
    public string In(Language language) => language is Language.Spanish ? Spanish : English;

    /// <summary>A name that is the same in both languages, such as an acronym or a title as published.</summary>
    public static Bilingual Same(string text) => new(text, text);
}
