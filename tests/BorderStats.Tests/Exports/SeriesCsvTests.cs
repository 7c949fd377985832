using BorderStats.Exports;
using BorderStats.Queries.Lines;
using BorderStats.Statistics;
using BorderStats.Tests.Database.Postgres;

namespace BorderStats.Tests.Exports;

[Collection(nameof(ShippedDatabase))]
public class SeriesCsvTests(ShippedDatabase shipped)
{
    [DatabaseFact]
    public async Task A_missing_figure_is_an_empty_value_with_its_status_and_its_print()
    {
        var csv = await WriteAsync(new("regional-visitor-cards", ["MX-TAB"], [], 2008, 2009), Locale.English);

        Assert.Equal(
            "indicator,indicator_name,area,area_name,nationality,nationality_name,year,months,value,status,printed,unit,note,bulletin,place,published\r\n"
            + "regional-visitor-cards,Regional Visitor Cards,MX-TAB,Tabasco,ALL,All nationalities,2008,01-12,,O,S/D,cards,,ramos-garcia-2020,57:6,2020-07\r\n"
            + "regional-visitor-cards,Regional Visitor Cards,MX-TAB,Tabasco,ALL,All nationalities,2009,01-12,8064,A,8064,cards,,ramos-garcia-2020,61:6,2020-07\r\n",
            csv);
    }

    [DatabaseFact]
    public async Task A_sum_of_months_says_in_the_readers_language_what_it_is_made_of()
    {
        var spanish = await WriteAsync(new("apprehensions", ["MX-CHP"], [], 2019, 2019), Locale.Spanish);

        Assert.Contains(",2019,01-12,79838,A,,eventos,suma de 12 cifras mensuales,upmrip-boletin-2019-cuadro-3.1,,2020\r\n", spanish, StringComparison.Ordinal);
    }

    [DatabaseFact]
    public async Task A_refused_change_stays_empty_and_gives_its_reason_behind_the_fixed_columns()
    {
        var csv = await WriteAsync(new("regional-visitor-cards", ["MX-CHP"], [], 2013, 2014, Measure: Measure.Change), Locale.English);

        Assert.EndsWith(",published,measure,measured,refused", csv.Split("\r\n")[0], StringComparison.Ordinal);
        Assert.EndsWith(",2020-07,change,,series break", csv.Split("\r\n")[1], StringComparison.Ordinal);
        // 36,537 cards in 2013 and 94,936 in 2014.
        Assert.EndsWith(",2020-07,change,159.8352,", csv.Split("\r\n")[2], StringComparison.Ordinal);
    }

    [DatabaseTheory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("-", "-")]
    [InlineData("-5", "-5")]
    [InlineData("-5+A1", "'-5+A1")]
    [InlineData("S/D", "S/D")]
    public void A_text_that_a_spreadsheet_would_run_is_guarded_and_a_number_is_not(string text, string written) =>
        Assert.Equal(written, FormulaGuard.Guarded(text));

    private async Task<string> WriteAsync(SeriesQuery query, Locale locale)
    {
        await using StringWriter output = new();
        await ExportCsv.WriteAsync(output, ExportRows.Of(await shipped.AskAsync(query), shipped.Codebook, locale), CancellationToken.None);
        return output.ToString();
    }
}
