using BorderStats.Queries.Gaps;
using BorderStats.Statistics;

namespace BorderStats.Web.Wording;

/// <summary>A reason of absence: the sign in its cell and what it means.</summary>
public sealed record AbsenceWords(Absence Absence, string Sign, Bilingual Meaning)
{
    /// <summary>In the order of the legend.</summary>
    public static readonly IReadOnlyList<AbsenceWords> All =
    [
        new(Absence.Known, "●", new("hay cifra", "there is a figure")),
        new(Absence.PartOfYear, "◐", new("solo de unos meses", "of some months only")),
        new(Absence.Missing, "O", new("impresa sin dato, sin decir por qué", "printed as missing, without a reason")),
        new(Absence.NotCollected, "L", new("existe, pero nadie la recabó", "exists, but was not collected")),
        new(Absence.Suppressed, "Q", new("reservada por la fuente", "suppressed by the source")),
        new(Absence.InAnotherCategory, "K", new("contada en otro renglón", "counted in another category")),
        new(Absence.CannotExist, "M", new("no puede existir", "cannot exist")),
        new(Absence.NotPrinted, "–", new("ningún boletín la imprime", "no bulletin prints it")),
    ];

    public static AbsenceWords Of(Absence absence) => All.First(w => w.Absence == absence);

    /// <summary>The class that tints its cell.</summary>
    public string Css => Absence switch
    {
        Absence.Known => "known",
        Absence.PartOfYear => "part",
        Absence.CannotExist => "none",
        Absence.NotPrinted => "silent",
        _ => "said",
    };
}
