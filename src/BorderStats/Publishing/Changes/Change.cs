using BorderStats.Statistics;

namespace BorderStats.Publishing.Changes;

/// <summary>What a new print does to the figure that is current.</summary>
public enum ChangeKind
{
    /// <summary>Nobody has printed it yet.</summary>
    New,
    Revised,
    Unchanged,

    /// <summary>The edition before printed it, this one does not.</summary>
    Gone,
    ZeroToMissing,
    MissingToZero,
    FigureToMissing,
    MissingToFigure,
}

/// <summary>The figure that is current before publishing, and who printed it.</summary>
public sealed record CurrentFigure(FigureKey Key, long? Value, Bulletin Bulletin)
{
    public string Area => Key.Area;
    public string Nationality => Key.Nationality;
    public Period Period => Key.Period;
}

/// <summary>One figure of a change set.</summary>
/// <param name="Figure">The new print, or null where it is gone.</param>
/// <param name="Before">What is current now, or null where nothing is.</param>
public sealed record Change(ChangeKind Kind, PrintedFigure? Figure, CurrentFigure? Before)
{
    /// <summary>How many times a figure must grow or shrink for someone to look at it.</summary>
    public const int JumpFactor = 10;

    public long? Difference => Figure?.Value - Before?.Value;

    /// <summary>
    /// More than tenfold up or down, or between zero and a figure: a slip more often than a revision.
    /// </summary>
    public bool IsJump => (Before?.Value, Figure?.Value) switch
    {
        (null, _) or (_, null) => false,
        (0, > 0) or ( > 0, 0) => true,
        var (old, now) => old * JumpFactor < now || now * JumpFactor < old,
    };

    public static Change Of(PrintedFigure figure, CurrentFigure? before) => new(KindOf(figure, before), figure, before);

    private static ChangeKind KindOf(PrintedFigure figure, CurrentFigure? before) =>
        (before, before?.Value, figure.Value) switch
        {
            (null, _, _) => ChangeKind.New,
            (_, null, null) => ChangeKind.Unchanged,
            (_, 0, null) => ChangeKind.ZeroToMissing,
            (_, null, 0) => ChangeKind.MissingToZero,
            (_, _, null) => ChangeKind.FigureToMissing,
            (_, null, _) => ChangeKind.MissingToFigure,
            var (_, old, now) => old == now ? ChangeKind.Unchanged : ChangeKind.Revised,
        };
}
