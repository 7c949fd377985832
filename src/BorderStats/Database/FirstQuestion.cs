namespace BorderStats.Database;

/// <summary>
/// What an answer asks first of the database, over whichever connection lay idle. A restart of the server breaks those, or
/// leaves a provider believing of a new one what was prepared on another; that shows when one is used, and is over when
/// the same is asked once more.
/// </summary>
public static class FirstQuestion
{
    /// <param name="ask">Leaves nothing open where it fails.</param>
    public static async Task<T> AskAsync<T>(Func<Task<T>> ask)
    {
        try
        {
            return await ask();
        }
        // A server that hangs would be waited for twice.
        catch (Exception failure) when (DatabaseFaults.Of(failure) is DatabaseFault.Away
            && failure.GetBaseException() is not TimeoutException)
        {
            return await ask();
        }
    }
}
