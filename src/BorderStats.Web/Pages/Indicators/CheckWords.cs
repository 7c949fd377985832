using BorderStats.Queries.Lines;
using BorderStats.Queries.Sums;
using BorderStats.Statistics;

namespace BorderStats.Web.Pages.Indicators;

/// <summary>How a printed total stands beside the sum of its parts, in words.</summary>
public static class CheckWords
{
    /// <summary>
    /// Whether the reader is told of it: the total is not the sum, be it only because a part has no data.
    /// </summary>
    /// <summary>Whether a figure is a printed total that differs from the sum of its parts.</summary>
    public static bool Differs(Series series, SeriesLine line, Period slot) => line.Kind is LineKind.Total
        && series.Query.Measure is Measure.Value && IsWorthSaying(series.CheckOf(slot));

    public static bool IsWorthSaying(TotalCheck? check) => check is not null && check.Difference != 0;

    public static string Brief(TotalCheck check, Locale locale) => check.Outcome switch
    {
        CheckOutcome.AddsUp => locale.Say("cuadra", "adds up"),
        CheckOutcome.AtLeast when check.Difference == 0 =>
            locale.Say("cuadra sin las partes que faltan", "adds up without the missing parts"),
        _ => locale.Say("difiere en ", "differs by ") + locale.Number(Math.Abs(check.Difference)),
    };

    /// <summary>"printed 4,515, sum 3,515, 1 part without data".</summary>
    public static string Sums(TotalCheck check, Locale locale) => locale.Say(
        $"impreso {locale.Number(check.Printed)}, suma {locale.Number(check.Sum)}",
        $"printed {locale.Number(check.Printed)}, sum {locale.Number(check.Sum)}")
            + Missing(check.MissingParts.Count, locale);

    private static string Missing(int parts, Locale locale) => parts switch
    {
        0 => "",
        1 => locale.Say(", una parte sin dato", ", one part without data"),
        _ => locale.Say($", {parts} partes sin dato", $", {parts} parts without data"),
    };
}
