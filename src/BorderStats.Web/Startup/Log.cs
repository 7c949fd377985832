using System.Globalization;
using Serilog;
using Serilog.Core;
using Serilog.Debugging;
using Serilog.Events;

namespace BorderStats.Web.Startup;

/// <summary>
/// The log: one line a request, and whatever goes wrong. It begins on the console alone, so that a failure to read the
/// settings is told too, and goes on as they say. Each host has its own; nothing is shared through a static logger.
/// </summary>
internal sealed class Log : IDisposable
{
    private const string Line = "{Timestamp:yyyy-MM-dd HH:mm:ss} {Level:u3} {Message:lj}{NewLine}{Exception}";

    // 1 and 2 are what commands end with where a file has problems or is of no use.
    private const int Broken = 3;

    private readonly bool _isCommand;
    private Logger _logger;

    /// <param name="isCommand">What a command prints is its answer; the log then keeps to the error output.</param>
    public Log(bool isCommand)
    {
        _isCommand = isCommand;
        _logger = Usual().CreateLogger();
        // A sink that cannot write, as to a folder that is not there, would otherwise be silent about it.
        SelfLog.Enable(Console.Error);
    }

    /// <summary>From here on as the settings say, for whatever the host logs.</summary>
    public void Follow(WebApplicationBuilder builder)
    {
        var configured = Usual().ReadFrom.Configuration(builder.Configuration).CreateLogger();
        _logger.Dispose();
        _logger = configured;
        builder.Services.AddSerilog(_logger);
    }

    /// <summary>One line a request: method, address, status and milliseconds.</summary>
    public void UseRequestLines(WebApplication app) => app.UseSerilogRequestLogging(options =>
    {
        options.Logger = _logger;
        options.IncludeQueryInRequestPath = true;
        options.MessageTemplate = "{RequestMethod} {RequestPath:l} {StatusCode} in {Elapsed:0.0} ms";
    });

    /// <summary>The program ends because of this, and with the number returned.</summary>
    public int Failed(Exception failure)
    {
        _logger.Fatal(failure, "BorderStats ended: {Reason:l}", failure.Message);
        return Broken;
    }

    // Not by the host: what makes it fail at its very end is still to be written.
    public void Dispose() => _logger.Dispose();

    private LoggerConfiguration Usual() => new LoggerConfiguration()
        .MinimumLevel.Information()
        .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
        .MinimumLevel.Override("System", LogEventLevel.Warning)
        // It reminds at every start that the keys of its cookies lie unencrypted in the home folder; they sign forms.
        .MinimumLevel.Override("Microsoft.AspNetCore.DataProtection", LogEventLevel.Error)
        .WriteTo.Console(
            outputTemplate: Line, formatProvider: CultureInfo.InvariantCulture,
            standardErrorFromLevel: _isCommand ? LogEventLevel.Verbose : null);
}
