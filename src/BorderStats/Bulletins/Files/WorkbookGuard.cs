using System.IO.Compression;

namespace BorderStats.Bulletins.Files;

/// <summary>
/// Looks through the package of an .xlsx before it is read as one: that it unfolds to a size that can be held whatever
/// its directory claims, that it has no macros, and which of its cells are formulas or errors.
/// </summary>
internal sealed class WorkbookGuard(BulletinFile file, ReadingLimits limits)
{
    private const int MostParts = 5_000;

    private long _unpacked;

    public SpecialCells Special { get; } = new();

    /// <summary>Why the workbook cannot be read, or null. A package that is no package throws.</summary>
    public BulletinProblem? Refusal()
    {
        using ZipArchive package = new(new MemoryStream(file.Bytes, writable: false));
        if (package.Entries.Any(e => e.FullName.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
            return FileRefusal.Macros(file);
        if (package.GetEntry("xl/workbook.xml") is null)
            return FileRefusal.Because(file, new(
                "un libro de Excel; este archivo comprimido no lo es", "an Excel workbook; this packed file is none"));
        if (package.Entries.Count > MostParts || package.Entries.Sum(e => e.Length) > limits.UnpackedBytes)
            return FileRefusal.UnfoldsTooFar(file, limits);

        foreach (var part in package.Entries)
        {
            using var unpacked = part.Open();
            if (!Fits(unpacked))
                return FileRefusal.UnfoldsTooFar(file, limits);
        }

        foreach (var (part, sheet) in WorkbookSheets.Names(package))
        {
            if (package.GetEntry(part) is not { } entry)
                continue;
            using var cells = entry.Open();
            Special.Read(cells, sheet, limits.Cells);
        }

        return null;
    }

    // The directory of a package can lie about sizes, so what comes out is counted.
    private bool Fits(Stream part)
    {
        var buffer = new byte[64 << 10];
        while (part.Read(buffer) is > 0 and var read)
        {
            _unpacked += read;
            if (_unpacked > limits.UnpackedBytes)
                return false;
        }

        return true;
    }
}
