namespace BorderStats.Statistics;

/// <summary>A status of a figure in words: its SDMX code, its name and what it means here.</summary>
public sealed record StatusWords(ObservationStatus Status, Bilingual Name, Bilingual Meaning)
{
    /// <summary>In the order of precedence: where only one can be shown, it is the first.</summary>
    public static readonly IReadOnlyList<StatusWords> All =
    [
        new(ObservationStatus.SeriesBreak, new("ruptura de la serie", "series break"),
            new("Cambió la forma o la definición: no es comparable con lo anterior.",
                "The form or the definition changed: not comparable with what came before.")),
        new(ObservationStatus.Missing, new("sin dato", "missing"),
            new("El boletín no da la cifra; no es un cero.", "The bulletin gives no figure; it is not a zero.")),
        new(ObservationStatus.CannotExist, new("no puede existir", "cannot exist"),
            new("Lo contado no existía en ese lugar o periodo.",
                "What is counted did not exist at that place or in that period.")),
        new(ObservationStatus.NotCollected, new("no recabada", "not collected"),
            new("Existe, pero nadie la recabó.", "It exists, but was not collected.")),
        new(ObservationStatus.Suppressed, new("reservada", "suppressed"),
            new("La fuente la conoce y no la publica.", "The source knows it and does not publish it.")),
        new(ObservationStatus.InAnotherCategory, new("en otra categoría", "in another category"),
            new("La fuente la cuenta dentro de otro renglón.", "The source counts it under another row.")),
        new(ObservationStatus.Estimated, new("estimada", "estimated"),
            new("La fuente la estimó o la redondeó.", "The source estimated or rounded it.")),
        new(ObservationStatus.Provisional, new("preliminar", "provisional"),
            new("La fuente anuncia que puede cambiar.", "The source says that it may change.")),
        new(ObservationStatus.LowReliability, new("poco confiable", "low reliability"),
            new("Hay razones para dudar de ella; la nota las dice.",
                "There is reason to doubt it; the note says which.")),
        new(ObservationStatus.Normal, new("normal", "normal"),
            new("Sin reservas.", "No reservations.")),
    ];

    public string Code => Status.Code();

    /// <summary>"provisional, estimated": every status that holds.</summary>
    public static string Of(ObservationStatus status, Locale locale) =>
        string.Join(", ", All.Where(w => status.HasFlag(w.Status)).Select(w => locale.Say(w.Name)));
}
