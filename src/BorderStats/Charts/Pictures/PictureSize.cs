namespace BorderStats.Charts.Pictures;

/// <summary>
/// How large a picture is: its width and height as they are laid out, and how many times larger it is drawn.
/// </summary>
public sealed record PictureSize
{
    public const int LeastWidth = 320, MostWidth = 2400, LeastHeight = 240, MostHeight = 1600, MostScale = 4;

    /// <summary>Above this a picture would cost more memory and time than any use of it is worth.</summary>
    public const int MostPixels = 16_000_000;

    /// <summary>Where nothing is asked for.</summary>
    public static readonly PictureSize Usual = new(960, 600, 1);

    /// <summary>The same of a map, which is as high as it is wide.</summary>
    public static readonly PictureSize UsualOfMaps = new(960, 760, 1);

    /// <summary>What other sites show of a link: 1200 × 630, with letters that can be read when it is small.</summary>
    public static readonly PictureSize Preview = new(800, 420, 1.5);

    public PictureSize(int width, int height, double scale)
    {
        if (width is < LeastWidth or > MostWidth)
            throw new ArgumentOutOfRangeException(nameof(width), width, "No such width of a picture.");
        if (height is < LeastHeight or > MostHeight)
            throw new ArgumentOutOfRangeException(nameof(height), height, "No such height of a picture.");
        if (!(scale is >= 1 and <= MostScale && Pixels(width, height, scale) <= MostPixels))
            throw new ArgumentOutOfRangeException(nameof(scale), scale, "No such scale of a picture.");
        (Width, Height, Scale) = (width, height, scale);
    }

    public int Width { get; }

    public int Height { get; }

    public double Scale { get; }

    public int PixelWidth => (int)Math.Round(Width * Scale);

    public int PixelHeight => (int)Math.Round(Height * Scale);

    public static double Pixels(int width, int height, double scale) => width * scale * height * scale;
}
