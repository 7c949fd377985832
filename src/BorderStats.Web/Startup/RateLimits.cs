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
        int Of(NumberSetting limit) => limit.Of(builder.Configuration);
        var (pictures, exports, searches) = (
            Of(NumberSetting.PicturesAMinute), Of(NumberSetting.ExportsAMinute), Of(NumberSetting.SearchesAMinute));
        var (signIns, uploads) = (Of(NumberSetting.SignInsAMinute), Of(NumberSetting.UploadsAMinute));
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
            ? AMinute(http, signIns)
            : RateLimitPartition.GetNoLimiter("looking"));
        options.AddPolicy(Upload, http => HttpMethods.IsPost(http.Request.Method)
            ? AMinute(http, uploads)
            : RateLimitPartition.GetNoLimiter("looking"));
        options.AddPolicy(Search, http => http.Request.Query.ContainsKey("q")
            ? AMinute(http, searches)
            : RateLimitPartition.GetNoLimiter("looking"));
        options.AddPolicy(Picture, http => AMinute(http, pictures));
        options.AddPolicy(Package, http => http.Request.Query.ContainsKey(AskedDay.Name)
            ? AMinute(http, exports)
            : RateLimitPartition.GetNoLimiter("kept"));
        options.AddPolicy(Export, http => AMinute(http, exports));
    });

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
