namespace BorderStats.Publishing.Drafts;

/// <summary>Codes and other texts that come again and again, each kept once under a number.</summary>
internal sealed class NumberedCodes
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _texts = [];

    public string this[int number] => _texts[number];

    public int Number(string text)
    {
        if (!_numbers.TryGetValue(text, out var number))
        {
            _numbers.Add(text, number = _texts.Count);
            _texts.Add(text);
        }

        return number;
    }

    /// <summary>The place of each number among all texts in the order in which a database sorts them.</summary>
    public int[] Ranks()
    {
        var ranks = new int[_texts.Count];
        var rank = 0;
        foreach (var number in Enumerable.Range(0, _texts.Count).OrderBy(n => _texts[n], StringComparer.Ordinal))
            ranks[number] = rank++;
        return ranks;
    }
}
