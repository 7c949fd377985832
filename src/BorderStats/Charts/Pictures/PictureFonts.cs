using SkiaSharp;

namespace BorderStats.Charts.Pictures;

/// <summary>The fonts that come with the program.</summary>
internal static class PictureFonts
{
    public static readonly SKTypeface Plain = Read("Inter-Regular.ttf"), Strong = Read("Inter-SemiBold.ttf"),
        Heading = Read("SourceSerif4-SemiBold.ttf");

    private static SKTypeface Read(string name)
    {
        using var stream = typeof(PictureFonts).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The font {name} is not in the assembly.");
        return SKTypeface.FromStream(stream)
            ?? throw new InvalidOperationException($"The font {name} cannot be read.");
    }
}
