using BorderStats.Queries;
using BorderStats.Statistics;

namespace BorderStats.Web.Wording;

/// <summary>What came of holding a printed total against the sum of its parts, in words.</summary>
public static class OutcomeWords
{
    public static string Of(TotalCheck check, Locale locale) => check.Outcome switch
    {
        CheckOutcome.AddsUp => locale.Say("cuadra", "adds up"),
        CheckOutcome.Differs => locale.Say("difiere en ", "differs by ") + WithSign(check.Difference, locale),
        CheckOutcome.AtLeast => locale.Say(
            "no se puede verificar: falta una parte", "cannot be told: a part is missing"),
        CheckOutcome.ExceedsTotal => locale.Say(
            "la suma excede el total aun con una parte sin dato", "the sum exceeds the total even with a part missing"),
        _ => throw new ArgumentOutOfRangeException(nameof(check), check.Outcome, "No such outcome."),
    };

    /// <summary>"3,515", or "≥ 3,515" where a part has no data.</summary>
    public static string Sum(TotalCheck check, Locale locale) =>
        (check.MissingParts.Count > 0 ? "≥ " : "") + locale.Number(check.Sum);

    /// <summary>"+1,000" or "−5"; zero has no sign.</summary>
    public static string WithSign(long difference, Locale locale) =>
        (difference > 0 ? "+" : "") + locale.Number(difference);

    public static string Missing(TotalCheck check, Codebook codebook, Locale locale) =>
        string.Join(", ", check.MissingParts.Select(code => Name(code, check.By, codebook, locale)));

    /// <summary>"3 states or offices", "65 nationalities".</summary>
    public static string Parts(TotalCheck check, Locale locale) => check.By is BreakdownDimension.Area
        ? locale.Say($"{check.Parts} entidades u oficinas", $"{check.Parts} states or offices")
        : locale.Say($"{check.Parts} nacionalidades", $"{check.Parts} nationalities");

    public static string By(BreakdownDimension by, Locale locale) => by is BreakdownDimension.Area
        ? locale.Say("por entidad u oficina", "by state or office")
        : locale.Say("por nacionalidad", "by nationality");

    private static string Name(string code, BreakdownDimension by, Codebook codebook, Locale locale) =>
        (by is BreakdownDimension.Area ? codebook.Area(code)?.Name : codebook.Nationality(code)?.Name) is { } name
            ? locale.Say(name)
            : code;
}
