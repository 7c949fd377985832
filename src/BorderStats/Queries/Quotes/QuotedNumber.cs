namespace BorderStats.Queries.Quotes;

/// <summary>How a print stands to the number that a sentence says.</summary>
public enum QuoteFit
{
    Exact,

    /// <summary>The number is the print rounded, or "more than", "nearly" or "about" it.</summary>
    Rounded,

    /// <summary>The words name a figure, and none of its prints says this.</summary>
    Differs,

    /// <summary>No figure says this.</summary>
    None,
}

/// <summary>A number that a sentence says and that may be a figure.</summary>
/// <param name="Start">Where in the sentence its text begins.</param>
/// <param name="Low">The least value that it can stand for.</param>
/// <param name="High">The first value above those.</param>
public sealed record QuotedNumber(int Start, string Text, long Value, long Low, long High)
{
    public int End => Start + Text.Length;

    /// <summary>Whether it may stand for other values than its own.</summary>
    public bool IsRound => High - Low > 1;

    public QuoteFit FitOf(long? print) => print switch
    {
        { } value when value == Value => QuoteFit.Exact,
        { } value when Low <= value && value < High => QuoteFit.Rounded,
        _ => QuoteFit.None,
    };
}
