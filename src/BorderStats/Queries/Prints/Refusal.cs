using BorderStats.Statistics;

namespace BorderStats.Queries.Prints;

/// <summary>
/// Why a share, a change or an index is not computed. The reason is shown where the number would stand.
/// </summary>
public enum Refusal
{
    /// <summary>The period itself has no figure.</summary>
    Hole,

    /// <summary>The year before, or the first year of an index, has no figure.</summary>
    HoleBefore,

    /// <summary>One of the two covers fewer months, and the common months are not printed.</summary>
    PartYear,
    SeriesBreak,

    /// <summary>A sum with missing parts is "at least", and nothing is computed from it.</summary>
    AtLeast,

    /// <summary>A sum of a list that may leave something out is "at least" too.</summary>
    OpenList,
    NoTotal,

    /// <summary>A part of the total has no data, so that the total does not say of what it is one.</summary>
    HoleInTotal,
    ZeroBase,
}

public static class RefusalReasons
{
    public static Bilingual Reason(this Refusal refusal) => refusal switch
    {
        Refusal.Hole => new("sin dato", "no data"),
        Refusal.HoleBefore => new("el año de comparación no tiene dato", "the year compared with has no data"),
        Refusal.PartYear => new("no abarcan los mismos meses", "not the same months"),
        Refusal.SeriesBreak => new("ruptura de la serie", "series break"),
        Refusal.AtLeast => new("la suma tiene partes sin dato", "the sum has parts without data"),
        Refusal.OpenList => new("la lista que se suma puede dejar algo fuera", "the list added up may leave something out"),
        Refusal.NoTotal => new("no hay total publicado", "no published total"),
        Refusal.HoleInTotal => new("una parte del total no tiene dato", "a part of the total has no data"),
        Refusal.ZeroBase => new("la base es cero", "the base is zero"),
        _ => throw new ArgumentOutOfRangeException(nameof(refusal), refusal, "No such refusal."),
    };
}
