namespace BorderStats.Web.Explorer;

/// <summary>Words that a reader typed, as an address carries them.</summary>
internal static class SearchText
{
    public static (string Text, IReadOnlyList<ParameterProblem> Problems) Read(
        IQueryCollection query, string name, int mostLetters)
    {
        ParameterReader reader = new(query);
        var text = reader.One(name) ?? "";
        if (text.Length > mostLetters)
            reader.Note(name, text[..mostLetters] + "…", $"hasta {mostLetters} letras", $"up to {mostLetters} letters");
        return (text, reader.Problems);
    }
}
