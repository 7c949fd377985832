using BorderStats.Queries.Prints;
using BorderStats.Statistics;

namespace BorderStats.Exports;

/// <summary>
/// Puts names beside codes, for prints that come in the order of their keys: what the row before had is not looked up
/// again.
/// </summary>
internal sealed class ExportNames(Codebook codebook, Locale locale)
{
    private (string Code, string Name, string Unit) _indicator = ("", "", "");
    private (string Code, string Name) _area = ("", ""), _nationality = ("", "");

    public ExportRow Row(Print print)
    {
        if (_indicator.Code != print.Indicator)
        {
            var indicator = codebook.Indicator(print.Indicator);
            _indicator = (print.Indicator, Name(indicator?.Name, print.Indicator), Name(indicator?.Unit, ""));
        }

        if (_area.Code != print.Area)
            _area = (print.Area, Name(codebook.Area(print.Area)?.Name, print.Area));
        if (_nationality.Code != print.Nationality)
            _nationality = (print.Nationality, Name(codebook.Nationality(print.Nationality)?.Name, print.Nationality));
        return new(
            print.Indicator, _indicator.Name, print.Area, _area.Name, print.Nationality, _nationality.Name,
            print.Period.Year, print.Period.Months, print.Value, print.Status, print.Printed, _indicator.Unit, print.Note,
            print.Bulletin.Id, print.Place, print.Bulletin.Published.Text);
    }

    private string Name(Bilingual? name, string code) => name is null ? code : locale.Say(name);
}
