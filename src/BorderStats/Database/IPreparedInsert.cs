namespace BorderStats.Database;

/// <summary>One INSERT, prepared once and run for each row; a column keeps its value until it is set anew.</summary>
internal interface IPreparedInsert : IDisposable
{
    void Set(int column, string text);

    void Set(int column, long? number);

    void Run();
}
