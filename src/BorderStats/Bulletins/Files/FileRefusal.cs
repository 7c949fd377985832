using System.Globalization;
using System.Text;
using BorderStats.Statistics;

namespace BorderStats.Bulletins.Files;

/// <summary>The reasons, known from the first bytes, for which a file is not read at all.</summary>
internal static class FileRefusal
{
    public static BulletinProblem? Of(BulletinFile file, ReadingLimits limits)
    {
        if (file.Bytes.Length == 0)
            return Because(
                file, new("un archivo con contenido; este está vacío", "a file with content; this one is empty"));
        if (file.Bytes.LongLength > limits.FileBytes)
            return TooLarge(file, limits);

        var format = FileSignature.Of(file.Bytes);
        var extension = Path.GetExtension(file.Name).ToLowerInvariant();
        return format switch
        {
            FileFormat.Unknown => Because(file, new(
                "un libro de Excel (.xls, .xlsx) o un archivo CSV; estos bytes no son ninguno de los dos",
                "an Excel workbook (.xls, .xlsx) or a CSV file; these bytes are neither")),
            FileFormat.Csv when extension is ".xls" or ".xlsx" or ".xlsm" => Because(file, new(
                "un libro de Excel, como dice su nombre; es un archivo de texto. Si es una tabla, guárdelo como .csv",
                "an Excel workbook, as its name says; it is a text file. If it is a table, save it as .csv")),
            FileFormat.Xls when IsEncrypted(file.Bytes) => Password(file),
            FileFormat.Xls when HasName(file.Bytes, "_VBA_PROJECT_CUR") => Macros(file),
            _ => null,
        };
    }

    public static BulletinProblem Because(BulletinFile file, Bilingual expected) =>
        new(Severity.Error, file.Name, file.Name, expected, Kind: ProblemKind.File);

    public static BulletinProblem Password(BulletinFile file) => Because(file, new(
        "un libro sin contraseña; ábralo en Excel, quítele la contraseña y guárdelo",
        "a workbook without a password; open it in Excel, remove the password and save it"));

    public static BulletinProblem Macros(BulletinFile file) => Because(file, new(
        "un libro sin macros; guárdelo como .xlsx",
        "a workbook without macros; save it as .xlsx"));

    public static BulletinProblem Damaged(BulletinFile file) => Because(file, new(
        "un libro de Excel completo; este está dañado o cortado. Descárguelo otra vez",
        "a complete Excel workbook; this one is damaged or cut off. Download it again"));

    public static BulletinProblem TooManyCells(BulletinFile file, ReadingLimits limits) => Because(file, new(
        $"a lo más {limits.Cells.ToString("N0", Locale.Spanish.Culture)} celdas con contenido",
        $"at most {limits.Cells.ToString("N0", Locale.English.Culture)} cells with content"));

    public static BulletinProblem UnfoldsTooFar(BulletinFile file, ReadingLimits limits) => Because(file, new(
        $"un libro que no pase de {Megabytes(limits.UnpackedBytes)} MB al descomprimirse",
        $"a workbook that unpacks to no more than {Megabytes(limits.UnpackedBytes)} MB"));

    private static BulletinProblem TooLarge(BulletinFile file, ReadingLimits limits) => Because(file, new(
        $"un archivo de {Megabytes(limits.FileBytes)} MB a lo más; este tiene {Megabytes(file.Bytes.LongLength)} MB",
        $"a file of at most {Megabytes(limits.FileBytes)} MB; this one has {Megabytes(file.Bytes.LongLength)} MB"));

    private static string Megabytes(long bytes) =>
        ((bytes + (1 << 20) - 1) >> 20).ToString(CultureInfo.InvariantCulture);

    // Excel wraps a workbook with a password into a compound file that has these two streams and no sheet.
    private static bool IsEncrypted(byte[] bytes) =>
        HasName(bytes, "EncryptedPackage") || HasName(bytes, "EncryptionInfo");

    // The names in the directory of a compound file are UTF-16.
    private static bool HasName(ReadOnlySpan<byte> bytes, string name) =>
        bytes.IndexOf(Encoding.Unicode.GetBytes(name)) >= 0;
}
