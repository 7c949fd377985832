using System.Globalization;
using BorderStats.Queries.Holdings;
using BorderStats.Statistics;

namespace BorderStats.Exports.Packages;

/// <summary>Which figures a package holds: those of one data version, as known on a day.</summary>
/// <param name="At">When the figures last changed.</param>
/// <param name="Day">The day as of which they are; null is the latest.</param>
public sealed record PackageEdition(string Id, string Version, DateTime At, DateOnly? Day)
{
    public static PackageEdition Of(Dataset dataset)
    {
        var version = dataset.Catalogue.Version;
        var at = version?.At ?? new DateTime(1980, 1, 1);
        return new(
            version?.Token ?? "", string.Create(CultureInfo.InvariantCulture, $"{at.Year}.{(at.Month * 100) + at.Day}.{version?.Number ?? 0}"),
            at, dataset.Day);
    }

    public string Title(Locale locale) =>
        locale.Say("Estadísticas de la frontera sur de México", "Statistics on Mexico’s southern border")
        + (Day is { } day ? locale.Say($", como se conocían el {locale.Day(day)}", $", as published by {locale.Day(day)}") : "");

    public static string Description(Locale locale) => locale.Say(
        "Tarjetas de visitante, eventos en situación migratoria irregular, solicitudes de refugio, devoluciones y entradas, cada cifra con el boletín que la imprimió, su estado y todas sus revisiones.",
        "Visitor cards, apprehensions, refugee requests, returns and entries, every figure with the bulletin that printed it, its status and all its revisions.");

    public static string Terms(Locale locale) => locale.Say(
        "Cifras publicadas por sus fuentes; rigen los términos de cada una", "Figures published by their sources; the terms of each hold");
}
