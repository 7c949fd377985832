using BorderStats.Charts.Plans;
using BorderStats.Charts.Plans.Layouts;

namespace BorderStats.Charts.Pictures;

/// <summary>Lines or bars on two axes.</summary>
internal sealed class AxesPicture(ChartLayout layout) : IPictureBody
{
    private const double LeastPlot = 0.36;

    public bool IsCramped(double height) => layout.Plot.Area.Height < LeastPlot * height;

    public void Draw(PictureCanvas canvas)
    {
        AxisPicture.Draw(canvas, layout);
        GapPicture.Draw(canvas, layout);
        AxisPicture.Breaks(canvas, layout);
        EventPicture.Draw(canvas, layout);
        foreach (var line in layout.Plan.Then.Lines)
            LinePicture.DrawThen(canvas, layout, line);
        for (var rank = 0; rank < layout.Plan.Lines.Count; rank++)
        {
            if (layout.Plan.View is ChartView.Lines)
                LinePicture.Draw(canvas, layout, layout.Plan.Lines[rank]);
            else if (!layout.Plan.Stack.IsBeside(rank))
                BarPicture.Draw(canvas, layout, rank);
        }

        StackPicture.Draw(canvas, layout);
        foreach (var label in layout.PartYears)
            canvas.Text(label, layout.Frame.NoteSize, canvas.Colour("muted"), halo: true);
        NamePicture.Draw(canvas, layout);
    }
}
