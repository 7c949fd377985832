namespace BorderStats.Publishing.Drafts;

/// <summary>Where a text stands among the others.</summary>
internal readonly record struct SpooledText(int Page, int Start, int Length);

/// <summary>Texts that hardly ever come twice, written one behind the other.</summary>
internal sealed class SpooledTexts
{
    private const int PageSize = 64 << 10;

    private readonly List<char[]> _pages = [];
    private int _end = PageSize;

    public string this[SpooledText text] => text.Length == 0 ? "" : new(_pages[text.Page], text.Start, text.Length);

    public SpooledText Add(string text)
    {
        if (text.Length == 0)
            return default;
        if (_end + text.Length > PageSize)
        {
            _pages.Add(new char[Math.Max(PageSize, text.Length)]);
            _end = 0;
        }

        text.CopyTo(0, _pages[^1], _end, text.Length);
        _end += text.Length;
        return new(_pages.Count - 1, _end - text.Length, text.Length);
    }
}
