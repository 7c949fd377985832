using BorderStats.Statistics;

namespace BorderStats.Web.Explorer;

/// <summary>
/// Why a program gets no answer. RFC 9457 tells kinds apart by an address, which here is also where they are explained.
/// </summary>
public sealed record ProblemKind(int Status, string Id, Bilingual Title, Bilingual Meaning)
{
    public static readonly ProblemKind Parameter = new(
        StatusCodes.Status400BadRequest, "parameter", new("La dirección no se entiende", "The address cannot be read"),
        new("Un parámetro no se conoce, o lo que dice no se permite. «problems» nombra cada uno, lo que se encontró y lo "
                + "que se permite.",
            "A parameter is not known, or what it says is not allowed. “problems” names each one, what was found and "
                + "what is allowed."));

    public static readonly ProblemKind NotFound = new(
        StatusCodes.Status404NotFound, "not-found", new("Aquí no hay nada", "There is nothing here"),
        new("La dirección no existe, o nombra algo que no tenemos.",
            "The address does not exist, or it names something that we do not have."));

    public static readonly ProblemKind Method = new(
        StatusCodes.Status405MethodNotAllowed, "method", new("Aquí solo se lee", "This can only be read"),
        new("La dirección responde a GET y HEAD; «Allow» lo dice también.",
            "The address answers GET and HEAD; “Allow” says so too."));

    public static readonly ProblemKind NotAcceptable = new(
        StatusCodes.Status406NotAcceptable, "not-acceptable",
        new("No hay tal formato", "There is no such format"),
        new("«Accept» no admite ninguno de los formatos que hay.", "“Accept” admits none of the formats that there are."));

    public static readonly ProblemKind TooMany = new(
        StatusCodes.Status429TooManyRequests, "too-many", new("Demasiadas peticiones", "Too many requests"),
        new("«Retry-After» dice en cuántos segundos se puede volver a preguntar.",
            "“Retry-After” says in how many seconds to ask again."));

    public static readonly ProblemKind Fault = new(
        StatusCodes.Status500InternalServerError, "fault",
        new("Algo falló de nuestro lado", "Something went wrong on our side"),
        new("El error quedó registrado; la pregunta no tiene la culpa.",
            "The error has been recorded; the question is not to blame."));

    public static readonly ProblemKind OutOfReach = new(
        StatusCodes.Status503ServiceUnavailable, "out-of-reach",
        new("Las cifras no están al alcance por ahora", "The figures are out of reach at the moment"),
        new("No se perdió nada. «Retry-After» dice en cuántos segundos se puede volver a preguntar.",
            "Nothing was lost. “Retry-After” says in how many seconds to ask again."));

    public static readonly IReadOnlyList<ProblemKind> All =
        [Parameter, NotFound, Method, NotAcceptable, TooMany, Fault, OutOfReach];

    /// <summary>The same in every language, for it is what programs compare.</summary>
    public string Type => $"/en/api#{Anchor}";

    public string Anchor => $"problem-{Id}";

    public static ProblemKind? Of(int status) => All.FirstOrDefault(k => k.Status == status);
}
