using BorderStats.Queries.Lines;
using BorderStats.Web.Pages.Indicators;

namespace BorderStats.Tests.Web;

/// <summary>What an explorer opens on.</summary>
[Collection(nameof(ShippedDatabase))]
public sealed class FirstLookTests(ShippedDatabase shipped)
{
    [Fact]
    public async Task Apprehensions_open_on_the_country_and_its_border_from_2019_when_the_tables_by_state_begin()
    {
        SeriesQuery asked = new("apprehensions", [], []);

        var better = FirstLook.Of(asked, await shipped.AskAsync(asked));

        Assert.NotNull(better);
        Assert.Equal(["MX", "MX-CAM", "MX-CHP", "MX-ROO", "MX-TAB"], better.Areas);
        Assert.Equal(2019, better.From);
    }

    [Fact]
    public async Task Visitor_cards_open_on_their_states_and_all_their_years()
    {
        SeriesQuery asked = new("regional-visitor-cards", [], [], To: 2018);

        Assert.Null(FirstLook.Of(asked, await shipped.AskAsync(asked)));
    }
}
