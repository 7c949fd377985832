namespace BorderStats.Web.Startup;

/// <summary>
/// A calm page for every address that has no answer, and for our own mistakes; the log has the details.
/// </summary>
internal static class ErrorPages
{
    public static void UseErrorPages(this WebApplication app)
    {
        app.UseExceptionHandler("/errors/500");
        app.UseStatusCodePagesWithReExecute("/errors/{0}");
    }
}
