using BorderStats.Charts.Plans;
using BorderStats.Charts.Plans.Layouts;
using BorderStats.Queries.Lines;
using BorderStats.Statistics;

namespace BorderStats.Tests.Charts.Plans;

/// <summary>Every line is named once: at its end where there is room near it, else in the legend.</summary>
public sealed class EndLabelTests
{
    /// <summary>The ten airports with the most entries in 2025, of which eight lie close together.</summary>
    private static readonly Series Airports = Samples.Series([.. new long[]
    {
        9_816_014, 9_095_370, 3_019_674, 2_344_602, 1_908_492, 1_244_158, 517_338, 386_074, 377_681, 197_532,
    }.Select((value, i) => Samples.Years($"MX-{(char)('A' + i)}", 2024, value, value))]);

    [Fact]
    public void Lines_with_room_at_their_ends_need_no_legend()
    {
        var layout = Layout(Samples.VisitorCards());

        Assert.Equal(["Chiapas", "Tabasco", "Quintana Roo"], layout.EndLabels.Select(l => l.Name));
        Assert.Empty(layout.Legend.Entries);
    }

    [Fact]
    public void Where_lines_end_close_together_those_without_room_are_named_in_the_legend()
    {
        var layout = Layout(Airports);

        Assert.Equal(["MX-A", "MX-B", "MX-C", "MX-D", "MX-E", "MX-F", "MX-G", "MX-H", "MX-I"], layout.EndLabels.Select(l => l.Name));
        Assert.Equal(["MX-J 197,532"], layout.Legend.Entries.Select(e => $"{e.Name} {e.Number}"));
    }

    [Fact]
    public void No_label_lies_on_another_or_far_from_its_line()
    {
        var layout = Layout(Airports);

        Assert.All(layout.EndLabels, l => Assert.InRange(l.Y - layout.Y(l.Line.Points[^1]), -30, 30));
        Assert.All(layout.EndLabels.Zip(layout.EndLabels.Skip(1)), pair => Assert.True(pair.Second.Y - pair.First.Y >= 19 - 1e-6));
    }

    [Theory]
    [InlineData("Aeropuerto de Cancún", "Cancún airport", "Cancún")]
    [InlineData("Puerto de Chetumal", "Port of Chetumal", "Chetumal")]
    public void A_point_of_entry_has_its_short_name_beside_its_line(string spanish, string english, string expected)
    {
        var line = Samples.Years("MX-ROO.CANCUN.AIR", 2024, 1, 2) with { Name = new(spanish, english) };

        Assert.Equal([expected], Names(line));
    }

    [Fact]
    public void Two_points_of_the_same_short_name_keep_their_full_ones()
    {
        var airport = Samples.Years("MX-ROO.COZUMEL.AIR", 2024, 1, 200) with { Name = new("Aeropuerto de Cozumel", "Cozumel airport") };
        var port = Samples.Years("MX-ROO.COZUMEL.SEA", 2024, 1, 2) with { Name = new("Puerto de Cozumel", "Port of Cozumel") };

        Assert.Equal(["Cozumel airport", "Port of Cozumel"], Names(airport, port));
    }

    private static IEnumerable<string> Names(params SeriesLine[] lines)
    {
        var series = Samples.Series(lines);
        return Layout(series with { Query = series.Query with { By = BreakdownDimension.Point } }).EndLabels.Select(l => l.Name);
    }

    private static ChartLayout Layout(Series series) => new(
        ChartPlan.Of(series, Locale.English, ChartView.Lines, ScaleKind.Linear, events: false), ChartFrame.Wide("c"));
}
