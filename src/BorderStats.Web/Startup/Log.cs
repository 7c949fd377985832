using System.Diagnostics;
using System.Globalization;
using Serilog;
using Serilog.Events;

namespace BorderStats.Web.Startup;

/// <summary>The log: one line a request on the console, and whatever goes wrong.</summary>
internal static partial class Log
{
    private const string Line = "{Timestamp:yyyy-MM-dd HH:mm:ss} {Level:u3} {Message:lj}{NewLine}{Exception}";

    public static void AddLog(this WebApplicationBuilder builder)
    {
        var logger = new LoggerConfiguration()
            .MinimumLevel.Information()
            .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
            .MinimumLevel.Override("System", LogEventLevel.Warning)
            // It reminds at every start that the keys of its cookies lie unencrypted in
            // the home folder; they sign forms.
            .MinimumLevel.Override("Microsoft.AspNetCore.DataProtection", LogEventLevel.Error)
            .WriteTo.Console(outputTemplate: Line, formatProvider: CultureInfo.InvariantCulture)
            .ReadFrom.Configuration(builder.Configuration)
            .CreateLogger();
        builder.Logging.ClearProviders().AddSerilog(logger, dispose: true);
    }

    public static void UseRequestLog(this WebApplication app)
    {
        var log = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("BorderStats.Requests");
        app.Use(async (http, next) =>
        {
            var (method, path, query) = (http.Request.Method, http.Request.Path, http.Request.QueryString);
            var start = Stopwatch.GetTimestamp();
            await next(http);
            var milliseconds = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            Answered(log, method, path, query, http.Response.StatusCode, milliseconds);
        });
    }

    [LoggerMessage(LogLevel.Information, "{Method} {Path:l}{Query:l} {Status} in {Milliseconds:0.0} ms")]
    private static partial void Answered(
        Microsoft.Extensions.Logging.ILogger log, string method, PathString path, QueryString query, int status,
        double milliseconds);
}
