using System.Runtime.CompilerServices;
using SkiaSharp;

namespace BorderStats.Tests.Charts.Pictures;

/// <summary>
/// Holds a picture against the one that a person has looked at and approved. Edges are smoothed a little differently
/// from one processor to another, so that a few pixels may differ.
/// </summary>
internal static class ApprovedPicture
{
    private const int LittleChange = 48;
    private const double FewPixels = 0.002;

    public static void Matches(string name, byte[] png, [CallerFilePath] string test = "")
    {
        var folder = Path.Combine(Path.GetDirectoryName(test)!, "Approved");
        var (approved, received) = (Path.Combine(folder, name + ".png"), Path.Combine(folder, name + ".received.png"));
        if (File.Exists(approved) && Difference(File.ReadAllBytes(approved), png) <= FewPixels)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllBytes(received, png);
        Assert.Fail($"The picture differs from the approved one. Look at it, and if it is right: mv {received} {approved}");
    }

    /// <summary>The share of pixels that differ by more than a little; all of them where the sizes differ.</summary>
    public static double Difference(byte[] one, byte[] other)
    {
        using var first = SKBitmap.Decode(one);
        using var second = SKBitmap.Decode(other);
        if ((first.Width, first.Height) != (second.Width, second.Height))
            return 1;
        var (these, those) = (first.Pixels, second.Pixels);
        return (double)these.Where((pixel, i) => Distance(pixel, those[i]) > LittleChange).Count() / these.Length;
    }

    private static int Distance(SKColor one, SKColor other) =>
        Math.Max(Math.Abs(one.Red - other.Red), Math.Max(Math.Abs(one.Green - other.Green), Math.Abs(one.Blue - other.Blue)));
}
