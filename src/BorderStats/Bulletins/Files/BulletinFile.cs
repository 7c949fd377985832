using System.Security.Cryptography;

namespace BorderStats.Bulletins.Files;

/// <summary>A bulletin's file as it came: its name and its bytes.</summary>
public sealed class BulletinFile(string name, byte[] bytes)
{
    public string Name { get; } = name;
    public byte[] Bytes { get; } = bytes;

    /// <summary>In lower-case hexadecimal: the same file is known again by it, whatever its name.</summary>
    public string Sha256 { get; } = Convert.ToHexStringLower(SHA256.HashData(bytes));

    public static BulletinFile Open(string path) => new(Path.GetFileName(path), File.ReadAllBytes(path));

    /// <summary>
    /// Every cell with content, or a problem that says why the file cannot be read. No file makes it throw.
    /// </summary>
    public BulletinTable Read(ReadingLimits? limits = null)
    {
        var within = limits ?? ReadingLimits.Usual;
        if (FileRefusal.Of(this, within) is { } refusal)
            return new(Name, FileSignature.Of(Bytes), [], [refusal]);
        return FileSignature.Of(Bytes) is FileFormat.Csv
            ? CsvTable.Read(this, within)
            : WorkbookTable.Read(this, within);
    }
}
