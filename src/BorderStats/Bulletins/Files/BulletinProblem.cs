using BorderStats.Statistics;

namespace BorderStats.Bulletins.Files;

/// <summary>How much a problem weighs.</summary>
public enum Severity
{
    /// <summary>The figure is kept; someone should look.</summary>
    Warning,

    /// <summary>The cell could not be read, and no figure was made of it.</summary>
    Error,
}

/// <summary>What sort of problem it is, so that a page can offer the way out.</summary>
public enum ProblemKind
{
    /// <summary>The file cannot be used at all.</summary>
    File,

    /// <summary>What the table is about is not known: indicator, year, columns.</summary>
    Layout,

    /// <summary>A name that no list has; settled by an alias.</summary>
    UnknownName,

    /// <summary>A value that is no count, or a mark whose meaning nobody says.</summary>
    Value,

    /// <summary>The same figure twice.</summary>
    Doubled,

    /// <summary>A printed total that is not the sum of its parts.</summary>
    Total,

    /// <summary>Something to know that changes no figure.</summary>
    Remark,
}

/// <summary>
/// What in a bulletin could not be understood, or should be looked at: where, what was found, what was expected.
/// </summary>
/// <param name="Suggestion">What would settle it, or null where nothing can be suggested.</param>
public sealed record BulletinProblem(
    Severity Severity, string Place, string Found, Bilingual Expected, Bilingual? Suggestion = null,
    ProblemKind Kind = ProblemKind.Value);
