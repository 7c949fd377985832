using BorderStats.Queries.Lines;
using BorderStats.Queries.Passports;
using BorderStats.Statistics;

namespace BorderStats.Charts.Plans;

/// <summary>How what was known on another day compares with what is shown.</summary>
internal sealed class ThenWords(ChartPlan plan, Series then, IReadOnlyList<TwoPrints> prints)
{
    private readonly Locale _locale = plan.Locale;

    private readonly string _day = then.Query.AsOf is { } day
        ? plan.Locale.Day(day)
        : throw new ArgumentException("What is compared with is of a day.", nameof(then));

    private readonly TwoPrints[] _other = [.. prints.Where(p => p is { IsMeasuredOtherwise: true, Then.Measured: not null })];

    public string Name => _locale.Say($"como se conocía el {_day}", $"as known by {_day}");

    /// <summary>
    /// "As known by 4 Jul 2021, 2 of 7 values differ and 3 are missing (the largest change: 2019, 70,426 in place of 70,120)".
    /// </summary>
    public string Finding()
    {
        var most = _other.Where(p => p.Now.Measured is not null && p.Then!.Figure.Period == p.Now.Figure.Period)
            .MaxBy(p => Math.Abs(p.Now.Measured!.Value - p.Then!.Measured!.Value));
        if (most is not { Then: { } before, Now: var now, Line: var line })
            return Sentence();
        var rank = _other.Length > 1 ? _locale.Say("el mayor cambio: ", "the largest change: ") : "";
        var name = plan.Lines.Count > 1 ? _locale.Say(line.Name) + ", " : "";
        var (was, isNow) = (plan.Values.Short(before), plan.Values.Short(now));
        return $"{Sentence()} ({rank}{name}{plan.Slots.Covered(now)}, {was} {_locale.Say("en vez de", "in place of")} {isNow})";
    }

    public string Sentence()
    {
        var all = prints.Count(p => (p.Then?.Measured ?? p.Now.Measured) is not null);
        var missing = prints.Count(p => p is { IsMeasuredOtherwise: true, Then: null or { Measured: null } });
        var (differ, of, gone) = (_locale.Number(_other.Length), _locale.Number(all), _locale.Number(missing));
        return _locale.Say($"En lo que se conocía el {_day} ", $"As known by {_day}, ") + (_other.Length, missing) switch
        {
            (0, 0) => _locale.Say($"los {of} valores son los mismos", $"all {of} values are the same"),
            (0, 1) => _locale.Say($"falta 1 de {of} valores", $"1 of {of} values is missing"),
            (0, _) => _locale.Say($"faltan {gone} de {of} valores", $"{gone} of {of} values are missing"),
            (1, 0) => _locale.Say($"difiere 1 de {of} valores", $"1 of {of} values differs"),
            (_, 0) => _locale.Say($"difieren {differ} de {of} valores", $"{differ} of {of} values differ"),
            (1, _) => _locale.Say($"difiere 1 de {of} valores y {Lack()}", $"1 of {of} values differs and {Lack()}"),
            _ => _locale.Say($"difieren {differ} de {of} valores y {Lack()}", $"{differ} of {of} values differ and {Lack()}"),
        };

        string Lack() => missing == 1
            ? _locale.Say("falta 1", "1 is missing")
            : _locale.Say($"faltan {gone}", $"{gone} are missing");
    }
}
