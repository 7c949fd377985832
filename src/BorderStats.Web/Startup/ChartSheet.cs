using System.Security.Cryptography;
using System.Text;
using BorderStats.Charts.Plans;
using BorderStats.Web.Culture;

namespace BorderStats.Web.Startup;

/// <summary>
/// The style sheet that charts bring with them: pages link the same one that an exported chart carries.
/// </summary>
public static class ChartSheet
{
    private static readonly byte[] Bytes = Encoding.UTF8.GetBytes(ChartStyle.Sheet);

    private static readonly string Version = Convert.ToHexStringLower(SHA256.HashData(Bytes).AsSpan(0, 5));

    /// <summary>Changes with the sheet, so that it may be kept for good.</summary>
    public static string Address => $"/chart.css?v={Version}";

    internal static void MapChartSheet(this WebApplication app) => app.MapReading(
        "/chart.css", (HttpResponse response) =>
        {
            response.Headers.CacheControl = "public, max-age=31536000, immutable";
            return Results.Bytes(Bytes, "text/css; charset=utf-8");
        });
}
