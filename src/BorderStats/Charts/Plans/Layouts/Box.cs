namespace BorderStats.Charts.Plans.Layouts;

/// <summary>A straight piece of a line.</summary>
internal readonly record struct Stroke(double FromX, double FromY, double ToX, double ToY);

/// <summary>A rectangle of the drawing, in units of its frame, downwards from the upper left corner.</summary>
internal readonly record struct Box(double Left, double Top, double Right, double Bottom)
{
    public double Width => Right - Left;

    public double Height => Bottom - Top;

    public double Middle => (Top + Bottom) / 2;

    public double Centre => (Left + Right) / 2;

    public static Box Around(double x, double y, double radius) => new(x - radius, y - radius, x + radius, y + radius);

    public bool Overlaps(Box other) =>
        Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    public bool Contains(Box other) =>
        Left <= other.Left && other.Right <= Right && Top <= other.Top && other.Bottom <= Bottom;

    /// <summary>
    /// Whether a straight stroke passes through: what is left of it after cutting it at each of the four sides.
    /// </summary>
    public bool IsCrossedBy(Stroke stroke)
    {
        var (dx, dy) = (stroke.ToX - stroke.FromX, stroke.ToY - stroke.FromY);
        var (enter, leave) = (0.0, 1.0);
        ReadOnlySpan<(double Along, double Inside)> sides =
            [(-dx, stroke.FromX - Left), (dx, Right - stroke.FromX), (-dy, stroke.FromY - Top),
                (dy, Bottom - stroke.FromY)];
        foreach (var (along, inside) in sides)
        {
            if (along == 0 && inside < 0)
                return false;
            if (along < 0)
                enter = Math.Max(enter, inside / along);
            else if (along > 0)
                leave = Math.Min(leave, inside / along);
        }

        return enter <= leave;
    }
}
