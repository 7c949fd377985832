using System.Text.Encodings.Web;

namespace BorderStats.Web.Wording;

/// <summary>
/// For what stands on a page a hundred times and therefore writes itself, not through a partial each time.
/// </summary>
internal static class Markup
{
    public static void WriteAttribute(this TextWriter page, HtmlEncoder encoder, string name, string value)
    {
        page.Write(' ');
        page.Write(name);
        page.Write("=\"");
        encoder.Encode(page, value);
        page.Write('"');
    }
}
