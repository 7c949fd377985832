using BorderStats.Publishing.Changes;
using BorderStats.Statistics;

namespace BorderStats.Tests.Publishing.Changes;

public sealed class ChangeTests
{
    private static readonly Period January = new(2019, MonthSpan.Of(1));

    [Theory]
    [InlineData(5, 5, ChangeKind.Unchanged)]
    [InlineData(0, 0, ChangeKind.Unchanged)]
    [InlineData(null, null, ChangeKind.Unchanged)]
    [InlineData(5, 6, ChangeKind.Revised)]
    [InlineData(0, 6, ChangeKind.Revised)]
    [InlineData(5, 0, ChangeKind.Revised)]
    [InlineData(0, null, ChangeKind.ZeroToMissing)]
    [InlineData(null, 0, ChangeKind.MissingToZero)]
    [InlineData(5, null, ChangeKind.FigureToMissing)]
    [InlineData(null, 5, ChangeKind.MissingToFigure)]
    public void A_print_of_a_known_figure_is_told_apart_by_what_stood_there(int? before, int? now, ChangeKind kind) =>
        Assert.Equal(kind, Of(before, now).Kind);

    [Theory]
    [InlineData(5)]
    [InlineData(0)]
    [InlineData(null)]
    public void What_nobody_printed_yet_is_new_and_no_jump(int? now)
    {
        var change = Change.Of(Figure(now), null);

        Assert.Equal((ChangeKind.New, false, null), (change.Kind, change.IsJump, change.Difference));
    }

    [Theory]
    [InlineData(10, 100, false)]
    [InlineData(10, 101, true)]
    [InlineData(100, 10, false)]
    [InlineData(101, 10, true)]
    [InlineData(0, 1, true)]
    [InlineData(1, 0, true)]
    [InlineData(0, 0, false)]
    [InlineData(0, null, false)]
    [InlineData(null, 500, false)]
    public void More_than_tenfold_or_between_zero_and_a_figure_is_a_jump(int? before, int? now, bool isJump) =>
        Assert.Equal(isJump, Of(before, now).IsJump);

    [Theory]
    [InlineData(9, 12, 3)]
    [InlineData(12, 9, -3)]
    [InlineData(0, 7, 7)]
    [InlineData(7, null, null)]
    [InlineData(null, 7, null)]
    public void A_difference_needs_two_figures(int? before, int? now, int? difference) =>
        Assert.Equal(difference, Of(before, now).Difference);

    private static Change Of(long? before, long? now) => Change.Of(Figure(now), new(new("apprehensions", "MX-CHP", "ALL", January), before, Earlier));

    private static PrintedFigure Figure(long? value) => new(
        "apprehensions", "MX-CHP", "ALL", January, value, "", value is null ? ObservationStatus.Missing : ObservationStatus.Normal, "", "2:6");

    private static readonly Bulletin Earlier = new(
        1, "earlier", "", "", BulletinKind.Official, PublicationDate.Parse("2020")!.Value, "", "", "", "", BulletinState.Published, default);
}
