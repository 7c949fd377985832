using System.Text;
using BorderStats.Charts.Plans;

namespace BorderStats.Charts.Svg;

/// <summary>Path data of a line's strokes, those drawn through and those dashed.</summary>
internal readonly record struct TrendPath(string Solid, string Dashed)
{
    /// <param name="place">Where the mark of a slot stands.</param>
    public static TrendPath Of(IReadOnlyList<PointPlan> points, Func<int, (double X, double Y)> place)
    {
        StringBuilder solid = new(), dashed = new();
        for (var slot = 1; slot < points.Count; slot++)
        {
            var join = points[slot].Join;
            if (join is PointJoin.None)
                continue;
            var data = join is PointJoin.Solid ? solid : dashed;
            // The pen moves only where the last stroke of the same kind did not end.
            if (slot < 2 || points[slot - 1].Join != join)
                Write(data, 'M', place(slot - 1));
            Write(data, 'L', place(slot));
        }

        return new(solid.ToString(), dashed.ToString());
    }

    public void Draw(SvgPen pen)
    {
        if (Solid.Length > 0)
            pen.Path(Solid, "trend");
        if (Dashed.Length > 0)
            pen.Path(Dashed, "trend unsure");
    }

    private static void Write(StringBuilder data, char command, (double X, double Y) at) =>
        data.Append(command).Append(SvgPen.Number(at.X)).Append(',').Append(SvgPen.Number(at.Y));
}
