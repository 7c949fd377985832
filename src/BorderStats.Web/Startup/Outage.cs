using System.Globalization;
using BorderStats.Database;

namespace BorderStats.Web.Startup;

/// <summary>
/// What a visitor is told while the database does not answer: to come again, soon and clearly. What is kept ready is
/// still served.
/// </summary>
internal sealed partial class Outage(TimeProvider clock, ILogger<Outage> log)
{
    // While a lock lasts, or a server is away, one visitor in so long tries it; all others are refused at once.
    private static readonly TimeSpan Shut = TimeSpan.FromSeconds(1);

    private const int PassingSeconds = 2, OtherSeconds = 60;

    private long _shutAt;

    /// <summary>A damage that was met since the start; it does not go by itself.</summary>
    public bool HasMetDamage { get; private set; }

    /// <summary>Someone found the database locked or away a moment ago.</summary>
    public bool IsShut => Volatile.Read(ref _shutAt) is not 0 and var at && clock.GetElapsedTime(at) < Shut;

    /// <param name="isWriter">Whom another writer or its server holds up, which no reader notices.</param>
    public void Note(DatabaseFault fault, Exception failure, bool isWriter = false)
    {
        if (fault is DatabaseFault.Locked or DatabaseFault.Away && !isWriter)
            Volatile.Write(ref _shutAt, clock.GetTimestamp());
        HasMetDamage |= fault is DatabaseFault.Damaged or DatabaseFault.Foreign;
        Meters.Failed(fault);
        NoAnswer(log, fault, failure.GetBaseException().Message);
    }

    /// <summary>Turns what the database refuses into an answer; the page for it stands outside of this.</summary>
    public async Task AnswerAsync(HttpContext http, RequestDelegate next)
    {
        try
        {
            await next(http);
        }
        catch (Exception failure) when (DatabaseFaults.Of(failure) is { } fault)
        {
            // Readers may have a server of their own, which goes on.
            var isWriter = HttpMethods.IsPost(http.Request.Method)
                || (fault is DatabaseFault.Away && AdminGuard.IsAdmin(http.Request));
            Note(fault, failure, isWriter);
            // Half an answer must not pass for a whole one: the connection breaks.
            if (http.Response.HasStarted)
                throw;
            Refuse(http, fault);
        }
    }

    /// <summary>Before the maintainer is looked up in the database.</summary>
    public Task PassMaintainersAsync(HttpContext http, RequestDelegate next) =>
        AdminGuard.IsAdmin(http.Request) ? PassAsync(http, next) : next(http);

    /// <summary>After what is kept ready, before whatever asks the database.</summary>
    public Task PassReadersAsync(HttpContext http, RequestDelegate next) =>
        Volatile.Read(ref _shutAt) == 0 || !Readers.MayAsk(http.Request) ? next(http) : PassAsync(http, next);

    private Task PassAsync(HttpContext http, RequestDelegate next)
    {
        var shutAt = Volatile.Read(ref _shutAt);
        if (shutAt == 0)
            return next(http);
        if (!IsShut && Interlocked.CompareExchange(ref _shutAt, clock.GetTimestamp(), shutAt) == shutAt)
            return TryAsync(http, next);
        Refuse(http, DatabaseFault.Locked);
        return Task.CompletedTask;
    }

    private async Task TryAsync(HttpContext http, RequestDelegate next)
    {
        await next(http);
        Volatile.Write(ref _shutAt, 0);
    }

    private static void Refuse(HttpContext http, DatabaseFault fault)
    {
        http.Response.Clear();
        http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        http.Response.Headers.RetryAfter = (fault is DatabaseFault.Locked or DatabaseFault.Away ? PassingSeconds : OtherSeconds)
            .ToString(CultureInfo.InvariantCulture);
    }

    [LoggerMessage(LogLevel.Error, "The database does not answer ({Fault}): {Reason:l}")]
    private static partial void NoAnswer(ILogger log, DatabaseFault fault, string reason);
}
