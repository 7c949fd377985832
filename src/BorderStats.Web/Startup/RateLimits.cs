using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using BorderStats.Web.Explorer;

namespace BorderStats.Web.Startup;

/// <summary>
/// How often one visitor may ask for what costs much, in a minute; who asks more often is told when to come again. What
/// is kept ready is not counted, nor is a page, save one that searches.
/// </summary>
internal static class RateLimits
{
    public const string SignIn = "sign-in", Upload = "upload", Picture = "picture", Export = "export",
        Search = "search", Package = "package";

    public static void AddRateLimits(this WebApplicationBuilder builder) => builder.Services.AddRateLimiter(options =>
    {
        var limits = builder.Configuration.GetSection("Limits");
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.OnRejected = (context, _) =>
        {
            if (context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait))
                context.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds)
                    .ToString(CultureInfo.InvariantCulture);
            return ValueTask.CompletedTask;
        };
        // Looking at a form is no try.
        options.AddPolicy(SignIn, http => HttpMethods.IsPost(http.Request.Method)
            ? AMinute(http, limits.GetValue("SignInsAMinute", 30))
            : RateLimitPartition.GetNoLimiter("looking"));
        options.AddPolicy(Upload, http => HttpMethods.IsPost(http.Request.Method)
            ? AMinute(http, limits.GetValue("UploadsAMinute", 30))
            : RateLimitPartition.GetNoLimiter("looking"));
        options.AddPolicy(Search, http => http.Request.Query.ContainsKey("q")
            ? AMinute(http, limits.GetValue("SearchesAMinute", 600))
            : RateLimitPartition.GetNoLimiter("looking"));
        options.AddPolicy(Picture, http => AMinute(http, limits.GetValue("PicturesAMinute", 300)));
        options.AddPolicy(Package, http => http.Request.Query.ContainsKey(AskedDay.Name)
            ? AMinute(http, ExportsAMinute(builder.Configuration))
            : RateLimitPartition.GetNoLimiter("kept"));
        options.AddPolicy(Export, http => AMinute(http, ExportsAMinute(builder.Configuration)));
    });

    /// <summary>What is told to whoever asks often.</summary>
    public static int ExportsAMinute(IConfiguration settings) => settings.GetValue("Limits:ExportsAMinute", 600);

    private static RateLimitPartition<string> AMinute(HttpContext http, int times) =>
        RateLimitPartition.GetFixedWindowLimiter(
            Visitor(http.Connection.RemoteIpAddress),
            _ => new() { PermitLimit = times, Window = TimeSpan.FromMinutes(1) });

    // A household has a whole network of the newer kind, and could else ask from each of its addresses.
    private static string Visitor(IPAddress? address) => address switch
    {
        null => "",
        { IsIPv4MappedToIPv6: true } => address.MapToIPv4().ToString(),
        { AddressFamily: AddressFamily.InterNetworkV6 } => Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8)),
        _ => address.ToString(),
    };
}
