using System.Globalization;
using BorderStats.Database;
using BorderStats.Web.Commands;
using Serilog;
using Serilog.Core;
using Serilog.Debugging;
using Serilog.Events;
using Serilog.Settings.Configuration;

namespace BorderStats.Web.Startup;

/// <summary>
/// The log: one line a request, and whatever goes wrong. It begins on the console alone, so that a failure to read the
/// settings is told too, and goes on as they say. Each host has its own; nothing is shared through a static logger.
/// </summary>
internal sealed class Log : IDisposable
{
    private const string Line = "{Timestamp:yyyy-MM-dd HH:mm:ss} {Level:u3} {Message:lj}{NewLine}{Exception}";

    // 1 and 2 are what the program ends with where a file has problems or is of no use.
    private const int Broken = 3;

    // Named, so that the settings are not looked up in every file of the program's folder.
    private static readonly ConfigurationReaderOptions Sinks = new(
        typeof(ConsoleLoggerConfigurationExtensions).Assembly, typeof(FileLoggerConfigurationExtensions).Assembly);

    private readonly bool _isCommand;
    private Logger _logger;
    private DatabasePlace? _database;

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
        var configured = Usual().ReadFrom.Configuration(builder.Configuration, Sinks).CreateLogger();
        _logger.Dispose();
        _logger = configured;
        builder.Services.AddSerilog(_logger);
        _database = FiguresPlace.Of(builder);
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
        if (ProgramFault.Of(failure, _database) is { } fault)
        {
            if (_isCommand)
                Console.Error.WriteLine(TerminalLocale.Current.Say(fault.Sentence));
            else
                _logger.Fatal("{Reason:l}", TerminalLocale.Current.Say(fault.Sentence));
            return fault.Code;
        }

        _logger.Fatal(failure, "BorderStats ended: {Reason:l}", failure.Message);
        return Broken;
    }

    // Not by the host: what makes it fail at its very end is still to be written.
    public void Dispose() => _logger.Dispose();

    // The framework tells it with its whole stack, and then hands it on to whoever says it in a sentence.
    private static bool IsSaidElsewhere(LogEvent line) =>
        line.Level >= LogEventLevel.Error
        && line.Properties.GetValueOrDefault(Constants.SourceContextPropertyName) is ScalarValue { Value: string source }
        && (source.StartsWith("Microsoft.EntityFrameworkCore.Database.", StringComparison.Ordinal)
            || (source.StartsWith("Microsoft.", StringComparison.Ordinal) && ProgramFault.Of(line.Exception, null) is not null));

    private LoggerConfiguration Usual() => new LoggerConfiguration()
        .Filter.ByExcluding(IsSaidElsewhere)
        .MinimumLevel.Information()
        .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
        .MinimumLevel.Override("System", LogEventLevel.Warning)
        // It reminds at every start that the keys of its cookies lie unencrypted in the home folder; they sign forms.
        .MinimumLevel.Override("Microsoft.AspNetCore.DataProtection", LogEventLevel.Error)
        .WriteTo.Console(
            outputTemplate: Line, formatProvider: CultureInfo.InvariantCulture,
            standardErrorFromLevel: _isCommand ? LogEventLevel.Verbose : null);
}
