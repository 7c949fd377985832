using BorderStats.Queries.Prints;
using BorderStats.Queries.Revisions;
using BorderStats.Statistics;
using BorderStats.Web.Wording;

namespace BorderStats.Web.Pages.Revisions;

/// <summary>How far figures moved, in words.</summary>
public static class DriftWords
{
    /// <summary>"+0.4% (−2.0% to +5.9%; n = 12)".</summary>
    public static string Of(Drift? drift, Locale locale) => drift is null
        ? "–"
        : $"{locale.Percent(drift.Median, plus: true)} ({locale.Percent(drift.Least, plus: true)} "
            + $"{locale.Say("a", "to")} {locale.Percent(drift.Most, plus: true)}; n = {drift.Count})";

    public static string After(int months, Locale locale) =>
        locale.Say($"A los {months} meses", $"After {months} months");

    /// <summary>"+232", "unchanged", or nothing for the first print and those without a value.</summary>
    public static string Against(Print first, Print print, Locale locale) => (first.Value, print.Value) switch
    {
        _ when ReferenceEquals(first, print) => "",
        (null, _) or (_, null) => "",
        ({ } before, { } now) => now == before ? "=" : OutcomeWords.WithSign(now - before, locale),
    };

    /// <summary>The class of a print: above its first, below it, or neither.</summary>
    public static string? Css(Print first, Print print) => (first.Value, print.Value) switch
    {
        ({ } before, { } now) when now > before => "up",
        ({ } before, { } now) when now < before => "down",
        _ => null,
    };
}
