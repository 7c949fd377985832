using BorderStats.Statistics;

namespace BorderStats.Bulletins;

/// <summary>How much a problem weighs.</summary>
public enum Severity
{
    /// <summary>The figure is kept; someone should look.</summary>
    Warning,

    /// <summary>The cell could not be read, and no figure was made of it.</summary>
    Error,
}

/// <summary>What in a bulletin could not be understood, or should be looked at: where, what was found, what was expected.</summary>
public sealed record BulletinProblem(Severity Severity, string Place, string Found, Bilingual Expected);
