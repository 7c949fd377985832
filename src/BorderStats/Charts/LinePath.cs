using System.Text;

namespace BorderStats.Charts;

/// <summary>
/// The line through points. A missing figure and a series break lift the pen: nothing is drawn over a gap.
/// </summary>
/// <param name="Solid">Path data between full and final figures.</param>
/// <param name="Dashed">Path data of the segments that lead to a provisional figure, or to or
/// from a part of a year.</param>
internal sealed record LinePath(string Solid, string Dashed)
{
    public static LinePath Of(IReadOnlyList<LinePoint?> points)
    {
        PathPen solid = new(), dashed = new();
        for (var i = 1; i < points.Count; i++)
        {
            if (points[i] is not { BreaksBefore: false } to || points[i - 1] is not { } from)
                continue;
            var pen = to.IsProvisional || to.IsPartial || from.IsPartial ? dashed : solid;
            pen.Draw(from, to);
        }

        return new(solid.Data, dashed.Data);
    }

    /// <summary>Writes path data, and moves only where the last stroke did not end.</summary>
    private sealed class PathPen
    {
        private readonly StringBuilder _data = new();
        private LinePoint? _at;

        public string Data => _data.ToString();

        public void Draw(LinePoint from, LinePoint to)
        {
            if (_at != from)
                _data.Append('M').Append(Svg.Point(from.X, from.Y));
            _data.Append('L').Append(Svg.Point(to.X, to.Y));
            _at = to;
        }
    }
}
