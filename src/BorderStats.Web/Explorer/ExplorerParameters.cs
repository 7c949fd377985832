using System.Globalization;
using BorderStats.Charts.Plans;
using BorderStats.Queries.Holdings;
using BorderStats.Queries.Lines;
using BorderStats.Statistics;

namespace BorderStats.Web.Explorer;

/// <summary>The parameters of the explorer, for its page and for every file made of it.</summary>
public static class ExplorerParameters
{
    /// <summary>As a page or file declares them; a file reads "bom" besides.</summary>
    public const string Names =
        "areas points nationalities top from to per by measure view year axis scale asof compare events breaks sort";

    private static readonly string[] Known = Names.Split(' ');

    private const int MostNamed = 12;

    /// <summary>In addresses, the points of entry of the states on the southern border.</summary>
    internal const string SouthernWord = "southern";

    /// <summary>Whether an address leaves all of them out.</summary>
    public static bool IsBare(IQueryCollection query) => !query.Keys.Any(Known.Contains);

    public static ExplorerReading Read(IQueryCollection query, Holding holding)
    {
        ParameterReader reader = new(query);
        ExplorerQuestion question = new(
            ReadSeries(reader, holding),
            reader.Choice(
                "view", ("line", ExplorerView.Line), ("bars", ExplorerView.Bars), ("stacked", ExplorerView.Stacked),
                ("heat", ExplorerView.Heat), ("map", ExplorerView.Map), ("small", ExplorerView.Small),
                ("table", ExplorerView.Table)),
            reader.Choice("scale", ("linear", ScaleKind.Linear), ("log", ScaleKind.Log)),
            reader.Flag("events", otherwise: true),
            reader.Year("year", holding.FirstYear, holding.LastYear),
            reader.Choice("axis", ("common", false), ("own", true)),
            ReadOrder(reader, holding),
            reader.Day("compare"));
        if (question is { View: ExplorerView.Map, Series: { By: BreakdownDimension.Area, Areas.Count: 0 } })
            question = question with { Series = question.Series with { Areas = EveryState(holding) } };
        CheckTogether(reader, question.Series, holding);
        CheckMap(reader, question, holding);
        CheckTop(reader, question, holding);
        if (question is { OwnAxis: true, View: not ExplorerView.Small })
            reader.Note("axis", "own", "common; own solo con view=small", "common; own only with view=small");
        // A form sends the order along when it turns the table round.
        if (question.Order?.Fits(question.Series.Per) is false)
            question = question with { Order = null };
        return reader.Problems.Count == 0 ? new(question, []) : new(null, reader.Problems);
    }

    private static SeriesQuery ReadSeries(ParameterReader reader, Holding holding)
    {
        var by = reader.Choice("by", ("area", BreakdownDimension.Area), ("nationality", BreakdownDimension.Nationality),
            ("point", BreakdownDimension.Point));
        return new(
            holding.Indicator.Id,
            ReadPlaces(reader, by, holding),
            reader.Codes("nationalities", [.. holding.Nationalities.Select(n => n.Code)]),
            reader.Year("from", holding.FirstYear, holding.LastYear),
            reader.Year("to", holding.FirstYear, holding.LastYear),
            reader.Choice("per", ("year", Frequency.Year), ("month", Frequency.Month)),
            by,
            ReadMeasure(reader),
            reader.Day("asof"),
            reader.Choice("breaks", ("", false), ("cross", true)),
            Top: ReadTop(reader, by));
    }

    /// <summary>How many are named; the usual number counts as left out.</summary>
    private static int? ReadTop(ParameterReader reader, BreakdownDimension by)
    {
        var top = reader.Whole("top", 1, MostNamed);
        return top == SeriesQuery.UsualTop(by) ? null : top;
    }

    private static RowOrder? ReadOrder(ParameterReader reader, Holding holding)
    {
        if (reader.One("sort") is not { } found)
            return null;
        var (isDescending, word) = found[0] == '-' ? (true, found[1..]) : (false, found);
        if (word == RowOrder.Name)
            return new(null, isDescending);
        if (word.Length == 4 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && year >= holding.FirstYear && year <= holding.LastYear)
            return new(year, isDescending);
        if (IsLine(word, holding))
            return new(null, isDescending, word);
        reader.Note("sort", found,
            $"name o un año de {holding.FirstYear} a {holding.LastYear}, o con per=month la clave de una columna; "
                + "con un guion delante, primero el mayor",
            $"name or a year from {holding.FirstYear} to {holding.LastYear}, or with per=month the code of a column; "
                + "with a dash before it, the highest first");
        return null;
    }

    private static bool IsLine(string code, Holding holding) => code is SeriesQuery.RestCode or Area.Mexico
        || holding.Areas.Any(a => a.Code == code) || holding.Points.Any(p => p.Code == code)
        || holding.Nationalities.Any(n => n.Code == code);

    private static void CheckTop(ParameterReader reader, ExplorerQuestion question, Holding holding)
    {
        if (question.Series.Top is not { } top)
            return;
        var (field, named) = question.Series.By switch
        {
            BreakdownDimension.Area => ("areas", question.Series.Areas),
            BreakdownDimension.Point => ("points", question.Series.Areas),
            _ => ("nationalities", question.Series.Nationalities),
        };
        if (question.View is ExplorerView.Map)
            reader.Note("top", $"{top}", "nada con view=map: el mapa muestra todas",
                "nothing with view=map: a map shows all");
        else if (question.Series.By is BreakdownDimension.Area && !HasStates(holding))
            reader.Note("top", $"{top}", "nada: este indicador no se publica por entidad",
                "nothing: this indicator is not published by state");
        else if (named.Count > 0)
            reader.Note("top", $"{top}", $"solo sin «{field}»", $"only without “{field}”");
    }

    private static Measure ReadMeasure(ParameterReader reader) => reader.Choice("measure", ("value", Measure.Value),
        ("share", Measure.Share), ("change", Measure.Change), ("index", Measure.Index));

    /// <summary>The lines of a split by area or point; of one by nationality, where: a point is such a place too.</summary>
    private static IReadOnlyList<string> ReadPlaces(ParameterReader reader, BreakdownDimension by, Holding holding)
    {
        string[] codes = [.. holding.Points.Select(p => p.Code)];
        var areas = reader.Codes(
            "areas", [.. holding.Areas.Select(a => a.Code), .. by is BreakdownDimension.Nationality ? codes : []],
            ("all", EveryState(holding)));
        var points = reader.Codes("points", codes, ("all", codes), (SouthernWord, SouthernPoints(holding)));
        if (by is BreakdownDimension.Point && areas.Count > 0)
            reader.Note("areas", string.Join(',', areas), "con by=point, los puntos en «points»",
                "with by=point, the points in “points”");
        if (by is not BreakdownDimension.Point && points.Count > 0)
            reader.Note("points", string.Join(',', points), "solo con by=point", "only with by=point");
        return by is BreakdownDimension.Point ? points : areas;
    }

    internal static IReadOnlyList<string> SouthernPoints(Holding holding) =>
        [.. holding.Points.Where(p => p.Area.IsSouthernBorder).Select(p => p.Code)];

    /// <summary>
    /// What "all" stands for: the states that the indicator has, or whatever it has where it has no states.
    /// </summary>
    internal static IReadOnlyList<string> EveryState(Holding holding)
    {
        string[] states = [.. holding.Areas.Where(a => a.Kind is AreaKind.State).Select(a => a.Code)];
        return states.Length > 0 ? states : [.. holding.Areas.Select(a => a.Code)];
    }

    /// <summary>Whether a map can be drawn of an indicator: whether any state has figures of it.</summary>
    public static bool HasStates(Holding holding) => holding.Areas.Any(a => a.Kind is AreaKind.State);

    private static void CheckMap(ParameterReader reader, ExplorerQuestion question, Holding holding)
    {
        var series = question.Series;
        if (question.View is not ExplorerView.Map)
        {
            if (question.Year is { } alone)
                reader.Note("year", $"{alone}", "solo con view=map", "only with view=map");
            return;
        }

        if (!HasStates(holding))
            reader.Note("view", "map", "line, bars, stacked, heat o table: este indicador no se publica por entidad",
                "line, bars, stacked, heat or table: this indicator is not published by state");
        if (series.By is not BreakdownDimension.Area)
            reader.Note("by", series.By.Code(), "area, con view=map", "area, with view=map");
        if (series.Per is not Frequency.Year)
            reader.Note("per", "month", "year, con view=map: el mapa muestra un año",
                "year, with view=map: a map shows a year");
        if (question.Year < series.From || question.Year > series.To)
            reader.Note("year", $"{question.Year}", "un año de «from» a «to»", "a year from “from” to “to”");
    }

    private static void CheckTogether(ParameterReader reader, SeriesQuery query, Holding holding)
    {
        if (query.From > query.To)
            reader.Note("from", $"{query.From} (to={query.To})", "un año no posterior a «to»", "a year not after “to”");
        if (query is { By: not BreakdownDimension.Nationality, Nationalities.Count: > 1 })
            reader.Note("nationalities", string.Join(',', query.Nationalities),
                $"con by={query.By.Code()}, una nacionalidad a lo más; varias con by=nationality",
                $"with by={query.By.Code()} at most one nationality; several with by=nationality");
        if (query is { By: BreakdownDimension.Nationality, Areas.Count: > 1 })
            reader.Note("areas", string.Join(',', query.Areas),
                "con by=nationality, una entidad a lo más; varias con by=area",
                "with by=nationality at most one area; several with by=area");
        if (query.Per is Frequency.Month && !holding.HasMonths)
            reader.Note("per", "month", "year: este indicador no tiene cifras mensuales",
                "year: this indicator has no monthly figures");
        if (query.By is BreakdownDimension.Nationality && holding.Nationalities.Count < 2)
            reader.Note("by", "nationality", "area: este indicador no se publica por nacionalidad",
                "area: this indicator is not published by nationality");
        if (query.By is BreakdownDimension.Point && holding.Points.Count == 0)
            reader.Note("by", "point", "area: este indicador no se publica por punto de internación",
                "area: this indicator is not published by point of entry");
    }
}
