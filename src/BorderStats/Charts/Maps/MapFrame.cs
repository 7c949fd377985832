namespace BorderStats.Charts.Maps;

/// <summary>The space a map is laid out in, in pixels of its intended width.</summary>
/// <param name="Id">Begins every id in the drawing, so that several maps can stand on one page.</param>
public sealed record MapFrame(string Id, double Width, bool IsNarrow)
{
    // The sizes in the style sheets, which text is measured by before it is placed.
    internal double NameSize { get; } = 12.5;

    internal double PlaceSize => IsNarrow ? 12 : 14;

    internal double LargestRadius => Width * (IsNarrow ? 0.06 : 0.05);

    public static MapFrame Wide(string id) => new(id, 640, false);

    /// <summary>For phones, and for where one point lies.</summary>
    public static MapFrame Narrow(string id) => new(id, 330, true);
}
