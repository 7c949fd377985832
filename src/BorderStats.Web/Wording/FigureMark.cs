using BorderStats.Charts.Plans;
using BorderStats.Queries.Lines;
using BorderStats.Queries.Prints;
using BorderStats.Statistics;

namespace BorderStats.Web.Wording;

/// <summary>A sign behind a figure, with what the legend under the table says of it.</summary>
public sealed record FigureMark(string Sign, Bilingual Meaning)
{
    private static readonly FigureMark Provisional = new("p", new("preliminar", "provisional"));
    private static readonly FigureMark Estimated = new("e", new("estimada", "estimated"));
    private static readonly FigureMark Unreliable = new("u", new("poco confiable", "low reliability"));
    private static readonly FigureMark Broken = new("b", new("ruptura de la serie", "series break"));
    private static readonly FigureMark AtLeast = new(
        "≥", new("al menos: una parte de la suma no tiene dato", "at least: a part of the sum has no data"));

    private static readonly FigureMark Open = new(
        AtLeast.Sign, new("al menos: la lista puede dejar algo fuera", "at least: the list may leave something out"));

    public static IReadOnlyList<FigureMark> Of(SeriesPoint point, SlotNames slots)
    {
        var (figure, status) = (point.Figure, point.Figure.Status);
        FigureMark?[] marks =
        [
            PartYear(point, slots),
            Computed(figure),
            figure.IsAtLeast && figure.MissingParts > 0 ? AtLeast : null,
            figure.IsAtLeast && figure.IsOpen ? Open : null,
            status.HasFlag(ObservationStatus.SeriesBreak) ? Broken : null,
            status.HasFlag(ObservationStatus.Provisional) ? Provisional : null,
            status.HasFlag(ObservationStatus.Estimated) ? Estimated : null,
            status.HasFlag(ObservationStatus.LowReliability) ? Unreliable : null,
        ];
        return [.. marks.OfType<FigureMark>()];
    }

    /// <summary>The sign ≥ stands before its number; the others stand behind.</summary>
    public bool StandsBehind => Sign != AtLeast.Sign;

    /// <summary>A part of a year, or a change that is cut to the months that both years have.</summary>
    private static FigureMark? PartYear(SeriesPoint point, SlotNames slots)
    {
        var months = point.Against?.Months ?? point.Figure.Period.Months;
        return point.Slot.IsMonth || point.Figure.Value is null || months == point.Slot.Months
            ? null
            : new(slots.Months(months), months == point.Figure.Period.Months
                ? new("solo esos meses del año", "only these months of the year")
                : new("el cambio solo de esos meses", "the change of these months only"));
    }

    private static FigureMark? Computed(Figure figure) => figure.Origin switch
    {
        FigureOrigin.SumOfMonths => new("Σ", new("suma de cifras mensuales", "sum of monthly figures")),
        FigureOrigin.SumOfNationalities => new("Σn", new("suma de nacionalidades", "sum of nationalities")),
        FigureOrigin.SumOfAreas => new("Σe", new("suma de entidades", "sum of states")),
        FigureOrigin.SumOfOffices => new("Σo", new("suma de oficinas", "sum of offices")),
        FigureOrigin.SumOfPoints => new("Σp", new("suma de puntos de internación", "sum of points of entry")),
        FigureOrigin.SumOfIndicators => new("Σi", new("suma de indicadores", "sum of indicators")),
        FigureOrigin.Rest => new("r", new(
            "el resto: el total impreso menos lo enumerado", "the rest: the printed total less what is listed")),
        _ => null,
    };
}
