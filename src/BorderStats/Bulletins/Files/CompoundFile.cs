using System.Buffers.Binary;
using System.Text;

namespace BorderStats.Bulletins.Files;

/// <summary>The container of an .xls: sectors chained by a table, and a directory of the streams in them.</summary>
internal sealed class CompoundFile
{
    private const int HeaderSectors = 109, EntrySize = 128;

    private readonly byte[] _bytes;
    private readonly int _shift;
    private readonly List<int> _next = [];
    private readonly byte[] _directory;

    public CompoundFile(byte[] bytes)
    {
        _bytes = bytes;
        _shift = BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(30));
        if (_shift is not (9 or 12))
            throw new InvalidDataException("The sectors of a compound file have 512 or 4096 bytes.");
        foreach (var sector in TableSectors())
        {
            for (var i = 0; i < 1 << _shift; i += 4)
                _next.Add(Int(Sector(sector)[i..]));
        }

        _directory = Chain(Int(bytes.AsSpan(48)), _next, Sector);
    }

    /// <summary>The bytes of a stream, or null where the directory does not have its name.</summary>
    public byte[]? Stream(string name)
    {
        for (var at = 0; at + EntrySize <= _directory.Length; at += EntrySize)
        {
            var entry = _directory.AsSpan(at, EntrySize);
            var length = Math.Clamp((int)BinaryPrimitives.ReadUInt16LittleEndian(entry[64..]), 2, 64);
            if (entry[66] == 2 && Encoding.Unicode.GetString(entry[..(length - 2)])
                .Equals(name, StringComparison.OrdinalIgnoreCase))
                return Stream(Int(entry[116..]), Int(entry[120..]));
        }

        return null;
    }

    private byte[] Stream(int first, int size)
    {
        // Streams shorter than this share sectors of 64 bytes, which lie in a stream of their own.
        if (size >= Int(_bytes.AsSpan(56)))
            return Cut(Chain(first, _next, Sector), size);
        var table = Chain(Int(_bytes.AsSpan(60)), _next, Sector);
        List<int> next = [.. Enumerable.Range(0, table.Length / 4).Select(i => Int(table.AsSpan(4 * i)))];
        var shared = Chain(Int(_directory.AsSpan(116)), _next, Sector);
        return Cut(Chain(first, next, sector => shared.AsSpan(sector << 6, 64)), size);
    }

    private static byte[] Cut(byte[] chain, int size) => size >= 0 && size <= chain.Length
        ? chain[..size]
        : throw new InvalidDataException("A stream ends before its size.");

    /// <summary>The sectors of the table: the first are in the header, the others in a chain of lists.</summary>
    private IEnumerable<int> TableSectors()
    {
        var count = Math.Min(Int(_bytes.AsSpan(44)), _bytes.Length >> _shift);
        for (var i = 0; i < Math.Min(count, HeaderSectors); i++)
            yield return Int(_bytes.AsSpan(76 + (4 * i)));
        var (list, perList) = (Int(_bytes.AsSpan(68)), (1 << (_shift - 2)) - 1);
        for (var i = HeaderSectors; i < count; i++)
        {
            var at = (i - HeaderSectors) % perList;
            yield return Int(Sector(list)[(4 * at)..]);
            if (at == perList - 1)
                list = Int(Sector(list)[(4 * perList)..]);
        }
    }

    private delegate ReadOnlySpan<byte> Piece(int sector);

    // A chain that bites its own tail would have no end; none is longer than the file.
    private byte[] Chain(int first, List<int> next, Piece piece)
    {
        using MemoryStream chain = new();
        for (var sector = first; sector >= 0 && chain.Length <= _bytes.Length; sector = next[sector])
            chain.Write(piece(sector));
        return chain.Length <= _bytes.Length
            ? chain.ToArray()
            : throw new InvalidDataException("A chain of sectors has no end.");
    }

    // The last sector of a file may be cut short.
    private ReadOnlySpan<byte> Sector(int sector)
    {
        var from = (sector + 1L) << _shift;
        return sector < 0 || from >= _bytes.Length
            ? throw new InvalidDataException("A sector lies outside of the file.")
            : _bytes.AsSpan((int)from, (int)Math.Min(1 << _shift, _bytes.Length - from));
    }

    private static int Int(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadInt32LittleEndian(bytes);
}
