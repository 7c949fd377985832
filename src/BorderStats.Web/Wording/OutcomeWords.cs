using BorderStats.Queries.Sums;
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
    public static string Parts(TotalCheck check, Locale locale) => check.By switch
    {
        BreakdownDimension.Area => locale.Say($"{check.Parts} entidades u oficinas", $"{check.Parts} states or offices"),
        BreakdownDimension.Point => locale.Say(
            $"{check.Parts} puntos de internación", $"{check.Parts} points of entry"),
        _ => locale.Say($"{check.Parts} nacionalidades", $"{check.Parts} nationalities"),
    };

    public static string By(BreakdownDimension by, Locale locale) => by switch
    {
        BreakdownDimension.Area => locale.Say("por entidad u oficina", "by state or office"),
        BreakdownDimension.Point => locale.Say("por punto de internación", "by point of entry"),
        _ => locale.Say("por nacionalidad", "by nationality"),
    };

    /// <summary>"Cancún airport", "Guatemala": whose total was held against its parts; empty for the country's.</summary>
    public static string Whose(TotalCheck check, Codebook codebook, Locale locale) => string.Join(", ", new[]
    {
        check.Area == Area.Mexico ? "" : Name(check.Area, BreakdownDimension.Point, codebook, locale),
        check.Nationality == Nationality.All ? "" : Name(check.Nationality, BreakdownDimension.Nationality, codebook, locale),
    }.Where(name => name.Length > 0));

    private static string Name(string code, BreakdownDimension by, Codebook codebook, Locale locale) =>
        (by is BreakdownDimension.Nationality ? codebook.Nationality(code)?.Name : codebook.Area(code)?.Name) is { } name
            ? locale.Say(name)
            : code;
}
