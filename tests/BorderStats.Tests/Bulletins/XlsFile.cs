using System.Text;

namespace BorderStats.Tests.Bulletins;

/// <summary>Writes a small .xls, record by record, in a container of 512-byte sectors.</summary>
internal static class XlsFile
{
    private const string SheetName = "Hoja1";

    public static byte[] Of(IReadOnlyList<IReadOnlyList<SheetCell>> rows)
    {
        var sheet = Together([
            Record(0x0809, [0x0600, 0x0010, 0, 0, 0, 0, 0, 0]),
            Record(0x0200, [0, 0, rows.Count, 0, 0, rows.Max(r => r.Count), 0]),
            .. rows.SelectMany((cells, row) => cells.Select((cell, column) => Cell(row, column, cell))),
            Record(0x000A, [])]);
        var start = Record(0x0809, [0x0600, 0x0005, 0, 0, 0, 0, 0, 0]);
        var format = Record(0x00E0, new int[10]);
        byte[] name = [(byte)SheetName.Length, 0, .. Encoding.Latin1.GetBytes(SheetName)];
        var offset = start.Length + format.Length + 4 + 6 + name.Length + 4;
        return Container(Together([start, format, Record(0x0085, [offset, 0, 0], name), Record(0x000A, []), sheet]));
    }

    private static byte[] Cell(int row, int column, SheetCell cell) => cell switch
    {
        { Error: { } error, Formula: null } => Record(0x0205, [row, column, 0], [Code(error), 1]),
        { Error: { } error } => Record(0x0006, [row, column, 0], [2, 0, Code(error), 0, 0, 0, 0xFF, 0xFF, .. Calculation]),
        { Number: { } number, Formula: not null } => Record(0x0006, [row, column, 0], [.. BitConverter.GetBytes(number), .. Calculation]),
        { Number: { } number } => Record(0x0203, [row, column, 0], BitConverter.GetBytes(number)),
        { Text: { } text } => Record(0x0204, [row, column, 0, text.Length], [0, .. Encoding.Latin1.GetBytes(text)]),
        _ => [],
    };

    // No flags, no chain, and three bytes that mean the number 1.
    private static byte[] Calculation { get; } = [0, 0, 0, 0, 0, 0, 3, 0, 0x1E, 1, 0];

    private static byte Code(string error) => error switch { "#REF!" => 0x17, "#DIV/0!" => 0x07, "#N/A" => 0x2A, _ => 0x0F };

    private static byte[] Record(int kind, int[] words, byte[]? tail = null) =>
        [.. Words([kind, (2 * words.Length) + (tail?.Length ?? 0)]), .. Words(words), .. tail ?? []];

    private static byte[] Container(byte[] stream)
    {
        // From 4096 bytes on a stream has sectors of its own; what follows the last record is not read.
        var sectors = Math.Max(8, (stream.Length + 511) / 512);
        byte[] header =
        [
            0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[16], .. Words([0x3E, 3, 0xFFFE, 9, 6, 0, 0, 0]),
            .. Longs([0, 1, 1, 0, 4096, -2, 0, -2, 0, 0, .. Enumerable.Repeat(-1, 108)]),
        ];
        var chain = Longs([-3, -2, .. Enumerable.Range(3, sectors - 1), -2, .. Enumerable.Repeat(-1, 128 - 2 - sectors)]);
        byte[] directory = [.. Entry("Root Entry", 5, child: 1, first: -2, size: 0), .. Entry("Workbook", 2, child: -1, first: 2, size: sectors * 512), .. new byte[256]];
        return Together([header, chain, directory, stream, new byte[(sectors * 512) - stream.Length]]);
    }

    private static byte[] Entry(string name, byte kind, int child, int first, int size) =>
    [
        .. Encoding.Unicode.GetBytes(name.PadRight(32, '\0')), .. Words([2 * (name.Length + 1)]), kind, 1,
        .. Longs([-1, -1, child]), .. new byte[36], .. Longs([first, size, 0]),
    ];

    private static byte[] Together(IEnumerable<byte[]> parts) => [.. parts.SelectMany(p => p)];

    private static byte[] Words(int[] words) => Together(words.Select(w => BitConverter.GetBytes((ushort)w)));

    private static byte[] Longs(int[] longs) => Together(longs.Select(BitConverter.GetBytes));
}
