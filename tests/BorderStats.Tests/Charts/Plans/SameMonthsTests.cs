using System.Text.RegularExpressions;
using BorderStats.Charts.Plans;
using BorderStats.Queries.Lines;
using BorderStats.Statistics;

namespace BorderStats.Tests.Charts.Plans;

/// <summary>
/// Over all that is shipped: no stroke joins, no sentence ranks and no label shows figures of different months as if
/// they were alike. The words are read back and held against the figures themselves, not against the code that chose.
/// </summary>
[Collection(nameof(ShippedDatabase))]
public sealed partial class SameMonthsTests(ShippedDatabase shipped)
{
    [Theory]
    [InlineData(BreakdownDimension.Area, Measure.Value)]
    [InlineData(BreakdownDimension.Area, Measure.Share)]
    [InlineData(BreakdownDimension.Area, Measure.Change)]
    [InlineData(BreakdownDimension.Nationality, Measure.Value)]
    [InlineData(BreakdownDimension.Nationality, Measure.Share)]
    [InlineData(BreakdownDimension.Nationality, Measure.Change)]
    public async Task No_chart_sets_figures_of_different_months_side_by_side_without_saying_so(BreakdownDimension by, Measure measure)
    {
        var seen = 0;
        foreach (var holding in await shipped.HoldingsAsync())
        {
            if (by is BreakdownDimension.Nationality && holding.Nationalities.Count < 2)
                continue;
            var series = await shipped.AskAsync(new(holding.Indicator.Id, [], [], By: by, Measure: measure));
            foreach (var locale in (Locale[])[Locale.Spanish, Locale.English])
            {
                var plan = ChartPlan.Of(series, locale, ChartView.Lines, ScaleKind.Linear, events: false);
                Assert.All(plan.Lines, StrokesJoinTheSameMonths);
                Assert.All(plan.Lines, line => TheEndNamesItsMonths(plan, line));
                seen += FiguresSaid(plan, plan.Finding) + FiguresSaid(plan, plan.Description);
                ARankIsAmongTheSameMonths(plan);
                ADescriptionHasOneKindOfMonths(plan);
            }
        }

        Assert.True(seen > 20, $"Only {seen} figures were read back.");
    }

    private static void StrokesJoinTheSameMonths(LinePlan line)
    {
        for (var i = 1; i < line.Points.Count; i++)
        {
            var (from, to) = (line.Points[i - 1], line.Points[i]);
            Assert.True(to.Join is PointJoin.None || IsWhole(from, to) || Covered(from) == Covered(to),
                $"{line.Name} is drawn from {from.Point.Figure.Period} to {to.Point.Figure.Period}");
        }
    }

    private static bool IsWhole(PointPlan from, PointPlan to) =>
        Covered(from) == from.Point.Slot.Months && Covered(to) == to.Point.Slot.Months;

    private static void TheEndNamesItsMonths(ChartPlan plan, LinePlan line)
    {
        if (line.Last >= 0 && Covered(line.Points[line.Last]) is var months && months != line.Points[line.Last].Point.Slot.Months)
            Assert.Contains(plan.Slots.Months(months), line.LastNumber, StringComparison.Ordinal);
    }

    /// <summary>Every number in the words is a figure of just the months that the words give it.</summary>
    private static int FiguresSaid(ChartPlan plan, string words)
    {
        var said = Figures(words).ToArray();
        Assert.All(said, figure => Assert.True(Candidates(plan, figure).Any(), $"No figure is {figure.Number} in {figure.When}: {words}"));
        return said.Length;
    }

    private static void ARankIsAmongTheSameMonths(ChartPlan plan)
    {
        if (!Rank().IsMatch(plan.Finding))
            return;
        var said = Figures(plan.Finding).First();
        var (slot, top) = Candidates(plan, said).Select(p => (plan.Series.Slots.ToList().IndexOf(p.Point.Slot), p)).First();
        var rivals = plan.Series.Lines.Zip(plan.Lines).Where(l => l.First.Kind is LineKind.Area or LineKind.Nationality)
            .Select(l => l.Second).Where(l => l.Points.Any(p => p.Point.Measured is not null)).ToArray();
        var alike = rivals.Select(l => l.Points[slot])
            .Where(p => p.Point is { Measured: not null, Figure.IsAtLeast: false } && Covered(p) == Covered(top)).ToArray();
        Assert.All(alike, p => Assert.True(p.Point.Measured <= top.Point.Measured, plan.Finding));
        if (alike.Length == rivals.Length)
            return;
        var total = (plan.Series.Total ?? plan.Series.Lines.First(l => l.Kind is LineKind.Total)).Points[slot];
        Assert.Equal(Covered(top), total.Figure.Period.Months);
        Assert.True(top.Point.Measured > total.Measured - alike.Sum(p => p.Point.Measured), plan.Finding);
    }

    private static void ADescriptionHasOneKindOfMonths(ChartPlan plan) => Assert.True(
        Figures(plan.Description).Select(f => f.When[..^4]).Distinct().Count() <= 1, plan.Description);

    private static IEnumerable<PointPlan> Candidates(ChartPlan plan, (string Number, string When) said) =>
        plan.Lines.SelectMany(l => l.Points).Where(p => p.Point.Measured is not null
            && plan.Values.Short(p.Point) == said.Number && When(plan, p) == said.When);

    private static string When(ChartPlan plan, PointPlan point) => Covered(point) == point.Point.Slot.Months
        ? plan.Slots.Of(point.Point.Slot)
        : $"{plan.Slots.Months(Covered(point))} {plan.Slots.Year(point.Point.Slot.Year)}";

    private static MonthSpan Covered(PointPlan point) =>
        point.Point.Against is { } cut && cut.Year == point.Point.Slot.Year - 1 ? cut.Months : point.Point.Figure.Period.Months;

    private static IEnumerable<(string Number, string When)> Figures(string words) =>
        Figure().Matches(words).Select(m => (WithSign(m.Groups["number"].Value), m.Groups["when"].Value));

    // What a cell marks with a sign a sentence says in words.
    private static string WithSign(string number) => number.Replace("al menos ", "≥ ", StringComparison.Ordinal)
        .Replace("at least ", "≥ ", StringComparison.Ordinal);

    [GeneratedRegex(@"(?<![\d–])(?<number>(?:≥ |al menos |at least )?[−+]?\d[\d,]*(?:\.\d)?(?:\u00a0?%| %)?)(?:(?!\d{4}[,;])[^;:])*? (?:in|en) (?<when>(?:\p{L}{3}(?:–\p{L}{3})? )?(?:FY |AF )?\d{4})", RegexOptions.ExplicitCapture)]
    private static partial Regex Figure();

    [GeneratedRegex("leads with|are level|va a la cabeza|van iguales|Largest rise|Mayor alza")]
    private static partial Regex Rank();
}
