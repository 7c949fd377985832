using System.Xml.Linq;
using BorderStats.Queries;
using BorderStats.Statistics;

namespace BorderStats.Charts;

/// <summary>
/// The lanes between the plot and the slots' names, in which each line's missing figures are hatched. Under the plot
/// and not in it: there no point near zero and no line can lie on a hatch or its label.
/// </summary>
internal sealed record AbsenceLanes(IReadOnlyList<AbsenceMark> Marks, int Lanes, bool HasRefusals)
{
    private const double LaneHeight = 16, RefusalHeight = 12, Edge = 4, Hatch = 8, Gap = 6;

    public double Height => (Lanes > 0 || HasRefusals ? Edge : 0) + Lanes * LaneHeight
        + (HasRefusals ? RefusalHeight : 0);

    public static AbsenceLanes Of(Series series, ChartFrame frame, Locale locale, BandScale across)
    {
        AbsenceRun[] runs = [.. series.Lines.SelectMany(line => AbsenceRun.OfLine(series, line))];
        var most = frame.IsNarrow ? 3 : 5;
        var marks = Stack(runs, frame, locale, across, most);
        // Where lines have more holes than there are lanes, the last lane is kept for those that found no other.
        if (marks.Exists(m => m.IsSurplus))
            marks = Stack(runs, frame, locale, across, most - 1);
        var hasRefusals = series.Lines.Any(l => l.Points.Any(IsRefused));
        return new(marks, marks.Count == 0 ? 0 : marks.Max(m => m.Lane) + 1, hasRefusals);
    }

    private static List<AbsenceMark> Stack(
        AbsenceRun[] runs, ChartFrame frame, Locale locale, BandScale across, int most)
    {
        List<List<(double From, double To)>> lanes = [];
        return
        [
            .. runs.Select(run =>
            {
                var label = $"{locale.Say(run.Line!.Name)}: {locale.Say("sin dato", "no data")}";
                return Place(run, label, frame, across, lanes, most) ?? Place(run, "", frame, across, lanes, most)
                    ?? new AbsenceMark(run, most, "", 0, IsSurplus: true);
            }),
        ];
    }

    /// <summary>A figure there is, but the share or change asked for cannot be made of it.</summary>
    public static bool IsRefused(SeriesPoint point) =>
        point is { Measured: null, Refusal: not null, Figure.Value: not null };

    public XElement? Draw(Canvas canvas) => Height == 0 ? null : Svg.Group("absences",
        Marks.Select(mark => Draw(canvas, mark)),
        HasRefusals ? canvas.Series.Lines.SelectMany((line, i) => Refusals(canvas, line, i)) : null);

    private XElement Draw(Canvas canvas, AbsenceMark mark)
    {
        var line = mark.Run.Line!;
        var top = canvas.Plot.Absences.Top + Edge + (HasRefusals ? RefusalHeight : 0) + mark.Lane * LaneHeight;
        Box box = new(
            canvas.Across.From(mark.Run.First) + 1, top + 4, canvas.Across.To(mark.Run.Last) - 1, top + 4 + Hatch);
        var slots = canvas.Slots.Run(canvas.Series.Slots[mark.Run.First], canvas.Series.Slots[mark.Run.Last]);
        var title = $"{canvas.Locale.Say(line.Name)}, {slots}: {canvas.Locale.Say("sin dato", "no data")}";
        return Svg.Group("missing " + (mark.IsSurplus ? Palette.Rest : Palette.Of(line)).ColourClass,
            new XAttribute("data-line", line.Code), Svg.Title(title), Svg.Rect(box, "frame"),
            Svg.Path(HatchLines.In(box), "hatch"),
            mark.Label.Length > 0 ? Svg.Text(mark.Label, mark.LabelX, box.Bottom, "note") : null);
    }

    /// <summary>A small cross for each refusal, the lines' crosses of one slot beside each other.</summary>
    private static IEnumerable<XElement> Refusals(Canvas canvas, SeriesLine line, int rank)
    {
        var pitch = Math.Min(9, canvas.Across.Band / canvas.Series.Lines.Count);
        var y = canvas.Plot.Absences.Top + Edge + RefusalHeight / 2;
        return line.Points.Where(IsRefused).Select(point =>
        {
            var x = canvas.X(point) + (rank - (canvas.Series.Lines.Count - 1) / 2.0) * pitch;
            return Svg.Path($"M{Svg.Point(x - 2.5, y - 2.5)}l5,5m-5,0l5,-5", "refused " + Palette.Of(line).ColourClass,
                Svg.Title(canvas.Titles.Of(line, point)));
        });
    }

    private static AbsenceMark? Place(
        AbsenceRun run, string label, ChartFrame frame, BandScale across,
        List<List<(double From, double To)>> lanes, int most)
    {
        var (from, to) = (across.From(run.First), across.To(run.Last));
        var width = label.Length == 0 ? 0 : TextWidth.Of(label, frame.NoteSize) + Gap;
        if (width > 0 && to + width > across.End && from - width < across.Start)
            return null;

        var behind = to + width <= across.End;
        (double From, double To) taken = behind ? (from, to + width) : (from - width, to);
        for (var lane = 0; lane < most; lane++)
        {
            if (lane == lanes.Count)
                lanes.Add([]);
            if (lanes[lane].Exists(other => taken.From < other.To + Gap && other.From < taken.To + Gap))
                continue;
            lanes[lane].Add(taken);
            return new(run, lane, label, behind ? to + Gap : taken.From, IsSurplus: false);
        }

        return null;
    }
}
