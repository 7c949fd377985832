namespace BorderStats.Database;

/// <summary>
/// One statement, prepared once and run often, or read row by row; a parameter keeps its value until it is set anew.
/// </summary>
internal interface IPreparedStatement : IDisposable
{
    void Set(int parameter, string text);

    void Set(int parameter, long? number);

    void Run();

    /// <summary>The numbers of all rows found, row after row, in a list that the next call fills again.</summary>
    IReadOnlyList<long?> Numbers(int columns);

    /// <summary>Goes to the next row; false after the last one.</summary>
    ValueTask<bool> NextAsync(CancellationToken cancel);

    /// <summary>A number of the row that is never null.</summary>
    long Whole(int column);

    long? Number(int column);

    /// <summary>A text of the row; null reads as empty.</summary>
    string Text(int column);
}
