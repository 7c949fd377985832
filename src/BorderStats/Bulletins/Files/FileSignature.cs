using System.Text;

namespace BorderStats.Bulletins.Files;

/// <summary>Tells by its bytes what a file is; names lie.</summary>
internal static class FileSignature
{
    private static ReadOnlySpan<byte> Ole => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    private static ReadOnlySpan<byte> Zip => "PK\u0003\u0004"u8;

    public static FileFormat Of(ReadOnlySpan<byte> bytes) => 0 switch
    {
        _ when bytes.StartsWith(Ole) => FileFormat.Xls,
        _ when bytes.StartsWith(Zip) => FileFormat.Xlsx,
        _ when IsText(bytes) => FileFormat.Csv,
        _ => FileFormat.Unknown,
    };

    public static bool IsUtf16(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith(Encoding.Unicode.Preamble) || bytes.StartsWith(Encoding.BigEndianUnicode.Preamble);

    // Text begins without control characters but tabs, line breaks and page feeds; nowhere has it a zero, which not every
    // database keeps.
    private static bool IsText(ReadOnlySpan<byte> bytes)
    {
        var beginning = bytes[..Math.Min(bytes.Length, 64 << 10)];
        return IsUtf16(bytes) || beginning.IndexOfAnyInRange((byte)1, (byte)8) < 0
            && beginning.IndexOfAnyInRange((byte)14, (byte)31) < 0 && !bytes.Contains((byte)0);
    }
}
