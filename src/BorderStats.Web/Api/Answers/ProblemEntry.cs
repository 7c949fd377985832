using BorderStats.Statistics;

namespace BorderStats.Web.Api.Answers;

[Says("Por qué no hay respuesta, según el RFC 9457.", "Why there is no answer, as RFC 9457 has it.")]
internal sealed record ProblemEntry(
    [property: Says("El tipo de problema, el mismo en todos los idiomas; ahí se explica.",
        "The kind of problem, the same in every language; it is explained there.")] string Type,
    [property: Says("El tipo, en palabras.", "The kind, in words.")] string Title,
    [property: Says("El estado de HTTP.", "The status of HTTP.")] int Status,
    [property: Says("Lo que pasa con esta pregunta.", "What the matter is with this question.")] string? Detail)
{
    [Says("Cada parámetro que no se entiende; falta donde no es ese el problema.",
        "Every parameter that cannot be read; not there where that is not the problem.")]
    public IReadOnlyList<ParameterEntry>? Problems { get; init; }
}

[Says("Un parámetro que no se entiende.", "A parameter that cannot be read.")]
internal sealed record ParameterEntry(
    [property: Says("Su nombre.", "Its name.")] string Parameter,
    [property: Says("Lo que dice.", "What it says.")] string Found,
    [property: Says("Lo que puede decir.", "What it may say.")] string Allowed);
