using BorderStats.Queries.Lines;
using BorderStats.Statistics;

namespace BorderStats.Charts.Plans;

/// <summary>How what is measured is written: counts with their unit, shares and changes in per cent.</summary>
internal sealed class ValueNames(Series series, Locale locale)
{
    private Measure Measure => series.Query.Measure;

    /// <summary>The number alone, as it stands at the end of a line: "67,120", "90.6%", "≥ 5,000".</summary>
    public string Short(SeriesPoint point)
    {
        var value = point.Measured ?? throw new ArgumentException("Nothing is measured here.", nameof(point));
        var number = Measure switch
        {
            Measure.Value => locale.Number((long)value),
            Measure.Share => locale.Percent(value),
            Measure.Change => locale.Percent(value, plus: true),
            _ => locale.OneDecimal(value),
        };
        return point.Figure.IsAtLeast && Measure is Measure.Value ? "≥ " + number : number;
    }

    /// <summary>The number in a few signs, for where the whole one has no room: "1.2k", "123k", "91%".</summary>
    public string Brief(SeriesPoint point)
    {
        var value = point.Measured ?? throw new ArgumentException("Nothing is measured here.", nameof(point));
        return (point.Figure.IsAtLeast && Measure is Measure.Value ? "≥" : "") + Brief(value);
    }

    public string Brief(double value) => Measure is Measure.Value or Measure.Index
        ? InThousands(value)
        : Tick(Math.Round(value, MidpointRounding.AwayFromZero), 1);

    /// <summary>The number with what it counts: "at least 5,000 cards", "90.6% of the total".</summary>
    public string Long(SeriesPoint point) => Measure switch
    {
        Measure.Value => AtLeast(point) + locale.Number((long)(point.Measured ?? 0)) + " "
            + locale.Say(series.Indicator.Unit),
        Measure.Share => Short(point) + locale.Say(" del total", " of the total"),
        Measure.Change when point.Against is { } against => Short(point) + locale.Say(" frente a ", " against ")
            + Against(point, against),
        Measure.Change => Short(point),
        _ => locale.Say("índice ", "index ") + Short(point),
    };

    /// <summary>What several points come to, with what they count: "74,080 cards", "98.2% of the total".</summary>
    public string Sum(double value) => Measure is Measure.Share
        ? locale.Percent(value) + locale.Say(" del total", " of the total")
        : $"{locale.Number((long)value)} {locale.Say(series.Indicator.Unit)}";

    /// <summary>What the upright axis measures.</summary>
    public string Axis => Measure switch
    {
        Measure.Value => locale.Say(series.Indicator.Unit),
        Measure.Share => locale.Say("% del total", "% of the total"),
        Measure.Change => locale.Say("cambio anual, %", "change on the year before, %"),
        _ => locale.Say("índice, primera cifra completa = 100", "index, first full figure = 100"),
    };

    /// <summary>A tick with as many decimals as the step between ticks has.</summary>
    public string Tick(double value, double step)
    {
        var decimals = Measure is Measure.Value || step % 1 == 0 ? 0 : step * 10 % 1 == 0 ? 1 : 2;
        var number = Math.Abs(value).ToString(decimals switch { 0 => "N0", 1 => "N1", _ => "N2" }, locale.Culture);
        var unit = Measure is Measure.Share or Measure.Change ? locale.Say("\u00a0%", "%") : "";
        return (value < 0 ? "−" : "") + number + unit;
    }

    private string InThousands(double value) => value switch
    {
        < 1000 => Math.Round(value).ToString("N0", locale.Culture),
        < 9_950 => (value / 1000).ToString("0.#", locale.Culture) + "k",
        < 999_500 => Math.Round(value / 1000).ToString("N0", locale.Culture) + "k",
        _ => (value / 1_000_000).ToString("0.#", locale.Culture) + "M",
    };

    // Cut to the months that both years have, it is not the change of the years.
    private string Against(SeriesPoint point, Period against)
    {
        SlotNames slots = new(series.Indicator.Year, locale);
        return (against.Months == point.Slot.Months ? "" : slots.Months(against.Months) + " ")
            + slots.Year(against.Year);
    }

    private string AtLeast(SeriesPoint point) => point.Figure.IsAtLeast ? locale.Say("al menos ", "at least ") : "";
}
