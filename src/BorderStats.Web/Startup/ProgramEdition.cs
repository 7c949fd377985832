using System.Security.Cryptography;
using System.Text;

namespace BorderStats.Web.Startup;

/// <summary>
/// What decides the bytes of an answer besides the figures and the address: the program, the versions of its libraries,
/// its style sheets and scripts, and the codelists and boundaries that lie beside it.
/// </summary>
public static class ProgramEdition
{
    /// <summary>Of the program that runs, as it was when it started.</summary>
    public static string Running { get; } = Of(AppContext.BaseDirectory);

    /// <returns>The same for the same files, wherever their folder lies and whenever they were written.</returns>
    public static string Of(string folder)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Files(folder).Order(StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(Path.GetRelativePath(folder, file)));
            hash.AppendData(SHA256.HashData(File.ReadAllBytes(file)));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 16));
    }

    // The lists of libraries and of static files name each with its version or its hash.
    private static IEnumerable<string> Files(string folder) =>
    [
        .. In(folder, "BorderStats*.dll"),
        .. In(folder, "*.deps.json"),
        .. In(folder, "*.staticwebassets.endpoints.json"),
        .. In(Path.Combine(folder, "data", "codelists"), "*.csv"),
        .. In(Path.Combine(folder, "data", "geo"), "*.geojson"),
    ];

    private static string[] In(string folder, string pattern) =>
        Directory.Exists(folder) ? Directory.GetFiles(folder, pattern) : [];
}
