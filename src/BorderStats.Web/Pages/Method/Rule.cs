using BorderStats.Statistics;
using BorderStats.Web.Explorer;

namespace BorderStats.Web.Pages.Method;

/// <summary>A rule by which figures are shown here, and why.</summary>
public sealed record Rule(string Id, Bilingual Name, Bilingual Text)
{
    private static readonly string Tracking = string.Join(", ", TrackingParameters.Names);

    public static readonly IReadOnlyList<Rule> All =
    [
        new("missing", new("Sin dato no es cero", "Missing is never zero"), new(
            "Donde la fuente no da una cifra, se dice S/D; la línea se interrumpe y ninguna cuenta pasa por el hueco. "
                + "Un guion se lee según la leyenda de su propio cuadro: en los cuadros de la UPMRIP «-» significa "
                + "cero, y entonces es un cero.",
            "Where the source gives no figure it says S/D; the line breaks and nothing is computed across the hole. A "
                + "dash is read by the legend of its own sheet: in the tables of UPMRIP “-” means zero, and then "
                + "it is a zero.")),
        new("part-year", new("Una parte del año no es un año", "A part of a year is not a year"), new(
            "Una cifra de enero a julio lleva sus meses (ene–jul), se dibuja abierta y no se compara con un año "
                + "completo: o se comparan los meses comunes, o no se compara.",
            "A figure of January to July carries its months (Jan–Jul), is drawn open and is not compared with a full "
                + "year: either the common months are compared or nothing is.")),
        new("sums", new("Las sumas dicen que lo son", "Sums say that they are"), new(
            "Un año que nadie imprimió se suma de sus doce meses (Σ), un país de sus estados (Σe) o nacionalidades "
                + "(Σn), un estado de sus oficinas (Σo) o puntos de "
                + "internación (Σp). Nunca se suman unidades distintas ni el conteo operativo del "
                + "INM con los eventos de la UPMRIP.",
            "A year that nobody printed is summed from its twelve months (Σ), a country from its states (Σe) or "
                + "nationalities (Σn), a state from its offices (Σo) or "
                + "points of entry (Σp). Different units are never added, nor INM’s "
                + "operational count to the events of UPMRIP.")),
        new("at-least", new("Al menos", "At least"), new(
            "Si a una suma le falta una parte, el resultado es «al menos» (≥) y no se le calcula ningún porcentaje.",
            "If a part of a sum is missing, the result is “at least” (≥), and no percentage is computed from it.")),
        new("stacks", new("Una pila es entera o lo dice", "A stack is whole or says that it is not"), new(
            "A una pila a la que le falta una parte, o cuyas partes no son de los mismos meses, se le deja abierto el "
                + "extremo: «al menos». Un total no se apila sobre sus partes: lo marca un punto. Los cambios y los "
                + "índices no se suman y no se apilan.",
            "A stack that lacks a part, or whose parts are not of the same months, is left open at the top: “at "
                + "least”. A total is not stacked on its parts; a point marks it. Changes and indices do not add up "
                + "and are not stacked.")),
        new("classes", new("Clases con límites redondos", "Classes with round bounds"), new(
            "El mapa y la vista de calor colorean cada cifra según clases con más o menos las mismas cifras, iguales "
                + "para todos los años mostrados. Lo que no tiene dato se raya y nunca lleva el color del cero; una "
                + "parte del año va solo en contorno. Si no se pide un año, el mapa muestra el último completo del "
                + "que se conocen al menos la mitad de las entidades que en el año más conocido.",
            "The map and the heat view colour every figure by classes with about as many figures in each, the same "
                + "for all the years shown. What has no data is hatched and never has the colour of zero; a part of "
                + "a year is only outlined. Unasked, the map shows the latest whole year of which at least half as "
                + "many states are known as of the best known year.")),
        new("checks", new("Los totales se verifican, no se corrigen", "Totals are checked, never mended"), new(
            "Un total impreso se compara con la suma de sus partes solo donde la lista está declarada completa. La "
                + "diferencia se muestra con su signo: lo impreso menos la suma. Lo que una lista parcial omite se "
                + "llama «las demás» y se calcula.",
            "A printed total is held against the sum of its parts only where the list is declared complete. The "
                + "difference is shown with its sign: what is printed less the sum. What a partial list leaves out is "
                + "called “the rest” and is computed.")),
        new("current", new("La cifra vigente", "The current figure"), new(
            "Cada boletín añade sus cifras y ninguna borra a otra. La vigente es la del último cuadro de la propia "
                + "dependencia que la imprime; a falta de cuadro, la del último de los demás boletines.",
            "Every bulletin adds its figures and none erases another. The current one is in the latest of the agency’s "
                + "own tables that prints it; where there is no table, in the latest of the other bulletins.")),
        new("as-of", new("Como se conocía un día", "As it was known on a day"), new(
            "Con asof=2021-07-04 en la dirección de un indicador, de sus archivos o de una cifra solo responden los "
                + "boletines publicados hasta ese día. Una fecha conocida solo por mes o año cuenta desde su último "
                + "día, para que ninguna cifra parezca conocida antes de tiempo.",
            "With asof=2021-07-04 in the address of an indicator, of its files or of a figure only the bulletins "
                + "published by that day answer. A date known only by month or year counts from its last day, so that "
                + "no figure seems to have been known too early.")),
        new("breaks", new("Rupturas de la serie", "Series breaks"), new(
            "Cuando cambia la forma o la definición, lo anterior y lo posterior no son una misma serie. El cambio a "
                + "través de una ruptura no se calcula, salvo que se pida.",
            "When the form or the definition changes, before and after are not one series. Change across a break is "
                + "not computed unless asked for.")),
        new("provisional", new("Preliminar", "Provisional"), new(
            "Una cifra que la fuente anuncia como preliminar lleva una p, su punto es hueco y su línea punteada. Las "
                + "de la COMAR se revisan incluso años después.",
            "A figure that the source calls provisional carries a p; its point is hollow and its line dashed. Those of "
                + "COMAR are revised even years later.")),
        new("fiscal", new("Años fiscales", "Fiscal years"), new(
            "El año fiscal de Estados Unidos (AF) corre de octubre a septiembre y no se compara directamente con un "
                + "año calendario.",
            "The U.S. fiscal year (FY) runs from October to September and does not compare directly with a "
                + "calendar year.")),
        new("addresses", new("Una dirección dice solo lo que la página entiende",
            "An address says only what the page understands"), new(
            "Un parámetro que la página o el archivo no conoce se rechaza (400) con la lista de los que sí: así uno "
                + "mal escrito nunca pasa por respuesta. Se ignora lo que otros sitios añaden a un enlace para "
                + $"seguir a quien lo abre: {Tracking}.",
            "A parameter that the page or file does not know is refused (400) with the list of those it does, so that "
                + "a misspelt one is never taken for an answer. What other sites append to a link in order to follow "
                + $"who opens it is ignored: {Tracking}.")),
    ];
}
