using BorderStats.Exports;
using BorderStats.Queries.Observations;
using BorderStats.Statistics;

namespace BorderStats.Web.Api.Answers;

[Says("Una cifra impresa.", "One printed figure.")]
internal sealed record ObservationEntry(
    [property: Says("Qué se contó.", "What was counted.")] string Indicator,
    [property: Says("Dónde.", "Where.")] string Area,
    [property: Says("De qué nacionalidad; ALL, todas juntas.", "Of which nationality; ALL, all together.")]
        string Nationality,
    [property: Says("El año.", "The year.")] int Year,
    [property: Says("Los meses que cubre: 01-12 todo el año, 03-03 solo el tercero.",
        "The months that it covers: 01-12 the whole year, 03-03 the third alone.")] string Months,
    [property: Says("La cifra; nada donde la fuente no la da. Cero es una cifra.",
        "The figure; nothing where the source gives none. Zero is a figure.")] long? Value,
    [property: Says("Los códigos de CL_OBS_STATUS de SDMX que rigen, como A o B|P.",
        "The codes of SDMX’s CL_OBS_STATUS that hold, such as A or B|P.")] string Status,
    [property: Says("Lo que dice la celda misma.", "What the cell itself says.")] string Printed,
    [property: Says("Lo que hay que saber de ella.", "What one must know of it.")] string? Note,
    [property: Says("El boletín que la imprime.", "The bulletin that prints it.")] string Bulletin,
    [property: Says("En qué celda o línea de su archivo.", "In which cell or line of its file.")] string Place,
    [property: Says("Cuándo se publicó, tan exacto como se sabe.", "When it was published, as exact as known.")]
        string Published,
    [property: Says("Desde qué día es o fue la impresión vigente de su cifra; nada si nunca lo fue.",
        "From which day it is or was the current print of its figure; nothing if it never was.")]
        string? CurrentFrom,
    [property: Says("El día en que otra la relevó; nada mientras ninguna lo ha hecho.",
        "The day on which another took over; nothing while none has.")]
        string? CurrentUntil)
{
    public static ObservationEntry Of(DatedPrint dated)
    {
        var (print, days) = (dated.Print, ExportDays.Of(dated.Current));
        return new(
            print.Indicator, print.Area, print.Nationality, print.Period.Year, print.Period.Months.ToString(), print.Value,
            print.Status.Code(), print.Printed, Listing.OrNull(print.Note), print.Bulletin.Id, print.Place,
            print.Bulletin.Published.Text, Listing.OrNull(days.From), Listing.OrNull(days.Until));
    }
}

[Says("Una página de cifras, en el orden de indicador, entidad, nacionalidad y tiempo.",
    "A page of figures, in the order of indicator, area, nationality and time.")]
internal sealed record ObservationPage(
    [property: Says("Cuándo cambiaron las cifras por última vez, en tiempo universal. Si difiere entre dos páginas, "
        + "cambiaron entre ellas.",
        "When the figures last changed, in universal time. Where it differs between two pages they changed in between.")]
        DateTime? Updated,
    [property: Says("El día como se conocían, si se pidió uno.", "The day as of which they were known, if one was asked for.")]
        string? AsOf,
    [property: Says("Cuántas hay en esta página.", "How many there are on this page.")] int Count,
    [property: Says("Las cifras.", "The figures.")] IEnumerable<ObservationEntry> Data,
    [property: Says("La dirección de la página que sigue; nada en la última.",
        "The address of the page that follows; nothing on the last one.")] string? Next);
