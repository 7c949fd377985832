using BorderStats.Charts.Svg;
using Microsoft.AspNetCore.Html;

namespace BorderStats.Web.Wording;

public static class Drawn
{
    /// <summary>A drawing as a part of a page; its text was escaped on the way.</summary>
    public static IHtmlContent Html(SvgPen drawing) => new HtmlString(drawing.ToString());
}
