using BorderStats.Statistics;

namespace BorderStats.Web.Api.Documents;

/// <summary>What a program may say in an address of the API.</summary>
/// <param name="Example">A value that works.</param>
/// <param name="Choices">All that is allowed where it is a word, the first of them where nothing is said.</param>
internal sealed record ApiParameter(string Name, Bilingual Text, string Example, params IReadOnlyList<string> Choices)
{
    public bool IsNumber { get; init; }

    public bool IsDay { get; init; }

    /// <summary>What holds where nothing is said, of one that is no word.</summary>
    public string? Otherwise { get; init; }

    /// <summary>A part of the path rather than of the question.</summary>
    public bool IsInPath { get; init; }

    public static readonly ApiParameter AsOf = new(
        "asof", new("Como se conocía ese día: solo lo publicado hasta entonces. Sin él, hoy.",
            "As known on that day: only what was published by then. Left out, today."), "2021-07-04")
    {
        IsDay = true,
    };

    public static ApiParameter Path(string name, Bilingual text, string example) =>
        new(name, text, example) { IsInPath = true };
}
