using BorderStats.Statistics;

namespace BorderStats.Exports;

/// <summary>A column of every file: its name, and what stands in it.</summary>
/// <param name="IsNumber">Numbers, or empty: whole ones, but for what was measured. All others are texts.</param>
public sealed record ExportColumn(string Name, bool IsNumber, Bilingual Meaning)
{
    /// <summary>In the order of every file.</summary>
    public static IReadOnlyList<ExportColumn> All { get; } =
    [
        Text("indicator", "Clave del indicador: qué se cuenta.", "Code of the indicator: what is counted."),
        Text("indicator_name", "Nombre del indicador.", "Name of the indicator."),
        Text("area", "Clave del lugar: ISO 3166-2 de una entidad, o de una oficina o punto de internación dentro de ella.",
            "Code of the place: ISO 3166-2 of a state, or of an office or point of entry inside it."),
        Text("area_name", "Nombre del lugar.", "Name of the place."),
        Text("nationality", "ISO 3166-1 alfa-3, ALL (todas), OTH (otras), o un grupo que la fuente imprime.",
            "ISO 3166-1 alpha-3, ALL, OTH (others), or a group that the source prints."),
        Text("nationality_name", "Nombre de la nacionalidad.", "Name of the nationality."),
        Number("year", "Año; el fiscal de Estados Unidos donde el indicador lo dice.",
            "Year; the U.S. fiscal year where the indicator says so."),
        Text("months", "Los meses del año que abarca la cifra: 01-12 es el año entero, 03-03 marzo.",
            "The months of the year that the figure covers: 01-12 is the whole year, 03-03 March."),
        Number("value", "La cifra, sin separadores. Vacía cuando no hay cifra; vacía nunca es cero.",
            "The figure, without separators. Empty where there is none; empty is never zero."),
        Text("status", "Claves de CL_OBS_STATUS de SDMX; varias se escriben B|P.",
            "Codes of the SDMX list CL_OBS_STATUS; several are written B|P."),
        Text("printed", "La celda del boletín tal como está impresa.", "The bulletin’s cell as it is printed."),
        Text("unit", "Qué es uno: tarjetas, eventos, personas.", "What one is: cards, events, persons."),
        Text("note", "Lo que hay que saber de la cifra.", "What one must know of the figure."),
        Text("bulletin", "El boletín que la imprimió.", "The bulletin that printed it."),
        Text("place", "Dónde, en el archivo del boletín: hoja!celda o renglón:columna.",
            "Where in the bulletin’s file: sheet!cell or line:column."),
        Text("published", "Cuándo se publicó el boletín, tan exacto como se sabe.",
            "When the bulletin was published, as exact as it is known."),
    ];

    /// <summary>What stands behind them where all prints were asked for: which was the current one on which day.</summary>
    public static IReadOnlyList<ExportColumn> Dated { get; } =
    [
        Text("current_from",
            "Desde qué día fue la impresión vigente de su cifra; vacío si nunca lo fue. Un boletín fechado por mes o año cuenta desde su último día.",
            "From which day it was the current print of its figure; empty if it never was. A bulletin dated by month or year counts from its last day."),
        Text("current_until", "El día en que otra la relevó; vacío mientras ninguna lo ha hecho.",
            "The day on which another took over; empty while none has."),
    ];

    /// <summary>What stands behind them where a share, a change or an index was asked for.</summary>
    public static IReadOnlyList<ExportColumn> Measured { get; } =
    [
        Text("measure", "Qué se calculó: share, change o index.", "What was computed: share, change or index."),
        Number("measured", "Lo calculado.", "What came out."),
        Text("refused", "Por qué no se calcula.", "Why it is not computed."),
    ];

    private static ExportColumn Text(string name, string spanish, string english) => new(name, false, new(spanish, english));

    private static ExportColumn Number(string name, string spanish, string english) => new(name, true, new(spanish, english));
}
