using System.IO.Compression;
using System.Text;
using BorderStats.Bulletins.Files;

namespace BorderStats.Tests.Bulletins.Files;

/// <summary>Whatever arrives, the reader says what is wrong with it and never breaks.</summary>
public sealed class BrokenFileTests
{
    private static readonly IReadOnlyList<IReadOnlyList<SheetCell>> Small = [["Entidad", "ene", "feb"], ["Chiapas", 1L, 2L], ["Tabasco", 3L, 4L]];

    [Fact]
    public void An_empty_file_is_refused() =>
        Assert.Equal("a file with content; this one is empty", Refusal("cuadro.csv", []));

    [Theory]
    [InlineData("cuadro.xls")]
    [InlineData("cuadro.xlsx")]
    [InlineData("cuadro.csv")]
    public void Random_bytes_are_refused(string name)
    {
        var bytes = new byte[5000];
        new Random(7).NextBytes(bytes);

        Assert.Equal("an Excel workbook (.xls, .xlsx) or a CSV file; these bytes are neither", Refusal(name, bytes));
    }

    [Fact]
    public void A_text_with_a_zero_far_behind_its_beginning_is_refused() => Assert.Equal(
        "an Excel workbook (.xls, .xlsx) or a CSV file; these bytes are neither",
        Refusal("cuadro.csv", [.. Encoding.UTF8.GetBytes("Entidad,ene\n" + string.Concat(Enumerable.Repeat("Chiapas,1\n", 20_000))), 0, (byte)'\n']));

    [FactAboutFile("cuadro-1.3.1-2025.xls")]
    public void A_workbook_cut_off_in_the_middle_is_refused()
    {
        var whole = File.ReadAllBytes(SharedFile.Path("cuadro-1.3.1-2025.xls")!);

        Assert.Equal("a complete Excel workbook; this one is damaged or cut off. Download it again", Refusal("cuadro-1.3.1-2025.xls", whole[..(whole.Length / 3)]));
    }

    [Fact]
    public void A_new_workbook_cut_off_in_the_middle_is_refused()
    {
        var whole = Sheets.Xlsx(Small);

        Assert.Equal("a complete Excel workbook; this one is damaged or cut off. Download it again", Refusal("cuadro.xlsx", whole[..(whole.Length / 2)]));
    }

    [Fact]
    public void The_first_bytes_of_an_old_workbook_alone_are_refused() => Assert.Equal(
        "a complete Excel workbook; this one is damaged or cut off. Download it again",
        Refusal("cuadro.xls", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[2000]]));

    [Fact]
    public void A_text_named_as_a_workbook_is_refused() => Assert.Equal(
        "an Excel workbook, as its name says; it is a text file. If it is a table, save it as .csv",
        Refusal("cuadro.xlsx", "Entidad,ene\nChiapas,1\n"u8.ToArray()));

    [Fact]
    public void A_workbook_with_a_password_is_refused() => Assert.Equal(
        "a workbook without a password; open it in Excel, remove the password and save it",
        Refusal("cuadro.xlsx", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[1000], .. Encoding.Unicode.GetBytes("EncryptedPackage"), .. new byte[1000]]));

    [Fact]
    public void A_workbook_with_macros_is_refused() => Assert.Equal(
        "a workbook without macros; save it as .xlsx", Refusal("cuadro.xlsm", With(Sheets.Xlsx(Small), "xl/vbaProject.bin", new byte[100])));

    [Fact]
    public void An_old_workbook_with_macros_is_refused() => Assert.Equal(
        "a workbook without macros; save it as .xlsx",
        Refusal("cuadro.xls", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[1000], .. Encoding.Unicode.GetBytes("_VBA_PROJECT_CUR"), .. new byte[1000]]));

    [Fact]
    public void A_packed_file_that_is_no_workbook_is_refused()
    {
        using MemoryStream stream = new();
        using (ZipArchive package = new(stream, ZipArchiveMode.Create, leaveOpen: true))
            package.CreateEntry("readme.txt");

        Assert.Equal("an Excel workbook; this packed file is none", Refusal("cuadro.xlsx", stream.ToArray()));
    }

    [Fact]
    public void A_workbook_that_expands_to_gigabytes_is_refused_without_expanding_it()
    {
        var bomb = With(Sheets.Xlsx(Small), "xl/media/bomb.xml", null, megabytes: 2048);

        Assert.InRange(bomb.Length, 1, 20 << 20);
        Assert.Equal("a workbook that unpacks to no more than 400 MB", Refusal("cuadro.xlsx", bomb));
    }

    [Fact]
    public void A_workbook_that_lies_about_what_it_expands_to_is_unpacked_no_further_than_it_says()
    {
        var bomb = With(Sheets.Xlsx(Small), "xl/media/bomb.xml", null, megabytes: 64);
        Lie(bomb, "xl/media/bomb.xml");

        var table = new BulletinFile("cuadro.xlsx", bomb).Read(ReadingLimits.Usual with { UnpackedBytes = 32 << 20 });

        Assert.Empty(table.Problems);
        Assert.Equal(9, table.Sheets.Single().CellCount);
    }

    [Fact]
    public void A_file_above_the_limit_is_refused() => Assert.Equal(
        "a file of at most 1 MB; this one has 2 MB",
        new BulletinFile("cuadro.csv", new byte[2 << 20]).Read(ReadingLimits.Usual with { FileBytes = 1 << 20 }).Problems.Single().Expected.English);

    [Fact]
    public void A_table_with_too_many_cells_is_refused() => Assert.Equal(
        "at most 5 cells with content",
        new BulletinFile("cuadro.xlsx", Sheets.Xlsx(Small)).Read(ReadingLimits.Usual with { Cells = 5 }).Problems.Single().Expected.English);

    [Fact]
    public void A_million_empty_rows_are_passed_over()
    {
        StringBuilder rows = new();
        for (var i = 4; i < 1_000_000; i++)
            rows.Append(System.Globalization.CultureInfo.InvariantCulture, $"<row r=\"{i}\" spans=\"1:3\"><c r=\"A{i}\"/></row>");
        var workbook = Edited(Sheets.Xlsx(Small), xml => xml.Replace("</x:sheetData>", rows + "</x:sheetData>", StringComparison.Ordinal)
            .Replace("<x:row", "<x:row", StringComparison.Ordinal), prefix: true);

        var table = new BulletinFile("cuadro-3.1-2019.xlsx", workbook).Read();

        Assert.Equal([1, 2, 3], table.Sheets.Single().Rows.Select(r => r.Line));
    }

    [Fact]
    public void A_formula_is_read_by_its_stored_result_and_one_without_is_an_error()
    {
        var workbook = Sheets.Xlsx([["Entidad", "ene", "feb"], ["Chiapas", 1L, new(Number: 2, Formula: "B2*2")], ["Tabasco", 3L, new(Formula: "B3*2")]]);

        var reading = Street.Answered(new("cuadro-3.1-2019.xlsx", workbook), "2019");

        Assert.Equal("2 2 P Hoja1!C2", reading.Told("apprehensions", "MX-CHP", "ALL", 2019, "02-02"));
        Assert.Equal(
            [(Severity.Warning, "Hoja1!C2", "a figure written down; this is the stored result of a formula"), (Severity.Error, "Hoja1!C3", "a figure; this formula has no stored result")],
            reading.Problems.Select(p => (p.Severity, p.Place, p.Expected.English)));
    }

    [Fact]
    public void A_quotation_mark_that_stays_open_is_told_and_nothing_is_read()
    {
        var (table, _, reading) = Street.Walk(Street.Csv("cuadro-3.1-2019.csv", "Entidad,ene,feb\nChia\"pas,1,2\nTabasco,3,4\n"));

        Assert.Equal(("2:1", "quotation marks that open and close in the same cell"), (table.Problems[0].Place, table.Problems[0].Expected.English));
        Assert.Empty(reading.Figures);
    }

    [Fact]
    public void A_text_without_a_table_says_what_a_table_would_be()
    {
        var (_, recognition, _) = Street.Walk(Street.Csv("carta.csv", "Estimada señora:\nno hay cifras este mes.\n"));

        Assert.Null(recognition.Layout);
        Assert.StartsWith("a table: a header row", recognition.Problems.Single().Expected.English, StringComparison.Ordinal);
        Assert.StartsWith("una tabla: un renglón de encabezados", recognition.Problems.Single().Expected.Spanish, StringComparison.Ordinal);
    }

    private static string Refusal(string name, byte[] bytes)
    {
        var (table, recognition, reading) = Street.Walk(new(name, bytes));

        Assert.False(table.IsReadable);
        Assert.Null(recognition.Layout);
        Assert.Empty(reading.Figures);
        return Assert.Single(table.Problems).Expected.English;
    }

    private static byte[] With(byte[] workbook, string part, byte[]? content, int megabytes = 0)
    {
        using MemoryStream stream = new();
        stream.Write(workbook);
        using (ZipArchive package = new(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var written = package.CreateEntry(part, CompressionLevel.Fastest).Open();
            var zeros = new byte[1 << 20];
            written.Write(content ?? []);
            // An entry of an archive under update is held in memory up to 2 GB: the bomb is written once, in a new archive.
            for (var i = 0; i < Math.Min(megabytes, 64); i++)
                written.Write(zeros);
        }

        return megabytes > 64 ? Bomb(stream.ToArray(), part, megabytes) : stream.ToArray();
    }

    private static byte[] Bomb(byte[] workbook, string part, int megabytes)
    {
        using MemoryStream stream = new();
        using (ZipArchive source = new(new MemoryStream(workbook)))
        using (ZipArchive package = new(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in source.Entries.Where(e => e.FullName != part))
            {
                using var from = entry.Open();
                using var to = package.CreateEntry(entry.FullName).Open();
                from.CopyTo(to);
            }

            using var bomb = package.CreateEntry(part, CompressionLevel.Fastest).Open();
            var zeros = new byte[1 << 20];
            for (var i = 0; i < megabytes; i++)
                bomb.Write(zeros);
        }

        return stream.ToArray();
    }

    // Sets the unpacked size in the directory of the package to a few bytes.
    private static void Lie(byte[] package, string part)
    {
        var name = Encoding.UTF8.GetBytes(part);
        for (var at = package.AsSpan().IndexOf(name); at >= 0; at = Next(package, name, at))
        {
            var isDirectory = at >= 46 && package.AsSpan(at - 46, 4).SequenceEqual("PK\u0001\u0002"u8);
            if (isDirectory)
                BitConverter.TryWriteBytes(package.AsSpan(at - 46 + 24, 4), 100);
        }
    }

    private static int Next(byte[] bytes, byte[] name, int at) =>
        bytes.AsSpan(at + 1).IndexOf(name) is >= 0 and var next ? at + 1 + next : -1;

    private static byte[] Edited(byte[] workbook, Func<string, string> edit, bool prefix)
    {
        using MemoryStream stream = new();
        stream.Write(workbook);
        using (ZipArchive package = new(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            var part = package.Entries.Single(e => e.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal) && e.FullName.EndsWith(".xml", StringComparison.Ordinal));
            string xml;
            using (StreamReader reader = new(part.Open()))
                xml = reader.ReadToEnd();
            xml = prefix && xml.Contains("<x:row", StringComparison.Ordinal)
                ? edit(xml).Replace("<row ", "<x:row ", StringComparison.Ordinal).Replace("</row>", "</x:row>", StringComparison.Ordinal).Replace("<c ", "<x:c ", StringComparison.Ordinal)
                : edit(xml.Replace("</sheetData>", "</x:sheetData>", StringComparison.Ordinal)).Replace("</x:sheetData>", "</sheetData>", StringComparison.Ordinal);
            var name = part.FullName;
            part.Delete();
            using StreamWriter writer = new(package.CreateEntry(name).Open());
            writer.Write(xml);
        }

        return stream.ToArray();
    }
}
