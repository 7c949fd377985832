using System.Globalization;
using BorderStats.Charts.Plans;
using BorderStats.Queries.Lines;
using BorderStats.Queries.Prints;
using BorderStats.Statistics;

namespace BorderStats.Tests.Charts;

/// <summary>Series to draw, built by hand.</summary>
internal static class Samples
{
    public static readonly Indicator Cards = new(
        "regional-visitor-cards", new("Tarjetas de visitante regional", "Regional visitor cards"), new("tarjetas", "cards"),
        new("", ""), "INM", YearBasis.Calendar, []);

    public static readonly Indicator Encounters = Cards with
    {
        Name = new("Encuentros", "Encounters"),
        Unit = new("eventos", "events"),
        Year = YearBasis.UsFiscal,
    };

    public static readonly SeriesBreak VisitorBreak = new(
        Cards.Id, 2013, new("forma de visitante local", "local visitor form"), new("tarjeta de visitante regional", "regional visitor card"),
        new("cambio de documento", "the document changed"), "");

    private static readonly Dictionary<string, Bilingual> Names = new()
    {
        ["MX-CHP"] = Bilingual.Same("Chiapas"),
        ["MX-TAB"] = Bilingual.Same("Tabasco"),
        ["MX-ROO"] = Bilingual.Same("Quintana Roo"),
        ["MX-CAM"] = Bilingual.Same("Campeche"),
        ["GTM"] = Bilingual.Same("Guatemala"),
        ["HND"] = Bilingual.Same("Honduras"),
        ["SLV"] = Bilingual.Same("El Salvador"),
        ["OTH"] = new("Otras", "Others"),
    };

    public static PolicyEvent Event(string id, string day, string spanish, string english) => new(
        id, PublicationDate.Parse(day)!.Value, null, new(spanish, english), new("", ""), [Cards.Id], "");

    public static SeriesPoint Point(int year, long? value) => Of(Period.OfYear(year), value);

    public static SeriesPoint Of(Period slot, long? value, ObservationStatus status = ObservationStatus.Normal) => new(
        slot,
        value is null ? Figure.NoneFor(slot) : new(slot, value, status, FigureOrigin.Printed, 1, 0, null, []),
        value, value is null ? Refusal.Hole : null, null);

    public static SeriesPoint Provisional(int year, long value) => Of(Period.OfYear(year), value, ObservationStatus.Provisional);

    public static SeriesPoint Partial(int year, int lastMonth, long value)
    {
        var point = Point(year, value);
        return point with { Figure = point.Figure with { Period = new(year, new(1, lastMonth)) } };
    }

    public static SeriesPoint AtLeast(int year, long value, int missing, int parts)
    {
        var point = Point(year, value);
        return point with { Figure = point.Figure with { Origin = FigureOrigin.SumOfMonths, Parts = parts, MissingParts = missing } };
    }

    /// <summary>A figure of which the share or change asked for is refused.</summary>
    public static SeriesPoint Refused(int year, long value, Refusal refusal) => Point(year, value) with { Measured = null, Refusal = refusal };

    public static SeriesPoint Changed(int year, double percent) => Point(year, 1000) with { Measured = percent, Against = Period.OfYear(year - 1) };

    public static SeriesLine Line(string code, params IEnumerable<SeriesPoint> points) => new(
        code, Names.GetValueOrDefault(code) ?? Bilingual.Same(code), code switch { "OTH" => LineKind.Rest, ['M', 'X', '-', ..] => LineKind.Area, _ => LineKind.Nationality },
        [.. points]);

    public static SeriesLine Years(string code, int from, params long?[] values) =>
        Line(code, values.Select((value, i) => Point(from + i, value)));

    /// <summary>Monthly figures from a January on; the last <paramref name="provisional"/> of them not final.</summary>
    public static SeriesLine Months(string code, int year, int provisional, params long?[] values) =>
        Line(code, values.Select((value, i) => Of(Period.OfMonth(year + i / 12, i % 12 + 1), value,
            i >= values.Length - provisional ? ObservationStatus.Provisional : ObservationStatus.Normal)));

    public static Series Series(params SeriesLine[] lines) => new(
        Cards,
        new(Cards.Id, [], [], Per: lines.Length > 0 && lines[0].Points.Any(p => p.Slot.IsMonth) ? Frequency.Month : Frequency.Year),
        lines.Length > 0 ? [.. lines[0].Points.Select(p => p.Slot)] : [], lines, null, [], [], [], []);

    public static Series Measured(this Series series, Measure measure) => series with { Query = series.Query with { Measure = measure } };

    /// <summary>Visitor cards as the agency printed them, with the change of document and the events of those years.</summary>
    public static Series VisitorCards() => Series(
        Years("MX-CHP", 2007, 1376, 7067, 123322, 79267, 60896, 58019, 36537, 94936, 105069, 83533, 71176, 67120),
        Years("MX-TAB", 2007, null, null, 8064, 5042, 3068, 3151, 4487, 8725, 6478, 3736, 2849, 4793),
        Years("MX-ROO", 2007, 2139, 3577, 40673, 8152, 10141, 6465, 4134, 8377, 2670, 2547, 1417, 2167)) with
    {
        Breaks = [VisitorBreak],
        Events =
        [
            Event("ley-migracion", "2011-05-25", "Ley de Migración", "Migration Act"),
            Event("programa-frontera-sur", "2014-07-07", "Programa Frontera Sur", "Southern Border Program"),
        ],
    };

    /// <summary>
    /// The same cards as known before they were revised: other figures here and there, a part of 2015, nothing later.
    /// </summary>
    public static Series VisitorCardsThen()
    {
        var chiapas = Years("MX-CHP", 2007, 1376, 7067, 98500, 91200, 60896, 58019, 36537, 94936, null, null, null, null);
        var then = Series(
            chiapas with { Points = [.. chiapas.Points.Select(p => p.Slot.Year == 2015 ? Partial(2015, 7, 66300) : p)] },
            Years("MX-TAB", 2007, null, 15100, 8064, 5042, 3068, 3151, 14487, 8725, 6478, null, null, null),
            Years("MX-ROO", 2007, 2139, 3577, 40673, 8152, 10141, 6465, 4134, 8377, 2670, null, null, null));
        return then with { Query = then.Query with { AsOf = new(2016, 3, 1) } };
    }

    public static ChartPlan ThenPlan(Locale locale) =>
        ChartPlan.Of(VisitorCards(), locale, ChartView.Lines, ScaleKind.Linear, events: true, VisitorCardsThen());

    /// <summary>Years of which nobody has data, sums with holes, provisional figures, a zero, and parts of the last year.</summary>
    public static Series Reservations()
    {
        static SeriesPoint[] Course(params long?[] values) => [.. values.Select((v, i) => Point(2004 + i, v))];
        return Series(
            Line("GTM", [.. Course(900, 1200, null, null, null, null, null, 2100, 2300, 2500), AtLeast(2014, 2600, 2, 12), Provisional(2015, 3100), Partial(2016, 7, 1700)]),
            Line("HND", [.. Course(null, 400, null, null, null, null, null, 1500, 1450, 2450, 2550), Provisional(2015, 3050), Partial(2016, 7, 1650)]),
            Line("SLV", [.. Course(300, 350, null, null, null, null, null, null, null, 500, 700), Provisional(2015, 0), Point(2016, null)])) with
        {
            Events =
            [
                Event("a", "2011-05-25", "Ley de Migración", "Migration Act"),
                Event("b", "2014-07-07", "Programa Frontera Sur", "Southern Border Program"),
                Event("c", "2014-09", "Segundo", "Second measure"),
                Event("d", "2014-10-20", "Tercero", "Third measure"),
                Event("e", "2016-01-01", "Quinto", "Fifth measure"),
            ],
        };
    }

    public static string Text(double number) => number.ToString(CultureInfo.InvariantCulture);
}
