using System.Globalization;
using System.IO.Compression;
using System.Text;
using BorderStats.Bulletins.Files;
using BorderStats.Statistics;

namespace BorderStats.Tests.Bulletins;

/// <summary>Ten thousand spoilt files: none breaks the reader, and none makes it say a figure that is not printed there.</summary>
public sealed class MutationTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Spoilt_bytes_of_a_CSV_file(int seed) => Spoil(seed, times: 1250, random =>
        new("cuadro.csv", Bytes(random, Sheets.Csv(MadeTable.Of(random.Next(20)).Rows))));

    [Theory]
    [InlineData(5)]
    [InlineData(6)]
    public void Spoilt_bytes_of_a_workbook(int seed) => Spoil(seed, times: 1000, random =>
        new("cuadro.xlsx", (random.Next(2) == 0 ? Bytes : (Func<Random, byte[], byte[]>)Parts)(random, Workbooks[random.Next(Workbooks.Length)])));

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    public void Spoilt_sheets_of_one_workbook(int seed) => Spoil(seed, times: 250, random => new("cuadro.xlsx", Sheets.Workbook(
    [
        ("Uno", Written(Cells(random, MadeTable.Of(random.Next(1000)).Rows))), ("Notas", [["Ver la hoja siguiente."]]),
        ("Dos", Written(Cells(random, MadeTable.Of(random.Next(1000)).Rows))),
    ])));

    [Theory]
    [InlineData(7)]
    [InlineData(8)]
    public void Spoilt_cells(int seed) => Spoil(seed, times: 1500, random =>
        new("cuadro.csv", Sheets.Csv(Cells(random, MadeTable.Of(random.Next(1000)).Rows))));

    [Theory]
    [InlineData(9)]
    [InlineData(10)]
    public void Spoilt_bytes_of_an_old_workbook(int seed) => Spoil(seed, times: 1000, random =>
        new("cuadro.xls", Bytes(random, OldWorkbooks[random.Next(OldWorkbooks.Length)])));

    // XML cannot hold every character.
    private static IReadOnlyList<IReadOnlyList<SheetCell>> Written(List<List<SheetCell>> rows) =>
        [.. rows.Select(r => (IReadOnlyList<SheetCell>)[.. r.Select(c => c.Text == "\0" ? SheetCell.Empty : c)])];

    private static byte[][] OldWorkbooks { get; } = [.. Enumerable.Range(0, 12).Select(seed => XlsFile.Of(MadeTable.Of(seed).Rows))];

    private static byte[][] Workbooks { get; } = [.. Enumerable.Range(0, 12).Select(seed => Sheets.Xlsx(MadeTable.Of(seed).Rows))];

    private static void Spoil(int seed, int times, Func<Random, BulletinFile> make)
    {
        Random random = new(seed);
        for (var i = 0; i < times; i++)
        {
            var (table, _, reading) = Street.Walk(make(random));

            Assert.True(reading.Accounting.Balances);
            Dictionary<string, BulletinCell> cells = [];
            foreach (var row in table.Sheets.SelectMany(s => s.Rows))
            {
                foreach (var cell in row.Cells)
                    cells[row.Place(cell.Column)] = cell;
            }

            Assert.All(reading.Figures, f => Assert.True(IsPrinted(f, cells[f.Place]), $"seed {seed}, file {i}: {f}"));
        }
    }

    private static bool IsPrinted(PrintedFigure figure, BulletinCell cell) => figure.Printed == cell.Text.Trim() && figure.Value switch
    {
        null => !cell.Text.Any(char.IsAsciiDigit),
        0 => cell.Text.Trim() is "-" or "–" or "—" || cell.Text.All(c => c is '0' or ' ' or '\t'),
        { } value => string.Concat(cell.Text.Where(char.IsAsciiDigit)).TrimStart('0') == value.ToString(CultureInfo.InvariantCulture),
    };

    private static byte[] Bytes(Random random, byte[] file)
    {
        List<byte> bytes = [.. file];
        for (var i = random.Next(1, 6); i > 0 && bytes.Count > 10; i--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(5))
            {
                case 0: bytes[at] = (byte)random.Next(256); break;
                case 1: bytes.RemoveRange(at, Math.Min(random.Next(1, 40), bytes.Count - at)); break;
                case 2: bytes.InsertRange(at, Encoding.UTF8.GetBytes(Scraps[random.Next(Scraps.Length)])); break;
                case 3: bytes.InsertRange(at, bytes.GetRange(at, Math.Min(60, bytes.Count - at))); break;
                default: bytes[at] ^= (byte)(1 << random.Next(8)); break;
            }
        }

        return [.. bytes];
    }

    /// <summary>Spoils what is packed inside a workbook and packs it again, so that the package itself stays whole.</summary>
    private static byte[] Parts(Random random, byte[] workbook)
    {
        using MemoryStream stream = new();
        using (ZipArchive source = new(new MemoryStream(workbook)))
        using (ZipArchive package = new(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in source.Entries)
            {
                using MemoryStream part = new();
                using (var packed = entry.Open())
                    packed.CopyTo(part);
                using var spoilt = package.CreateEntry(entry.FullName, CompressionLevel.Fastest).Open();
                spoilt.Write(entry.FullName.Contains("sheet", StringComparison.Ordinal) ? Digits(random, part.ToArray()) : part.ToArray());
            }
        }

        return stream.ToArray();
    }

    // Digits for digits, so that most of what is spoilt is still a sheet.
    private static byte[] Digits(Random random, byte[] xml)
    {
        for (var i = random.Next(1, 12); i > 0; i--)
        {
            var at = Array.FindIndex(xml, random.Next(xml.Length), b => b is >= (byte)'0' and <= (byte)'9');
            if (at >= 0)
                xml[at] = (byte)("0123456789.-eE"[random.Next(14)]);
        }

        return xml;
    }

    private static List<List<SheetCell>> Cells(Random random, IReadOnlyList<IReadOnlyList<SheetCell>> rows)
    {
        List<List<SheetCell>> spoilt = [.. rows.Select(r => r.ToList())];
        for (var i = random.Next(1, 8); i > 0; i--)
        {
            var row = spoilt[random.Next(spoilt.Count)];
            if (row.Count == 0)
                continue;
            var at = random.Next(row.Count);
            switch (random.Next(5))
            {
                case 0: row[at] = Scraps[random.Next(Scraps.Length)]; break;
                case 1: row.RemoveAt(at); break;
                case 2: row.Insert(at, Scraps[random.Next(Scraps.Length)]); break;
                case 3: spoilt.Insert(random.Next(spoilt.Count), [.. row]); break;
                default: spoilt.Remove(row); break;
            }
        }

        return spoilt;
    }

    private static readonly string[] Scraps =
        ["-", "", "S/D", "1.5", "-7", "1,204", "12 345", "Total", "ene", "2019", "Chiapas", "América", "\"", ",", "\n", "(Continúa)", "9e9", "99999999999999999999", "’", "\0", "México", "Subtotal", "Entidad", "Cancún, A. I.", "Otros", "Extranjeros"];
}
