using BorderStats.Charts.Maps.States;
using BorderStats.Charts.Plans;
using BorderStats.Charts.Plans.Layouts;
using BorderStats.Charts.Svg;
using BorderStats.Queries.Lines;
using BorderStats.Statistics;
using BorderStats.Tests.Charts.Maps;

namespace BorderStats.Tests.Charts;

/// <summary>Every indicator, split in every way it is published, drawn in every view at the widths of readers' screens.</summary>
[Collection(nameof(ShippedDatabase))]
public sealed class NoLabelOnAnotherTests(ShippedDatabase shipped)
{
    private static readonly ChartFrame[] Frames =
    [
        new("test", FrameKind.Narrow, 320, 320), new("test", FrameKind.Narrow, 390, 320),
        new("test", FrameKind.Wide, 800, 430), new("test", FrameKind.Wide, 1280, 560),
    ];

    [Theory]
    [InlineData(nameof(ChartView.Lines))]
    [InlineData(nameof(ChartView.Bars))]
    [InlineData(nameof(ChartView.Stacked))]
    [InlineData(nameof(ChartView.Heat))]
    [InlineData(nameof(ChartView.Small))]
    [InlineData(nameof(ChartView.SmallApart))]
    public async Task No_label_lies_on_another(string view)
    {
        List<string> found = [];
        foreach (var query in await QuestionsAsync())
        {
            var series = await shipped.AskAsync(query);
            foreach (var locale in (Locale[])[Locale.Spanish, Locale.English])
            {
                var plan = ChartPlan.Of(series, locale, Enum.Parse<ChartView>(view), ScaleKind.Linear, events: true);
                found.AddRange(Frames.SelectMany(frame => DrawnTexts.Overlaps(SvgChart.Draw(plan, frame))
                    .Select(pair => $"{query.Indicator} by {query.By} per {query.Per}, {query.Measure}, {frame.Width} px: {pair}")));
            }
        }

        Assert.True(found.Count == 0, string.Join("\n", found.Distinct()));
    }

    [Fact]
    public async Task No_label_lies_on_another_beside_what_was_known_on_an_earlier_day()
    {
        List<string> found = [];
        var drawn = 0;
        foreach (var query in await QuestionsAsync())
        {
            var now = await shipped.AskAsync(query);
            foreach (var day in (DateOnly[])[new(2018, 12, 31), new(2021, 7, 4)])
            {
                var then = await shipped.AskAsync(now.Query with { AsOf = day, Top = null });
                var plan = ChartPlan.Of(now, Locale.Spanish, ChartView.Lines, ScaleKind.Linear, events: true, then);
                drawn += plan.Then.Lines.Count;
                found.AddRange(Frames.SelectMany(frame => DrawnTexts.Overlaps(SvgChart.Draw(plan, frame))
                    .Select(pair => $"{query.Indicator} by {query.By} per {query.Per}, {query.Measure}, {frame.Width} px: {pair}")));
            }
        }

        Assert.True(drawn > 12, $"Only {drawn} lines differed.");
        Assert.True(found.Count == 0, string.Join("\n", found.Distinct().Take(20)));
    }

    [Fact]
    public async Task No_label_lies_on_another_on_any_map()
    {
        List<string> found = [];
        foreach (var holding in (await shipped.HoldingsAsync()).Where(h => h.Areas.Any(a => a.Kind is AreaKind.State)))
        {
            string[] states = [.. holding.Areas.Where(a => a.Kind is AreaKind.State).Select(a => a.Code)];
            foreach (var measure in Enum.GetValues<Measure>())
            {
                var series = await shipped.AskAsync(new(holding.Indicator.Id, states, [], Measure: measure));
                found.AddRange(series.Slots.SelectMany(slot => Frames.SelectMany(frame => DrawnTexts.Overlaps(SvgStateMap.Draw(
                        StateMapPlan.Of(series, slot.Year, shipped.Codebook, Locale.Spanish), frame, StateShapes.Shipped))
                    .Select(pair => $"{holding.Indicator.Id} {slot.Year}, {measure}, {frame.Width} px: {pair}"))));
            }
        }

        Assert.True(found.Count == 0, string.Join("\n", found.Distinct().Take(20)));
    }

    [Fact]
    public async Task No_label_lies_on_another_in_a_picture_that_is_as_high_as_asked_for()
    {
        ChartFrame[] pictures = [new("test", FrameKind.Narrow, 288, 140), new("test", FrameKind.Wide, 744, 250), new("test", FrameKind.Wide, 1200, 420)];
        List<string> found = [];
        foreach (var query in await QuestionsAsync())
        {
            var series = await shipped.AskAsync(query);
            var (heat, small) = (Plan(series, ChartView.Heat), Plan(series, ChartView.SmallApart));
            var map = StateMapPlan.Of(series, null, shipped.Codebook, Locale.Spanish);
            found.AddRange(pictures.SelectMany(frame => new[]
            {
                HeatDrawing.Draw(new(heat, frame, isBounded: true)), SmallDrawing.Draw(new(small, frame, isBounded: true)),
                SvgStateMap.Draw(new StateMapLayout(map, frame, StateShapes.Shipped, isBounded: true)),
            }.SelectMany(DrawnTexts.Overlaps).Select(pair => $"{query.Indicator} by {query.By}, {query.Measure}, {frame.Width} px: {pair}")));
        }

        Assert.True(found.Count == 0, string.Join("\n", found.Distinct().Take(20)));
    }

    private static ChartPlan Plan(Series series, ChartView view) =>
        ChartPlan.Of(series, Locale.Spanish, view, ScaleKind.Linear, events: true);

    private async Task<IReadOnlyList<SeriesQuery>> QuestionsAsync()
    {
        List<SeriesQuery> questions = [];
        foreach (var holding in await shipped.HoldingsAsync())
        {
            SeriesQuery usual = new(holding.Indicator.Id, [], []);
            questions.AddRange([usual, usual with { Areas = [.. holding.Areas.Select(a => a.Code)] }]);
            questions.AddRange(
                [usual with { Measure = Measure.Share }, usual with { Measure = Measure.Change }, usual with { Measure = Measure.Index }]);
            if (holding.Nationalities.Count > 1)
                questions.Add(usual with { By = BreakdownDimension.Nationality });
            if (holding.Points.Count > 0)
                questions.Add(usual with { By = BreakdownDimension.Point });
            if (holding.HasMonths)
                questions.AddRange([usual with { Per = Frequency.Month }, usual with { Per = Frequency.Month, Areas = [holding.UsualAreas[0].Code] }]);
        }

        return questions;
    }
}
