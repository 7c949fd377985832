using System.Buffers.Binary;
using System.Text;

namespace BorderStats.Bulletins.Files;

/// <summary>
/// Looks through the records of an .xls for formulas and errors, and for damage: a reader of workbooks may search a
/// spoilt one for minutes, or take what is left of it for the whole.
/// </summary>
internal sealed class XlsSpecialCells
{
    private const int StartOfPart = 0x0809, EndOfPart = 0x000A, SheetName = 0x0085, Encrypted = 0x002F,
        TruthOrError = 0x0205, Texts = 0x00FC, Continued = 0x003C;

    // No record is longer, and no text of a workbook has a run of zeros: so much of one was never written.
    private const int LongestRecord = 8_224, LongestVoid = 64;

    private readonly byte[] _stream;
    private readonly SpecialCells _special = new();

    private XlsSpecialCells(byte[] stream) => _stream = stream;

    public static SpecialCells Of(BulletinFile file)
    {
        CompoundFile container = new(file.Bytes);
        XlsSpecialCells cells = new(
            container.Stream("Workbook") ?? container.Stream("Book") ?? throw Damage("It has no workbook."));
        foreach (var (name, offset) in cells.Sheets())
            cells.Read(name, offset);
        return cells._special;
    }

    private List<(string Name, int Offset)> Sheets()
    {
        List<(string, int)> sheets = [];
        var (isUnicode, before) = (true, 0);
        foreach (var (kind, at, length) in Records(0))
        {
            before = kind == Continued ? before : kind;
            if (before == Texts && _stream.AsSpan(at, length).IndexOf(new byte[LongestVoid]) >= 0)
                throw Damage("Its texts have a hole.");
            if (kind == StartOfPart && length >= 2)
                isUnicode = Short(at) == 0x0600;
            if (kind == Encrypted)
                return [];
            // The type 0 is a sheet of cells; the others are charts and macros.
            if (kind == SheetName && length > 8 && _stream[at + 5] == 0)
                sheets.Add((Name(at + 6, isUnicode), BinaryPrimitives.ReadInt32LittleEndian(_stream.AsSpan(at))));
        }

        return sheets;
    }

    private string Name(int at, bool isUnicode)
    {
        var count = _stream[at];
        if (!isUnicode)
            return CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(_stream, at + 1, count);
        return (_stream[at + 1] & 1) == 1
            ? Encoding.Unicode.GetString(_stream, at + 2, 2 * count)
            : Encoding.Latin1.GetString(_stream, at + 2, count);
    }

    private void Read(string sheet, int offset)
    {
        foreach (var (kind, at, length) in Records(offset))
        {
            var isFormula = kind is 0x0006 or 0x0206 or 0x0406 && length >= 14;
            if (!isFormula && (kind != TruthOrError || length < 8))
                continue;
            var (line, column) = (Short(at) + 1, Short(at + 2));
            if (isFormula)
                _special.Formulas[(sheet, line, column)] = true;
            // The result of a formula is a number unless it ends in FFFF; then 2 at its beginning means an error.
            if (isFormula ? Short(at + 12) == 0xFFFF && _stream[at + 6] == 2 : _stream[at + 7] == 1)
                _special.AddError(sheet, line, column, Error(_stream[isFormula ? at + 8 : at + 6]));
        }
    }

    /// <summary>The records of one part of the stream; a chart within a sheet is a part within a part.</summary>
    private IEnumerable<(int Kind, int At, int Length)> Records(int offset)
    {
        var depth = 0;
        for (var at = offset; at >= 0 && at + 4 <= _stream.Length;)
        {
            var (kind, length) = (Short(at), Short(at + 2));
            if (kind == 0 || length > LongestRecord || at + 4 + length > _stream.Length
                || (depth == 0 && kind != StartOfPart))
                throw Damage("A record is none.");
            depth += kind == StartOfPart ? 1 : kind == EndOfPart ? -1 : 0;
            if (depth == 0)
                yield break;
            if (depth == 1)
                yield return (kind, at + 4, length);
            at += 4 + length;
        }

        throw Damage("It ends in the middle of a part.");
    }

    private static InvalidDataException Damage(string what) => new(what);

    private int Short(int at) => BinaryPrimitives.ReadUInt16LittleEndian(_stream.AsSpan(at));

    private static string Error(byte code) => code switch
    {
        0x00 => "#NULL!",
        0x07 => "#DIV/0!",
        0x0F => "#VALUE!",
        0x17 => "#REF!",
        0x1D => "#NAME?",
        0x24 => "#NUM!",
        0x2A => "#N/A",
        _ => "#GETTING_DATA",
    };
}
