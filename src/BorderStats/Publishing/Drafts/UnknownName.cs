using BorderStats.Bulletins.Files;
using BorderStats.Bulletins.Layouts;
using BorderStats.Bulletins.Readings;

namespace BorderStats.Publishing.Drafts;

/// <summary>A name of a file that no list has, and where it stands.</summary>
/// <param name="List">"indicator", "area", "nationality" or "point".</param>
public sealed record UnknownName(string List, string Name, IReadOnlyList<string> Places)
{
    private static readonly Dimension[] Named =
        [Dimension.Indicator, Dimension.Area, Dimension.Nationality, Dimension.Point];

    /// <summary>What the name stands for.</summary>
    public Dimension Dimension => Array.Find(Named, d => LearntAliases.ListOf(d) == List);

    /// <summary>Each unknown name once, in the order of the file.</summary>
    public static IReadOnlyList<UnknownName> Of(IEnumerable<BulletinProblem> problems) =>
    [
        .. problems.Where(p => p.Kind is ProblemKind.UnknownName).GroupBy(p => (List: ListOf(p), p.Found))
            .Select(g => new UnknownName(g.Key.List, g.Key.Found, [.. g.Select(p => p.Place)])),
    ];

    private static string ListOf(BulletinProblem problem) =>
        LearntAliases.ListOf(Array.Find(Named, d => Expected.Name(d) == problem.Expected)) ?? "nationality";
}
