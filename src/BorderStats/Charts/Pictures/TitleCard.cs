using BorderStats.Charts.Plans;
using BorderStats.Charts.Plans.Layouts;

namespace BorderStats.Charts.Pictures;

/// <summary>A picture of words alone, for a page without a chart.</summary>
public static class TitleCard
{
    private const double Margin = 48, TitleSize = 52, SubtitleSize = 24;
    private const double ListSize = 14.5, ListLine = 23, StripeHeight = 10;

    /// <param name="title">What it is called.</param>
    /// <param name="subtitle">What it is about.</param>
    /// <param name="motto">A line of smaller letters at the foot.</param>
    /// <param name="items">What there is to be found.</param>
    public static byte[] Draw(
        string title, string subtitle, string motto, IReadOnlyList<string> items, PictureSize size)
    {
        using Picture picture = new(size.Width, size.Height, PictureTheme.Light);
        var canvas = picture.From(0, 0);
        Stripes(canvas, size.Width);
        var y = Margin + TitleSize;
        canvas.Heading(new(title, Margin, y), TitleSize, canvas.Colour("ink"));
        canvas.Text(new(subtitle, Margin, y += SubtitleSize + 16), SubtitleSize, canvas.Colour("muted"));
        y += 34;
        var foot = size.Height - Margin;
        // Lines break between the items and not inside them.
        var list = string.Join("\u00a0· ", items.Select(item => item.Replace(' ', '\u00a0')));
        var lines = TextWidth.Wrap(list, size.Width - 2 * Margin, ListSize);
        var room = (int)((foot - ListLine - y) / ListLine);
        for (var i = 0; i < Math.Min(room, lines.Count); i++)
        {
            var isCut = i == room - 1 && room < lines.Count;
            canvas.Text(
                new(isCut ? lines[i] + " …" : lines[i], Margin, y += ListLine), ListSize, canvas.Colour("ink"));
        }

        canvas.Text(new(motto, Margin, foot), ListSize, canvas.Colour("accent"), strong: true);
        return picture.Png(size.PixelWidth, size.PixelHeight, size.Scale);
    }

    /// <summary>The colours of the charts, side by side along the upper edge.</summary>
    private static void Stripes(PictureCanvas canvas, double width)
    {
        var each = width / Palette.Colours;
        for (var i = 0; i < Palette.Colours; i++)
            canvas.Rectangle(new(i * each, 0, (i + 1) * each, StripeHeight), canvas.Colour($"c{i}"));
    }
}
