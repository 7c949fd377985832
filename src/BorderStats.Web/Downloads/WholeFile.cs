namespace BorderStats.Web.Downloads;

/// <summary>
/// A file that is sent while it is made. Where that fails midway the connection breaks, so that no one takes what came
/// for the whole.
/// </summary>
internal static class WholeFile
{
    /// <param name="write">Ends what it writes only where all of it was written.</param>
    public static async Task SendAsync(HttpContext http, Func<Task> write)
    {
        try
        {
            await write();
        }
        catch when (http.Response.HasStarted)
        {
            http.Abort();
            throw;
        }
    }
}
