using System.Globalization;
using System.Text.Encodings.Web;
using BorderStats.Charts.Plans;
using BorderStats.Queries.Holdings;
using BorderStats.Queries.Lines;
using BorderStats.Statistics;
using BorderStats.Web.Wording;
using Microsoft.AspNetCore.Html;

namespace BorderStats.Web.Pages.Indicators;

/// <summary>A line that the reader can put on the chart or take off it.</summary>
/// <param name="Field">The parameter that it is a value of: areas, points or nationalities.</param>
/// <param name="Colour">The class of its colour, or empty for a line that stands behind the others.</param>
public sealed record FilterBox(string Field, string Code, string Name, string Colour, bool IsChosen) : IHtmlContent
{
    private static readonly StringComparer ByName =
        StringComparer.Create(CultureInfo.InvariantCulture, ignoreCase: true);

    /// <summary>The areas in front, and those behind "other".</summary>
    public static (IReadOnlyList<FilterBox> Front, IReadOnlyList<FilterBox> Behind) Areas(
        Holding holding, Series series, Locale locale)
    {
        var usual = holding.UsualAreas.Select(a => a.Code).Append(Area.Mexico).ToHashSet();
        return Split(
            holding.Areas.Select(a => Box(
                "areas", a.Code, a.Code == Area.Mexico ? new("Todo el país", "The whole country") : a.Name, series, locale)),
            usual);
    }

    /// <summary>The nationalities shown and the total in front.</summary>
    public static (IReadOnlyList<FilterBox> Front, IReadOnlyList<FilterBox> Behind) Nationalities(
        Holding holding, Series series, Locale locale) => Split(
        holding.Nationalities.Select(n => Box("nationalities", n.Code, n.Name, series, locale)),
        [.. series.Lines.Where(l => l.Kind is not LineKind.Rest).Select(l => l.Code), Nationality.All]);

    /// <summary>The points of entry shown in front.</summary>
    public static (IReadOnlyList<FilterBox> Front, IReadOnlyList<FilterBox> Behind) Points(
        Holding holding, Series series, Locale locale) => Split(
        holding.Points.Select(p => Box("points", p.Code, p.Name, series, locale)),
        [.. series.Lines.Where(l => l.Kind is not LineKind.Rest).Select(l => l.Code)]);

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        writer.Write("<label><input type=\"checkbox\"");
        writer.WriteAttribute(encoder, "name", Field);
        writer.WriteAttribute(encoder, "value", Code);
        if (IsChosen)
            writer.Write(" checked=\"checked\"");
        writer.WriteAttribute(encoder, "id", "f-" + Code);
        writer.Write('>');
        if (Colour.Length > 0)
        {
            writer.Write("<span class=\"chart\"><i");
            writer.WriteAttribute(encoder, "class", "chip " + Colour);
            writer.Write("></i></span>");
        }

        encoder.Encode(writer, Name);
        writer.Write("</label>");
    }

    private static (IReadOnlyList<FilterBox>, IReadOnlyList<FilterBox>) Split(
        IEnumerable<FilterBox> boxes, HashSet<string> front)
    {
        var both = boxes.ToLookup(b => front.Contains(b.Code));
        return (
            [.. both[true].OrderBy(b => b.Code is Area.Mexico or Nationality.All)],
            [.. both[false].Select(b => b with { Colour = "" }).OrderBy(b => b.Name, ByName)]);
    }

    private static FilterBox Box(string field, string code, Bilingual name, Series series, Locale locale) => new(
        field, code, locale.Say(name), Palette.Of(code).ColourClass,
        series.Lines.Any(l => l.Code == code && l.Kind is not LineKind.Rest));
}
