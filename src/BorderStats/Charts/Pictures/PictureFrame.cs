using BorderStats.Charts.Plans.Layouts;

namespace BorderStats.Charts.Pictures;

/// <summary>The lines of words above and below a picture's chart or map, and the room that they leave for it.</summary>
internal sealed class PictureFrame
{
    private const double SubjectSize = 13, HeadingSize = 21, FindingSize = 14.5, NoteSize = 12;
    private const double HeadingLine = 26, FindingLine = 20, NoteLine = 17, NarrowBelow = 560, LeastRoom = 60;

    private readonly PictureCaption _caption;
    private readonly IReadOnlyList<string> _heading, _finding, _source;
    private readonly List<string> _address;
    private readonly bool _dayHasOwnLine;

    public PictureFrame(
        string finding, Func<ChartFrame, IPictureBody> body, PictureCaption caption, double width, double height)
    {
        (_caption, Width, Height) = (caption, width, height);
        Margin = width < NarrowBelow ? 16 : 28;
        var room = width - 2 * Margin;
        _heading = TextWidth.Wrap(caption.Heading, room, HeadingSize * 0.92);
        _finding = TextWidth.Wrap(finding, room, FindingSize);
        _source = Shortened(TextWidth.Wrap(caption.Source, room, NoteSize), 2);
        _address = Broken(caption.Address, room, NoteSize, 2);
        _dayHasOwnLine = TextWidth.Of(_address[^1] + caption.Day, NoteSize) + NoteSize * 2 > room;
        Top = Margin + SubjectSize + 7 + _heading.Count * HeadingLine + _finding.Count * FindingLine + 12;
        ChartFrame frame = new(
            "picture", room < NarrowBelow ? FrameKind.Narrow : FrameKind.Wide, room, Math.Max(LeastRoom, Foot - 14 - Top));
        Body = body(frame);
    }

    public double Width { get; }

    public double Height { get; }

    public double Margin { get; }

    /// <summary>Where the chart or map begins.</summary>
    public double Top { get; }

    public IPictureBody Body { get; }

    // Where the words below the chart begin.
    private double Foot => Height - Margin + 6 - (_source.Count + _address.Count + (_dayHasOwnLine ? 1 : 0)) * NoteLine;

    public void Draw(PictureCanvas canvas)
    {
        var muted = canvas.Colour("muted");
        var y = Margin + SubjectSize - 2;
        canvas.Text(new(_caption.Subject, Margin, y), SubjectSize, canvas.Colour("accent"), strong: true);
        y += 7;
        foreach (var line in _heading)
            canvas.Heading(new(line, Margin, (y += HeadingLine) - 4), HeadingSize, canvas.Colour("ink"));
        foreach (var line in _finding)
            canvas.Text(new(line, Margin, y += FindingLine), FindingSize, canvas.Colour("ink"));

        y = Foot;
        canvas.Line(new(Margin, y - 8, Width - Margin, y - 8), canvas.Colour("faint"), 1);
        foreach (var line in _source.Concat(_address))
            canvas.Text(new(line, Margin, y += NoteLine - 1), NoteSize, muted);
        canvas.Text(
            _dayHasOwnLine
                ? new(_caption.Day, Margin, y + NoteLine - 1)
                : new(_caption.Day, Width - Margin, y, TextAnchor.End), NoteSize, muted);
    }

    private static IReadOnlyList<string> Shortened(IReadOnlyList<string> lines, int most) => lines.Count <= most
        ? lines
        : [.. lines.Take(most - 1), lines[most - 1].TrimEnd(';', ',', '.') + " …"];

    /// <summary>An address has no blanks: it is broken behind a sign, or wherever a line ends.</summary>
    private static List<string> Broken(string address, double width, double size, int most)
    {
        List<string> lines = [""];
        foreach (var letter in address)
        {
            if (TextWidth.Of(lines[^1] + letter, size) <= width)
                lines[^1] += letter;
            else if (lines.Count < most)
            {
                var sign = lines[^1].LastIndexOfAny(['?', '&', ',', '/']) + 1;
                var end = sign > lines[^1].Length / 2 ? sign : lines[^1].Length;
                lines.Add(lines[^1][end..] + letter);
                lines[^2] = lines[^2][..end];
            }
            else
                return [.. lines[..^1], lines[^1][..^1] + "…"];
        }

        return lines;
    }
}
