using BorderStats.Bulletins.Files;
using BorderStats.Statistics;

namespace BorderStats.Publishing.Drafts;

/// <summary>
/// The rows of our own export that name no place: the site computed them, or nobody prints them. They are not taken for
/// prints, and whoever imports them is told so.
/// </summary>
internal sealed class ComputedRows
{
    private PrintedFigure? _first;
    private int _count;

    /// <summary>One remark on all of them, at the place of the first; none where every figure is a print.</summary>
    public IEnumerable<BulletinProblem> Remark => _first is null ? [] :
    [
        new(
            Severity.Warning, _first.Place, _first.Origin?.Bulletin ?? "",
            new($"el lugar donde se imprimió; {_count} renglones no lo dicen: los calculó el sitio o nadie los imprime",
                $"the place where it was printed; {_count} rows name none: the site computed them or "
                    + "nobody prints them"),
            new("No se guardan: aquí se copian cifras, no se calculan.",
                "They are not kept: figures are copied here, not calculated."),
            ProblemKind.Remark),
    ];

    public static bool IsPrint(PrintedFigure figure) => figure.Origin is not { Place.Length: 0 };

    public void See(PrintedFigure figure)
    {
        _first ??= figure;
        _count++;
    }
}
