using BorderStats.Statistics;

namespace BorderStats.Web.Api.Answers;

[Says("Una medida de política con fecha.", "A dated policy measure.")]
internal sealed record EventEntry(
    [property: Says("Su nombre corto.", "Its short name.")] string Id,
    [property: Says("Cuándo empezó, tan exacto como se sabe.", "When it began, as exact as known.")] string From,
    [property: Says("Cuándo acabó, si duró.", "When it ended, if it lasted.")] string? To,
    [property: Says("El título.", "The title.")] BothLanguages Title,
    [property: Says("Qué fue.", "What it was.")] BothLanguages Detail,
    [property: Says("Los indicadores en cuyas gráficas se marca.", "The indicators whose charts it marks.")]
        IReadOnlyList<string> Indicators,
    [property: Says("De dónde se sabe.", "Where this is known from.")] string Source)
{
    public static EventEntry Of(PolicyEvent it) => new(
        it.Id, it.From.Text, it.To?.Text, BothLanguages.Of(it.Title), BothLanguages.Of(it.Detail), it.Indicators, it.Source);
}
