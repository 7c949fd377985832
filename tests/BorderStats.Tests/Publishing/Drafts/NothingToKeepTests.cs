using BorderStats.Bulletins.Layouts;
using BorderStats.Publishing.Drafts;

namespace BorderStats.Tests.Publishing.Drafts;

[Collection(nameof(ShippedDatabase))]
public sealed class NothingToKeepTests(ShippedDatabase shipped)
{
    [Theory]
    [InlineData("GTM,USA", true)]
    [InlineData("GTM,MEX", false)]
    public void A_table_without_a_figure_of_Mexico_cannot_be_published(string countries, bool refused)
    {
        const string Header = "year,coo_name,coo,coo_iso,coa_name,coa,coa_iso,procedure_type,app_type,dec_level,app_pc,applied\n";
        var (from, to) = (countries.Split(',')[0], countries.Split(',')[1]);
        var file = MadeFiles.Csv("asylum.csv", $"{Header}2011,A,AAA,{from},B,BBB,{to},G,N,FA,P,6\n");

        var source = FigureSource.Open(file, null, new CodelistLookup(shipped.Codebook));

        Assert.NotNull(source.Layout);
        Assert.Equal(refused, source.HasErrors);
    }
}
