using BorderStats.Statistics;

namespace BorderStats.Web.Wording;

/// <summary>
/// The picture that other sites show of a link to a page, 1200 × 630, and what it says to who cannot see it.
/// </summary>
public sealed record PagePreview(string Address, string Alt)
{
    // Laid out small and drawn larger: such pictures are shown small, and their letters are to be read.
    private const string Size = "width=800&height=420&scale=1.5";

    /// <summary>For a page without a chart of its own.</summary>
    public static PagePreview OfSite(Locale locale) => new($"/{locale.Code}/preview.png", locale.Say(
        "BorderStats: la frontera sur de México en cifras", "BorderStats: Mexico’s southern border in figures"));

    /// <param name="chart">The address of a chart as a picture.</param>
    public static PagePreview OfChart(string chart, string alt) =>
        new(chart + (chart.Contains('?', StringComparison.Ordinal) ? "&" : "?") + Size, alt);
}
