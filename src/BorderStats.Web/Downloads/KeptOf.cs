using System.Security.Cryptography;
using System.Text;
using BorderStats.Queries.Holdings;
using BorderStats.Web.Startup;

namespace BorderStats.Web.Downloads;

/// <summary>What the bytes of a kept file follow from, besides its name.</summary>
/// <param name="Version">Of the figures, and the edition of the program.</param>
/// <param name="Address">Which the file says it is from, or empty where it says none.</param>
internal sealed record KeptOf(string Version, string Address)
{
    public static KeptOf Figures(Dataset dataset) => new($"{ProgramEdition.Running} {dataset.Catalogue.Version?.Token}", "");

    /// <summary>"9f3c….e3b0….en.csv".</summary>
    public string FileName(string name) => $"{Stamp(Version)}.{Stamp(Address)}.{name}";

    /// <summary>Whether a file of that name is of the same version, whatever it holds.</summary>
    public bool IsOfVersion(string fileName) => fileName.StartsWith(Stamp(Version), StringComparison.Ordinal);

    /// <summary>Whether a file of that name holds the same, of whichever version and address.</summary>
    public static bool IsNamed(string fileName, string name) => fileName.Split('.', 3) is [_, _, var held] && held == name;

    private static string Stamp(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16));
}
