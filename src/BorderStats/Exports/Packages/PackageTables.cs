using BorderStats.Queries.Holdings;
using BorderStats.Queries.Observations;
using BorderStats.Statistics;

namespace BorderStats.Exports.Packages;

/// <summary>The tables of the package: the figures, all their prints, and the lists that their codes stand in.</summary>
internal static class PackageTables
{
    private static readonly (string, string)[] Codes =
        [("indicator", "indicators"), ("area", "areas"), ("nationality", "nationalities"), ("bulletin", "bulletins")];

    public static IReadOnlyList<PackageTable> Of(Dataset dataset, Locale locale, CancellationToken cancel)
    {
        var codebook = dataset.Codebook;
        return
        [
            Figures("observations", new("Las cifras vigentes", "The current figures"), new(), [], dataset, locale, cancel),
            Figures("prints", new("Todas las impresiones", "Every print"), new() { AllPrints = true }, ["bulletin"], dataset, locale, cancel),
            List("indicators", new("Los indicadores", "The indicators"),
                [Code("indicator"), Text("name", "Nombre", "Name"), Text("unit", "Unidad", "Unit"), Text("agency", "Dependencia", "Agency"),
                    Text("year_basis", "Qué doce meses son un año", "Which twelve months are a year"), Text("definition", "Definición", "Definition")],
                codebook.Indicators.Select(i => (string[])
                [
                    i.Id, locale.Say(i.Name), locale.Say(i.Unit), i.Agency,
                    i.Year.Code(), locale.Say(i.Definition),
                ])),
            List("areas", new("Los lugares", "The areas"),
                [Code("area"), Text("name", "Nombre", "Name"), Text("kind", "Qué es", "What it is"), Text("parent", "De qué es parte", "What it is a part of"), Text("inegi", "Clave del INEGI", "Code of INEGI")],
                codebook.Areas.Concat(codebook.Points.Select(p => p.Area)).Select(a => (string[])
                    [a.Code, locale.Say(a.Name), a.Kind.ToString().ToLowerInvariant(), a.Parent, a.Inegi])),
            List("nationalities", new("Las nacionalidades y sus grupos", "The nationalities and their groups"),
                [Code("nationality"), Text("name", "Nombre", "Name"), Text("group", "El grupo más pequeño que la contiene", "The smallest group that it lies in")],
                codebook.Nationalities.Select(n => (string[])[n.Code, locale.Say(n.Name), n.Group])
                    .Concat(codebook.Groups.Select(g => (string[])[g.Code, locale.Say(g.Name), g.Parent]))),
            List("bulletins", new("Los boletines", "The bulletins"),
                [Code("bulletin"), .. ExportSources.Columns.Skip(1).Select(c => Text(c, "Del boletín", "Of the bulletin"))],
                dataset.Bulletins.Select(b => ExportSources.Texts(b.Bulletin))),
            List("statuses", new("Los estados de una cifra", "The statuses of a figure"),
                [Code("status"), Text("name", "Nombre", "Name"), Text("meaning", "Qué significa", "What it means")],
                StatusWords.All.Select(s => (string[])[s.Code, locale.Say(s.Name), locale.Say(s.Meaning)])),
            List("events", new("Las medidas de política", "The policy measures"),
                [Code("event"), Text("from", "Desde", "From"), Text("to", "Hasta", "To"), Text("title", "Título", "Title"), Text("detail", "Detalle", "Detail"), Text("source", "Fuente", "Source")],
                codebook.Events.Select(e => (string[])
                    [e.Id, e.From.Text, e.To?.Text ?? "", locale.Say(e.Title), locale.Say(e.Detail), e.Source])),
        ];
    }

    private static PackageTable Figures(
        string name, Bilingual title, ObservationQuery question, string[] alsoKey, Dataset dataset, Locale locale,
        CancellationToken cancel) => new(
            name, title, question.AllPrints ? PackageField.OfPrints : PackageField.OfFigures,
            ["indicator", "area", "nationality", "year", "months", .. alsoKey], Codes,
            ExportRows.Of(question, dataset, locale, cancel).Rows.Select(r => r.Texts));

    private static PackageTable List(
        string name, Bilingual title, IReadOnlyList<PackageField> fields, IEnumerable<IEnumerable<string>> rows) =>
        new(name, title, fields, [fields[0].Name], [], rows.ToAsyncEnumerable());

    private static PackageField Code(string name) => new(name, "string", new("Clave", "Code"));

    private static PackageField Text(string name, string spanish, string english) => PackageField.Text(name, spanish, english);
}
