namespace BorderStats.Tests.Bulletins;

/// <summary>The names of made tables, as bulletins spell them, with their codes.</summary>
internal static class MadeNames
{
    public static readonly (string Label, string Code)[] Countries =
    [
        ("Estados Unidos 1", "USA"), ("Dominicana, Rep.", "DOM"), ("Corea, Rep. (Sur)", "KOR"), ("Bermudas, Islas (R. Unido)", "BMU"),
        ("GUATEMALA", "GTM"), ("Haiti", "HTI"), ("Países Bajos (Holanda)", "NLD"), ("Checa, Rep.", "CZE"), ("Mianmar (Birmania)", "MMR"),
        ("Congo, Rep. Dem.", "COD"), ("El Salvador", "SLV"), ("Perú", "PER"), ("Nueva Zelandia", "NZL"), ("Côte d'Ivoire", "CIV"),
    ];

    public static readonly (string Label, string Code)[] States =
    [
        ("Chiapas", "MX-CHP"), ("Tabasco", "MX-TAB"), ("México", "MX-MEX"), ("Michoacan", "MX-MIC"), ("Coahuila de Zaragoza", "MX-COA"),
        ("QUINTANA ROO", "MX-ROO"), ("Distrito Federal", "MX-CMX"), ("Nuevo León 2", "MX-NLE"), ("Campeche", "MX-CAM"), ("Querétaro", "MX-QUE"),
    ];

    // The last is in no list: it is known as a group by its sum alone, and has no code to be kept under.
    public static readonly (string Label, string? Code)[] Groups =
        [("América", "019"), ("Europa", "150"), ("Islas del Caribe", "029"), ("Regiones lejanas", null)];

    public static readonly (string Label, string Code)[] Points =
    [
        ("Cancún, A. I.", "MX-ROO.CANCUN.AIR"), ("Cd. de México, A. I. \"Benito Juárez\"", "MX-CMX.CIUDAD-DE-MEXICO.AIR"),
        ("Oaxaca A. I.", "MX-OAX.OAXACA.AIR"), ("Ciudad de México (AICM)", "MX-CMX.CIUDAD-DE-MEXICO.AIR"), ("Veracruz, Ver.", "MX-VER.VERACRUZ.AIR"),
    ];
}
