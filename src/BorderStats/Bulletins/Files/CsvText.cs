using System.Text;

namespace BorderStats.Bulletins.Files;

/// <summary>How a CSV file is written: nobody says, so its bytes are asked.</summary>
/// <param name="Encoding">UTF-8 where the bytes can be that, else Windows-1252, which Excel writes in Mexico.</param>
internal sealed record CsvText(Encoding Encoding, char Delimiter)
{
    private const int Sample = 64 << 10;

    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    /// <summary>Looks through a stream and sets it back to its start.</summary>
    public static CsvText Of(Stream stream)
    {
        var encoding = EncodingOf(stream);
        stream.Position = 0;
        using StreamReader text = new(
            stream, encoding, detectEncodingFromByteOrderMarks: true, bufferSize: 4096, leaveOpen: true);
        var sample = new char[Sample];
        var read = text.ReadBlock(sample, 0, sample.Length);
        stream.Position = 0;
        return new(encoding, DelimiterOf(sample.AsSpan(0, read)));
    }

    private static Encoding EncodingOf(Stream stream)
    {
        var decoder = StrictUtf8.GetDecoder();
        var bytes = new byte[Sample];
        var chars = new char[Sample + 1];
        try
        {
            while (stream.Read(bytes, 0, bytes.Length) is > 0 and var read)
                decoder.GetChars(bytes, 0, read, chars, 0, flush: false);
            decoder.GetChars(bytes, 0, 0, chars, 0, flush: true);
            return StrictUtf8;
        }
        catch (DecoderFallbackException)
        {
            return Windows1252;
        }
    }

    /// <summary>The separator that cuts the most lines into the same number of cells.</summary>
    private static char DelimiterOf(ReadOnlySpan<char> sample)
    {
        var (best, bestScore) = (',', 0);
        foreach (var delimiter in (ReadOnlySpan<char>)[',', ';', '\t'])
        {
            var score = CutsPerLine(sample, delimiter).Where(n => n > 0).GroupBy(n => n)
                .Select(g => g.Key * g.Count()).DefaultIfEmpty().Max();
            if (score > bestScore)
                (best, bestScore) = (delimiter, score);
        }

        return best;
    }

    private static List<int> CutsPerLine(ReadOnlySpan<char> sample, char delimiter)
    {
        List<int> cuts = [];
        var (inQuotes, count) = (false, 0);
        foreach (var c in sample)
        {
            if (c == '"')
                inQuotes = !inQuotes;
            else if (!inQuotes && c == delimiter)
                count++;
            else if (!inQuotes && c == '\n')
            {
                cuts.Add(count);
                count = 0;
            }
        }

        cuts.Add(count);
        return cuts;
    }
}
