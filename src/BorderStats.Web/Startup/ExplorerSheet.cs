using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using BorderStats.Charts.Plans;
using BorderStats.Web.Culture;
using Microsoft.Extensions.FileProviders;
using Microsoft.Net.Http.Headers;

namespace BorderStats.Web.Startup;

/// <summary>
/// All style sheets of the explorer as one file, since over a slow line each request costs more than what it brings.
/// </summary>
public sealed class ExplorerSheet
{
    // Compressed once as small as can be; what is compressed for each answer anew is done in a hurry.
    private readonly byte[] _bytes, _brotli;

    public ExplorerSheet(IWebHostEnvironment host)
    {
        var files = host.WebRootFileProvider;
        _bytes = Encoding.UTF8.GetBytes(string.Join('\n',
            Read(files, "site.css"), ChartStyle.Sheet, Read(files, "explorer.css")));
        _brotli = Compressed(_bytes);
        Address = $"/explorer-all.css?v={Convert.ToHexStringLower(SHA256.HashData(_bytes).AsSpan(0, 5))}";
    }

    /// <summary>Changes with the sheet, so that it may be kept for good.</summary>
    public string Address { get; }

    internal static void Map(WebApplication app) => app.MapReading(
        "/explorer-all.css", (ExplorerSheet sheet, HttpContext http) =>
        {
            http.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
            http.Response.Headers.Vary = HeaderNames.AcceptEncoding;
            var takesBrotli = http.Request.GetTypedHeaders().AcceptEncoding.Any(e => e.Value == "br" && e.Quality is not 0);
            if (takesBrotli)
                http.Response.Headers.ContentEncoding = "br";
            return Results.Bytes(takesBrotli ? sheet._brotli : sheet._bytes, "text/css; charset=utf-8");
        });

    private static byte[] Compressed(byte[] bytes)
    {
        using MemoryStream output = new();
        using (BrotliStream brotli = new(output, CompressionLevel.SmallestSize))
            brotli.Write(bytes);
        return output.ToArray();
    }

    private static string Read(IFileProvider files, string name)
    {
        using StreamReader reader = new(files.GetFileInfo(name).CreateReadStream());
        return reader.ReadToEnd();
    }
}
