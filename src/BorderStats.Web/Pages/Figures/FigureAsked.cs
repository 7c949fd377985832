using BorderStats.Statistics;
using BorderStats.Web.Explorer;

namespace BorderStats.Web.Pages.Figures;

/// <summary>The period of a figure and the day it is asked as of, as the address says them.</summary>
public sealed record FigureAsked(Period Period, DateOnly? AsOf)
{
    public static (FigureAsked Asked, IReadOnlyList<ParameterProblem> Problems) Read(
        string year, string? months, IQueryCollection query)
    {
        ParameterReader reader = new(query);
        var asOf = reader.Day(AskedDay.Name);
        var (asked, span) = (PathParameters.Year(year), months is null ? MonthSpan.WholeYear : MonthSpan.Parse(months));
        List<ParameterProblem> problems = [.. reader.Problems];
        if (asked is not (>= Period.FirstYear and <= Period.LastYear))
            problems.Add(PathParameters.BadYear(year, Period.FirstYear, Period.LastYear));
        if (span is null)
            problems.Add(PathParameters.BadMonths(months ?? ""));
        return problems.Count > 0
            ? (new(Period.OfYear(Period.FirstYear), null), problems)
            : (new(new(asked!.Value, span!.Value), asOf), problems);
    }
}
