using BorderStats.Queries.Holdings;
using BorderStats.Queries.Lines;
using BorderStats.Statistics;

namespace BorderStats.Queries.Gaps;

/// <summary>A run of years of one area without a whole figure, for one reason.</summary>
public sealed record MissingYears(Area Area, Period First, Period Last, Absence Reason)
{
    public int Count => Last.Year - First.Year + 1;

    /// <summary>What could be asked for of one line; years of one reason that follow each other are one run.</summary>
    public static IReadOnlyList<MissingYears> Of(SeriesLine line, Area area, Holding holding)
    {
        List<MissingYears> runs = [];
        var place = holding.PointOf(line.Code);
        foreach (var point in line.Points)
        {
            var reason = Absences.Of(point, place);
            if (!reason.CanBeAskedFor() || point.Slot.Year < holding.FirstYear || point.Slot.Year > holding.LastYear)
                continue;
            if (runs is [.., var last] && last.Reason == reason && last.Last == point.Slot.YearBefore)
                runs[^1] = last with { Last = point.Slot };
            else
                runs.Add(new(area, point.Slot, point.Slot, reason));
        }

        return runs;
    }
}
