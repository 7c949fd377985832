namespace BorderStats.Queries.Holdings;

/// <summary>The day as of which everything is asked, unless a question names another: only what was published by it.</summary>
/// <param name="Day">Null is today.</param>
public sealed record KnownBy(DateOnly? Day)
{
    public static readonly KnownBy Today = new(null as DateOnly?);
}
