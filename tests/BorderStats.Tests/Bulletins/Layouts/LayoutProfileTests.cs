using BorderStats.Bulletins.Layouts;
using BorderStats.Bulletins.Readings;

namespace BorderStats.Tests.Bulletins.Layouts;

/// <summary>What was confirmed once is proposed again for the next file of the same table.</summary>
public sealed class LayoutProfileTests
{
    private const string Before = "Entidad,ene,feb,mar,Clave\nChiapas,1,2,3,7\nAtlántida,3,3,3,9\n";

    [Fact]
    public void A_confirmed_correction_is_carried_over_though_a_column_moved()
    {
        var confirmed = Recognised("cuadro-3.1-2019.csv", Before) is var layout ? layout
            .WithRow(layout.Rows.Single(r => r.Label == "Atlántida") with { Code = "MX-YUC" }) : null!;
        var next = Street.Csv("cuadro-3.1-2020.csv", "Entidad,Clave,ene,feb,mar\nAtlántida,9,4,4,4\nChiapas,7,1,2,3\nTabasco,5,5,5,5\n").Read();

        var proposal = LayoutProfile.Of(confirmed).Propose(BulletinLayout.Recognise(next, Street.Names).Layout!)!;

        Assert.Equal(1, proposal.Likeness);
        Assert.Equal(
            ["\"Clave\" moved from column E to B", "\"ene\" moved from column B to C", "\"feb\" moved from column C to D", "\"mar\" moved from column D to E", "\"Tabasco\" is a new row"],
            proposal.Changes.Select(c => c.English).Order(StringComparer.Ordinal).OrderBy(c => c.Contains("row", StringComparison.Ordinal)));
        var reading = BulletinCheck.Check(next, proposal.Layout with { Year = 2020 }, Street.Names);
        Assert.Equal("4 4 P 2:3", reading.Told("apprehensions", "MX-YUC", "ALL", 2020, "01-01"));
        Assert.Equal(9, reading.Figures.Count);
    }

    [Fact]
    public void Another_table_is_not_proposed()
    {
        var other = Recognised("cuadro-1.2-2019.csv", "Entidad,ene,feb,mar\nChiapas,1,2,3\nTabasco,3,3,3\n");

        Assert.Null(LayoutProfile.Of(Recognised("cuadro-3.1-2019.csv", Before)).Propose(other));
    }

    [Fact]
    public void The_likest_of_several_is_proposed()
    {
        LayoutProfile alike = LayoutProfile.Of(Recognised("cuadro-3.1-2019.csv", Before));
        LayoutProfile unlike = LayoutProfile.Of(Recognised("cuadro-3.1-2018.csv", "Entidad,2016,2017,2018\nChiapas,1,2,3\nTabasco,3,3,3\n"));

        var best = LayoutProfile.Best([unlike, alike], Recognised("cuadro-3.1-2020.csv", "Entidad,ene,feb,Clave\nChiapas,1,2,3\nTabasco,3,3,3\n"));

        Assert.Equal((1, "\"mar\" is gone"), (best!.Likeness, best.Changes[1].English));
    }

    private static BulletinLayout Recognised(string name, string csv) => BulletinLayout.Recognise(Street.Csv(name, csv).Read(), Street.Names).Layout!;
}
