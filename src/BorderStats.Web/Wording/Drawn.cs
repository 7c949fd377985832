using System.Xml.Linq;
using Microsoft.AspNetCore.Html;

namespace BorderStats.Web.Wording;

public static class Drawn
{
    /// <summary>A drawing as a part of a page; its text was escaped when it became XML.</summary>
    public static IHtmlContent Html(XElement drawing) =>
        new HtmlString(drawing.ToString(SaveOptions.DisableFormatting));
}
