using System.Text.Encodings.Web;
using BorderStats.Charts.Svg;
using BorderStats.Queries.Lines;
using Microsoft.AspNetCore.Html;

namespace BorderStats.Web.Pages.Years;

/// <summary>
/// A bar under a figure of a column, as long as the figure is beside the largest state of the column. One of other
/// months than the whole year, or of a least value, is open: it might be longer. The number itself says all that it
/// says.
/// </summary>
public sealed record CellBar(double Share, bool IsOpen) : IHtmlContent
{
    private const double Width = 100, Height = 5;

    /// <summary>Null where there is no figure, and for a zero, whose bar has no length.</summary>
    public static CellBar? Of(Series column, SeriesPoint point)
    {
        var largest = column.Lines.Where(l => l.Kind is LineKind.Area).Max(l => l.Points[0].Figure.Value) ?? 0;
        return point.Figure.Value is > 0 and var value
            ? new((double)value / Math.Max(largest, value), point.IsPartial || point.Figure.IsAtLeast)
            : null;
    }

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        SvgPen pen = new();
        pen.OpenRoot("cellbar").With("viewBox", FormattableString.Invariant($"0 0 {Width} {Height}"))
            .With("preserveAspectRatio", "none").With("aria-hidden", "true")
            .Open("rect", IsOpen ? "open" : "full").With("x", 0).With("y", 0.5).With("height", Height - 1)
            .With("width", Math.Max(0.5, Math.Round(Width * Share, 1))).Close().Close();
        writer.Write(pen.ToString());
    }
}
