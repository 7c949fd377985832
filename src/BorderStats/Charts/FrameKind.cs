namespace BorderStats.Charts;

public enum FrameKind
{
    /// <summary>Labels stand at the right of the lines.</summary>
    Wide,

    /// <summary>For phones: labels stand above the plot, and there are fewer ticks.</summary>
    Narrow,
}
