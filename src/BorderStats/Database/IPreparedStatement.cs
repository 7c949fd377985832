namespace BorderStats.Database;

/// <summary>One statement, prepared once and run often; a parameter keeps its value until it is set anew.</summary>
internal interface IPreparedStatement : IDisposable
{
    void Set(int parameter, string text);

    void Set(int parameter, long? number);

    void Run();

    /// <summary>The numbers of all rows found, row after row, in a list that the next call fills again.</summary>
    IReadOnlyList<long?> Numbers(int columns);
}
