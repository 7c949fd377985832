using BorderStats.Statistics;

namespace BorderStats.Web.Pages.Data;

/// <summary>How all figures are read with one program, ready to be copied.</summary>
/// <param name="Id">As part of the page.</param>
public sealed record ReadingCode(string Id, string Program, Bilingual Note, string Code)
{
    /// <param name="address">Of all figures, without the ending.</param>
    public static IReadOnlyList<ReadingCode> Of(string address) =>
    [
        new("r", "R", new("Sin paquetes. Lo vacío es NA, y las claves siguen siendo texto.",
            "No package needed. What is empty is NA, and codes stay texts."),
            $"""
            figures <- read.csv("{address}.csv",
                                na.strings = "", encoding = "UTF-8",
                                colClasses = c(nationality = "character",
                                               published = "character"))
            """),
        new("python", "Python (pandas)", new("Una cifra ausente es <NA> y nunca 0.", "A missing figure is <NA> and never 0."),
            $$"""
            import pandas

            figures = pandas.read_csv(
                "{{address}}.csv",
                dtype={"value": "Int64", "nationality": str,
                       "note": str, "published": str})
            """),
        new("parquet", "Python (Parquet)", new("El archivo trae los tipos; pesa una fracción del CSV.",
            "The file brings its types; it weighs a fraction of the CSV."),
            $"""
            import pandas

            figures = pandas.read_parquet("{address}.parquet")
            """),
        new("stata", "Stata", new("Las claves, como texto; una cifra ausente es el punto.",
            "Codes as texts; a missing figure is the dot."),
            $"""
            import delimited "{address}.csv", ///
                varnames(1) encoding("utf-8") stringcols(5 8 16) clear
            """),
        new("power-query", "Excel (Power Query)", new(
            "Datos → Obtener datos → Consulta en blanco → Editor avanzado. Una cifra ausente es null.",
            "Data → Get Data → Blank Query → Advanced Editor. A missing figure is null."),
            $$$"""
            let
                Source = Csv.Document(
                    Web.Contents("{{{address}}}.csv"),
                    [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]),
                Promoted = Table.PromoteHeaders(Source, [PromoteAllScalars = true]),
                Emptied = Table.ReplaceValue(Promoted, "", null, Replacer.ReplaceValue, {"value"}),
                Typed = Table.TransformColumnTypes(
                    Emptied, {{"year", Int64.Type}, {"value", Int64.Type}})
            in
                Typed
            """),
    ];
}
