using BorderStats.Charts.Plans;
using BorderStats.Queries.Lines;
using BorderStats.Queries.Prints;
using BorderStats.Statistics;
using BorderStats.Web.Pages.Indicators;
using BorderStats.Web.Wording;

namespace BorderStats.Tests.Web;

/// <summary>
/// A part of a year never stands beside a year as if it were one: over all questions to the shipped figures, whatever is
/// compared is of the same months, or says its months, or is refused in words.
/// </summary>
[Collection(nameof(ShippedDatabase))]
public sealed class SameMonthsTests(ShippedDatabase shipped)
{
    // Asked once for all that is held against them.
    private static readonly Dictionary<string, IReadOnlyList<Series>> Answers = [];

    public static TheoryData<string> Indicators { get; } =
        [.. Codelists.CodelistReader.Read(Path.Combine(ShippedDatabase.DataFolder, "codelists")).Indicators.Select(i => i.Id)];

    [Theory]
    [MemberData(nameof(Indicators))]
    public async Task A_card_compares_figures_of_the_same_months(string indicator)
    {
        foreach (var (series, card) in await CardsAsync(indicator))
        {
            var months = card.Compared.Select(f => f.Period.Months).Distinct().ToArray();
            Assert.True(months.Length <= 1 || months.All(m => m.Count == 1), $"{Asked(series)}: {card.Value}, {card.Label}");
            Assert.False(card.IsWords && card.Compared.Count > 0, $"{Asked(series)}: {card.Label} is refused and yet compares");
        }
    }

    [Theory]
    [MemberData(nameof(Indicators))]
    public async Task No_part_that_is_left_out_could_be_larger_than_the_one_named_the_largest(string indicator)
    {
        foreach (var (series, named) in (await CardsAsync(indicator)).Where(c => c.Card.Label.StartsWith("largest share", StringComparison.Ordinal)))
        {
            var (largest, whole) = (named.Compared[0], named.Compared[1]);
            Figure[] parts = [.. series.Lines.Where(l => l.Kind is LineKind.Area or LineKind.Nationality && !IsOffice(l.Code))
                .Select(l => l.Points.First(p => p.Slot == largest.Period).Figure)];
            var counted = parts.Where(f => f.Period == whole.Period && f is { Value: not null, IsAtLeast: false }).ToArray();
            var room = whole.Value - counted.Sum(f => f.Value);

            Assert.Equal(counted.Max(f => f.Value), largest.Value);
            Assert.True(counted.Length == parts.Length || room <= largest.Value, $"{Asked(series)}: {named.Label}, with room for {room}");
        }
    }

    [Theory]
    [MemberData(nameof(Indicators))]
    public async Task The_highest_year_is_not_exceeded_by_a_part_of_another(string indicator)
    {
        foreach (var (series, card) in (await CardsAsync(indicator)).Where(c => c.Card.Label.StartsWith("highest of", StringComparison.Ordinal)))
        {
            var line = series.Total ?? series.Lines.First(l => card.Compared.All(f => l.Points.Any(p => p.Figure == f)));
            var highest = card.Compared.Max(f => f.Value);

            Assert.DoesNotContain(line.Points, p => p.IsPartial && p.Figure.Value > highest);
        }
    }

    [Theory]
    [MemberData(nameof(Indicators))]
    public async Task A_change_on_the_year_before_is_of_the_same_months(string indicator)
    {
        foreach (var (series, line, point) in await PointsAsync(indicator))
        {
            var change = YearOnYear.Of(series, line, point);
            Assert.True(
                change.Percent is null || change.Before!.Figure.Period == point.Figure.Period.YearBefore,
                $"{Asked(series)}: {line.Code} {point.Slot}");
        }
    }

    [Theory]
    [MemberData(nameof(Indicators))]
    public async Task What_covers_other_months_than_its_column_says_which(string indicator)
    {
        foreach (var (series, _, point) in (await PointsAsync(indicator)).Where(p => p.Point.Measured is not null))
        {
            var months = series.Query.Measure is Measure.Change ? point.Against!.Value.Months : point.Figure.Period.Months;
            if (months == point.Slot.Months || point.Slot.IsMonth)
                continue;
            SlotNames slots = new(series.Indicator.Year, Locale.English);
            var cell = FigureCell.Of(series, point, Locale.English);
            Assert.True(cell.Marks.Any(m => m.Sign == slots.Months(months)), $"{Asked(series)}: {point.Slot} is of {months}");
            if (series.Query.Measure is Measure.Change)
                Assert.Contains(slots.Months(months), PointWords.Phrase(series, point, Locale.English), StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Indicators))]
    public async Task A_share_is_of_a_total_of_the_same_months_and_an_index_of_a_base_of_the_same(string indicator)
    {
        foreach (var (series, _, point) in (await PointsAsync(indicator)).Where(p => p.Point.Measured is not null))
        {
            if (series.Query is { Measure: Measure.Index, Per: Frequency.Year })
                Assert.Equal(point.Figure.Period.Months, point.Against!.Value.Months);
            var total = series.Total?.Points.First(p => p.Slot == point.Slot).Figure;
            if (series.Query.Measure is Measure.Share && total?.Period == point.Figure.Period)
                Assert.Equal(100.0 * point.Figure.Value!.Value / total.Value!.Value, point.Measured!.Value, 6);
        }
    }

    [Fact]
    public async Task Chiapas_without_the_rest_of_its_year_leaves_the_largest_share_untold()
    {
        var series = await shipped.AskAsync(new("refugee-requests", [], []));

        var english = Headline.Of(series, Locale.English);
        var spanish = Headline.Of(series, Locale.Spanish);

        Assert.Contains(english, c => c is { IsWords: true, Value: "Chiapas: only Jan–May; one more not comparable", Label: "the largest share in 2024 cannot be told" });
        Assert.Contains(spanish, c => c is { IsWords: true, Value: "Chiapas: solo ene–may; otra no comparable", Label: "no se puede decir cuál es la mayor parte en 2024" });
    }

    [Fact]
    public async Task Chiapas_with_nine_cards_of_ten_is_the_largest_whatever_the_others_are()
    {
        var series = await shipped.AskAsync(new("regional-visitor-cards", [], [], To: 2018));

        Assert.Contains(Headline.Of(series, Locale.English), c => c is { Value: "90.6%", Label: "largest share in 2018: Chiapas" });
    }

    /// <summary>Every breakdown, frequency and measure; as it is known today and as it was on two days.</summary>
    private async Task<IReadOnlyList<Series>> AskedAsync(string indicator)
    {
        if (Answers.TryGetValue(indicator, out var kept))
            return kept;
        var holding = (await shipped.HoldingsAsync()).SingleOrDefault(h => h.Indicator.Id == indicator);
        if (holding is null)
            return [];
        var questions =
            from split in Enum.GetValues<BreakdownDimension>()
            from per in Enum.GetValues<Frequency>()
            from measure in Enum.GetValues<Measure>()
            where (per is Frequency.Year || holding.HasMonths)
                && (split is BreakdownDimension.Area || holding.Nationalities.Count > 1)
            from day in (DateOnly?[])[null, new(2021, 7, 4), new(2024, 6, 30)]
            select new SeriesQuery(indicator, [], [], Per: per, By: split, Measure: measure, AsOf: day);
        string[] states = [.. shipped.Codebook.States.Select(a => a.Code)];
        List<Series> answers = [];
        foreach (var question in questions)
            answers.Add(await shipped.AskAsync(question));
        // All states at once, and the country alone.
        foreach (var areas in holding.Observations > 0 ? (string[][])[states, [Area.Mexico]] : [])
            answers.Add(await shipped.AskAsync(new(indicator, areas, [])));
        return Answers[indicator] = answers;
    }

    private async Task<IEnumerable<(Series Series, KpiCard Card)>> CardsAsync(string indicator) =>
        from series in await AskedAsync(indicator)
        from card in Headline.Of(series, Locale.English)
        select (series, card);

    private async Task<IEnumerable<(Series Series, SeriesLine Line, SeriesPoint Point)>> PointsAsync(string indicator) =>
        from series in await AskedAsync(indicator)
        from line in series.Total is { } total ? series.Lines.Append(total) : series.Lines
        from point in line.Points
        select (series, line, point);

    private bool IsOffice(string code) => shipped.Codebook.Area(code)?.Kind is AreaKind.Office;

    private static string Asked(Series series) =>
        $"{series.Indicator.Id} by {series.Query.By} per {series.Query.Per}, {series.Query.Measure}, as of {series.Query.AsOf}";
}
