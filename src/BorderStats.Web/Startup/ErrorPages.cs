using BorderStats.Web.Api;

namespace BorderStats.Web.Startup;

/// <summary>
/// A calm page for every address that has no answer, and for our own mistakes; the log has the details. Programs are
/// told the same as problem details.
/// </summary>
internal static class ErrorPages
{
    /// <summary>Whether such a page is being made. It asks the database nothing.</summary>
    public static bool IsError(HttpContext http) => http.Request.Path.StartsWithSegments("/errors", StringComparison.OrdinalIgnoreCase);

    public static void UseErrorPages(this WebApplication app)
    {
        app.UseExceptionHandler("/errors/500");
        app.UseStatusCodePagesWithReExecute("/errors/{0}");
        app.UseApiProblems();
        app.Use(app.Services.GetRequiredService<Outage>().AnswerAsync);
    }
}
