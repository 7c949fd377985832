using Microsoft.AspNetCore.WebUtilities;

namespace BorderStats.Web.Pages.Indicators;

/// <summary>The years that a map can show, and the ways from the one shown to the others.</summary>
public sealed record YearChoice(IndicatorModel Page, int Slot)
{
    public int First => Page.Series.Slots[0].Year;

    public int Last => Page.Series.Slots[^1].Year;

    public int Year => Page.Series.Slots[Slot].Year;

    public string Address(int year) => Page.Address(Page.Question with { Year = year });

    /// <summary>What a form has to carry along so that all but the year stays as it is.</summary>
    public IEnumerable<(string Name, string Value)> Others()
    {
        var address = Page.Address(Page.Question with { Year = null });
        return QueryHelpers.ParseQuery(address[(address + "?").IndexOf('?', StringComparison.Ordinal)..])
            .Select(p => (p.Key, p.Value.ToString()));
    }
}
