using System.Buffers.Binary;
using System.Text;

namespace BorderStats.Publishing.Drafts;

/// <summary>Texts that hardly ever come twice, written one behind the other in UTF-8, each after its length.</summary>
internal sealed class PackedTexts
{
    private const int PageBits = 16, PageSize = 1 << PageBits, LengthBytes = sizeof(int), Empty = -1;

    private readonly List<byte[]> _pages = [];
    private int _end = PageSize;

    /// <param name="place">As <see cref="Add"/> gave it.</param>
    public string this[int place]
    {
        get
        {
            if (place == Empty)
                return "";
            var text = _pages[place >> PageBits].AsSpan(place & (PageSize - 1));
            return Encoding.UTF8.GetString(text.Slice(LengthBytes, BinaryPrimitives.ReadInt32LittleEndian(text)));
        }
    }

    /// <returns>Where the text stands among the others.</returns>
    public int Add(string text)
    {
        if (text.Length == 0)
            return Empty;
        var length = LengthBytes + Encoding.UTF8.GetByteCount(text);
        if (_end + length > PageSize)
        {
            _pages.Add(new byte[Math.Max(PageSize, length)]);
            _end = 0;
        }

        var place = _pages[^1].AsSpan(_end);
        BinaryPrimitives.WriteInt32LittleEndian(place, length - LengthBytes);
        Encoding.UTF8.GetBytes(text, place[LengthBytes..]);
        _end += length;
        return ((_pages.Count - 1) << PageBits) | (_end - length);
    }
}
