using System.Security.Cryptography;

namespace BorderStats.Bulletins;

/// <summary>A bulletin's file as it came: its name and its bytes.</summary>
public sealed class BulletinFile(string name, byte[] bytes)
{
    public string Name { get; } = name;
    public byte[] Bytes { get; } = bytes;

    /// <summary>In lower-case hexadecimal: the same file is known again by it, whatever its name.</summary>
    public string Sha256 { get; } = Convert.ToHexStringLower(SHA256.HashData(bytes));

    public static BulletinFile Open(string path) => new(Path.GetFileName(path), File.ReadAllBytes(path));
}
