namespace BorderStats.Database;

/// <summary>A later version of the program changed the schema; this one would misread it.</summary>
public sealed class NewerDatabaseException : Exception
{
    public NewerDatabaseException()
    {
    }

    /// <param name="message">The migration that is not known here.</param>
    public NewerDatabaseException(string message)
        : base(message)
    {
    }

    public NewerDatabaseException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
