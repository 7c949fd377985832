using BorderStats.Queries.Prints;
using BorderStats.Statistics;

namespace BorderStats.Web.Wording;

/// <summary>
/// The reason why nothing is computed, as short as a table cell needs it; the full reason stands in its title.
/// </summary>
public static class RefusalWords
{
    public static Bilingual Brief(this Refusal refusal) => refusal switch
    {
        Refusal.Hole => new("sin dato", "no data"),
        Refusal.HoleBefore => new("sin base", "no base"),
        Refusal.PartYear => new("otros meses", "other months"),
        Refusal.SeriesBreak => new("ruptura", "break"),
        Refusal.AtLeast => new("suma parcial", "partial sum"),
        Refusal.OpenList => new("lista abierta", "open list"),
        Refusal.NoTotal => new("sin total", "no total"),
        Refusal.HoleInTotal => new("total parcial", "partial total"),
        Refusal.ZeroBase => new("base cero", "base zero"),
        _ => throw new ArgumentOutOfRangeException(nameof(refusal), refusal, "No such refusal."),
    };
}
