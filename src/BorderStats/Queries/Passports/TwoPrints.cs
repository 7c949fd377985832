using BorderStats.Queries.Lines;

namespace BorderStats.Queries.Passports;

/// <summary>One figure as it is shown and as it was known on another day.</summary>
/// <param name="Then">Null where the line had none in that slot.</param>
public sealed record TwoPrints(SeriesLine Line, SeriesPoint? Then, SeriesPoint Now)
{
    /// <summary>Of the same months only: a part of a year that became a whole one was not revised.</summary>
    public long? Difference => Then is { Figure: { IsAtLeast: false, Value: { } before } figure }
        && Now.Figure is { IsAtLeast: false, Value: { } after } && figure.Period == Now.Figure.Period ? after - before : null;

    public bool Differs => (Then?.Figure.Value, Then?.Figure.Period) != (Now.Figure.Value, Now.Figure.Period)
        && (Then?.Figure.Value ?? Now.Figure.Value) is not null;

    /// <summary>The same of what is measured: a share is another one where only the total is.</summary>
    public bool IsMeasuredOtherwise => (Then?.Measured, Then?.Figure.Period) != (Now.Measured, Now.Figure.Period)
        && (Then?.Measured ?? Now.Measured) is not null;

    /// <summary>Line by line and slot by slot; of the rest none, which is of other parts on another day.</summary>
    /// <param name="then">The same question as of the other day; it may have other slots.</param>
    public static IReadOnlyList<TwoPrints> Of(Series then, Series now)
    {
        var before = then.Lines.ToDictionary(l => l.Code, l => l.Points.ToDictionary(p => p.Slot));
        return
        [
            .. from line in now.Lines
               where line.Kind is not LineKind.Rest
               from point in line.Points
               select new TwoPrints(line, before.GetValueOrDefault(line.Code)?.GetValueOrDefault(point.Slot), point),
        ];
    }
}
