using BorderStats.Statistics;

namespace BorderStats.Bulletins;

/// <summary>What a bulletin said, and what in it could not be understood.</summary>
public sealed record BulletinReading(IReadOnlyList<PrintedFigure> Figures, IReadOnlyList<BulletinProblem> Problems)
{
    public bool IsClean => Problems.Count == 0;
}
