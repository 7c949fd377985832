using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace BorderStats.Web.Wording;

/// <summary>A choice of a list that the reader picks one of.</summary>
/// <param name="Value">As it stands in the address; empty for what the page shows unasked.</param>
public sealed record SelectOption(string Value, string Name, bool IsChosen = false) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        writer.Write("<option");
        writer.WriteAttribute(encoder, "value", Value);
        if (IsChosen)
            writer.Write(" selected=\"selected\"");
        writer.Write('>');
        encoder.Encode(writer, Name);
        writer.Write("</option>");
    }
}
