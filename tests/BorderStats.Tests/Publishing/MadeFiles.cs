using System.Text;
using BorderStats.Bulletins.Files;

namespace BorderStats.Tests.Publishing;

/// <summary>Files for tests that publish.</summary>
internal static class MadeFiles
{
    private const string First = "apprehensions,MX-AGU,ALL,2019,01-01,9,9,A,";

    /// <summary>Table 3.1 of 2019 as it is shipped, but that Aguascalientes has 12 in January and not 9.</summary>
    public static BulletinFile Revised2019(string january = "12")
    {
        var text = File.ReadAllText(Path.Combine(ShippedDatabase.DataFolder, "bulletins", "upmrip-boletin-2019-cuadro-3.1.csv"));
        Assert.Contains(First, text, StringComparison.Ordinal);
        return Csv("revised.csv", text.Replace(First, First.Replace("9,9", $"{january},{january}", StringComparison.Ordinal), StringComparison.Ordinal));
    }

    public static BulletinFile Shipped2019() =>
        BulletinFile.Open(Path.Combine(ShippedDatabase.DataFolder, "bulletins", "upmrip-boletin-2019-cuadro-3.1.csv"));

    public static BulletinFile Csv(string name, string text) => new(name, Encoding.UTF8.GetBytes(text));
}
