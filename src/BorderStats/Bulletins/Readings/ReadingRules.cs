using BorderStats.Statistics;

namespace BorderStats.Bulletins.Readings;

/// <summary>The rules by which cells are read, in words.</summary>
internal static class ReadingRules
{
    public static readonly Bilingual Title = new("Título de la tabla.", "Title of the table.");
    public static readonly Bilingual BeforeTable = new("Está antes de la tabla.", "Stands before the table.");
    public static readonly Bilingual ColumnName = new("Nombre de una columna.", "Name of a column.");
    public static readonly Bilingual RepeatedHeader = new(
        "Encabezado que se repite en cada página.", "Header that comes again on each page.");
    public static readonly Bilingual RowKey = new(
        "Dice a qué se refiere la cifra del renglón.", "Says what the figure of the row is about.");
    public static readonly Bilingual RowName = new("Nombre del renglón.", "Name of the row.");
    public static readonly Bilingual Heading = new(
        "Encabezado de un grupo de renglones.", "Heading over a group of rows.");
    public static readonly Bilingual Note = new("Nota.", "Note.");
    public static readonly Bilingual Legend = new(
        "La leyenda dice qué significa «-».", "The legend says what \"-\" means.");
    public static readonly Bilingual UnusedColumn = new(
        "Columna que no hace falta para la cifra.", "Column that the figure does not need.");
    public static readonly Bilingual NoHeader = new("Columna sin encabezado.", "Column without a header.");
    public static readonly Bilingual IgnoredByPerson = new(
        "Renglón o columna que no se lee.", "Row or column that is not read.");
    public static readonly Bilingual AnotherCountry = new("La fila es de otro país.", "The row is another country's.");
    public static readonly Bilingual Unpublished = new(
        "Mes que la tabla aún no cubre.", "Month that the table does not cover yet.");
    public static readonly Bilingual Figure = new("Número entero: la cifra.", "Whole number: the figure.");
    public static readonly Bilingual Zero = new(
        "Cero verdadero: el valor guardado es 0.", "True zero: the stored value is 0.");

    public static readonly Bilingual ZeroAsDash = new(
        "Cero verdadero: el valor guardado es 0 y su formato muestra «-».",
        "True zero: the stored value is 0 and its format shows \"-\".");

    public static readonly Bilingual DashIsZero = new(
        "Cero: la leyenda de la tabla dice que «-» significa cero.",
        "Zero: the table's legend says that \"-\" means zero.");

    public static readonly Bilingual DashUnsaid = new(
        "«-» sin leyenda: se lee como «no puede existir».", "\"-\" without a legend: read as \"cannot exist\".");

    public static readonly Bilingual Missing = new("Señal de que no hay cifra.", "Mark that there is no figure.");
    public static readonly Bilingual Total = new(
        "Total impreso: se compara con la suma de sus partes.", "Printed total: held against the sum of its parts.");

    public static readonly Bilingual Part = new(
        "Parte de una cifra: se comprueba, no se guarda.", "Part of a figure: checked, not kept.");

    public static readonly Bilingual AnotherKind = new(
        "Otra etapa u otra clase que la que cuenta la cifra.", "Another stage or kind than the figure counts.");

    public static readonly Bilingual Divided = new(
        "La tabla reparte esta cifra en varias filas y no imprime su suma.",
        "The table splits this figure over several rows and prints no sum.");

    public static readonly Bilingual Wrong = new(
        "No se pudo leer; vea el problema.", "Could not be read; see the problem.");
}
