using BorderStats.Queries.Gaps;
using BorderStats.Statistics;

namespace BorderStats.Web.Pages.Gaps;

/// <summary>
/// The text of a request for information, ready to be sent through Mexico's Plataforma Nacional de Transparencia. It
/// is in Spanish whichever language the page is in, for so it is read.
/// </summary>
public sealed record InformationRequest(Indicator Indicator, MissingYears Missing, Codebook Codebook)
{
    public const string Platform = "https://www.plataformadetransparencia.org.mx/";

    /// <summary>Whether the agency is one that Mexico's law on transparency binds.</summary>
    public static bool IsPossible(Indicator indicator) => indicator.Agency is "INM" or "UPMRIP" or "COMAR";

    /// <summary>"Instituto Nacional de Migración (INM)".</summary>
    public string Addressee
    {
        get
        {
            var name = Codebook.Institutions.FirstOrDefault(i => i.Acronym == Indicator.Agency)?.Name.Spanish;
            var agency = name is null ? Indicator.Agency : $"{name} ({Indicator.Agency})";
            return Indicator.Agency == "UPMRIP" ? $"Secretaría de Gobernación, {agency}" : agency;
        }
    }

    public string Text =>
        "Con fundamento en el artículo 6.º, apartado A, de la Constitución Política de los Estados Unidos Mexicanos "
        + "y en la Ley General de Transparencia y Acceso a la Información Pública, solicito en datos abiertos (CSV o XLSX) "
        + $"{Asked}. {Where}. Pido que se indique la definición usada y la fecha de corte; que el cero se escriba como "
        + "cero, y que si la información no existe o no se recabó, así se declare, con la causa.";

    private string Asked =>
        $"el número de {Indicator.Unit.Spanish} de «{Indicator.Name.Spanish}», {Years}, por mes y por nacionalidad";

    private string Years => Missing.Reason is Absence.PartOfYear
        ? $"de los doce meses de {Run("de los años ")}, pues solo se ha publicado una parte"
        : $"{(Missing.Count == 1 ? "del año" : "de los años")} {Run("")}";

    private string Run(string before) => Missing.Count == 1
        ? FormattableString.Invariant($"{Missing.First.Year}")
        : FormattableString.Invariant($"{before}{Missing.First.Year} a {Missing.Last.Year}");

    private string Where => Missing.Area.Kind switch
    {
        AreaKind.Country => "Para el país y por entidad federativa",
        AreaKind.PointOfEntry => $"Para el punto de internación {Missing.Area.Name.Spanish}",
        _ => $"Para {Missing.Area.Name.Spanish}",
    };
}
