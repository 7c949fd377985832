using BorderStats.Bulletins.Files;

namespace BorderStats.Tests.Bulletins.Files;

/// <summary>An old workbook that lost a piece is refused at once, and never read as if it were whole.</summary>
public sealed class SpoiltWorkbookTests
{
    [FactAboutFile("cuadro-1.3.1-2025.xls")]
    public void A_workbook_with_a_hole_in_the_middle_is_refused()
    {
        var whole = File.ReadAllBytes(SharedFile.Path("cuadro-1.3.1-2025.xls")!);
        whole.AsSpan(whole.Length / 2, 4096).Clear();

        Assert.Equal("a complete Excel workbook; this one is damaged or cut off. Download it again", Refusal(whole));
    }

    [Theory]
    [InlineData(512, 512)]
    [InlineData(1024, 512)]
    [InlineData(1800, 200)]
    [InlineData(2000, 3000)]
    public void An_old_workbook_with_a_hole_is_refused_wherever_it_is(int from, int length)
    {
        var whole = XlsFile.Of([["Entidad", "ene", "feb"], ["Chiapas", 1L, 2L], .. Enumerable.Range(0, 40).Select(i => (IReadOnlyList<SheetCell>)["Campeche", (long)i, 4L])]);
        whole.AsSpan(from, length).Clear();

        Assert.Equal("a complete Excel workbook; this one is damaged or cut off. Download it again", Refusal(whole));
    }

    private static string Refusal(byte[] bytes)
    {
        var table = new BulletinFile("cuadro.xls", bytes).Read();

        Assert.False(table.IsReadable);
        return Assert.Single(table.Problems).Expected.English;
    }
}
