using BorderStats.Queries.Holdings;
using BorderStats.Queries.Lines;
using BorderStats.Statistics;
using BorderStats.Web.Explorer;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace BorderStats.Tests.Web;

public sealed class ExplorerParametersTests
{
    private static readonly Holding Cards = new(
        new("cards", Bilingual.Same("Cards"), Bilingual.Same("cards"), Bilingual.Same(""), "INM", YearBasis.Calendar, []),
        [
            new("MX", "", Bilingual.Same("Mexico"), AreaKind.Country, "", false),
            new("MX-CHP", "07", Bilingual.Same("Chiapas"), AreaKind.State, "MX", true),
            new("MX-TAB", "27", Bilingual.Same("Tabasco"), AreaKind.State, "MX", true),
            new("MX-SON", "26", Bilingual.Same("Sonora"), AreaKind.State, "MX", false),
        ],
        [new("ALL", "", Bilingual.Same("All")), new("GTM", "320", Bilingual.Same("Guatemala")), new("BLZ", "084", Bilingual.Same("Belize"))],
        2007, 2018, HasMonths: false, 36);

    private static readonly Holding Entries = Cards with
    {
        Points = [Point("MX-CHP.TAPACHULA.AIR", isSouthern: true), Point("MX-TAB.VILLAHERMOSA.AIR", isSouthern: true), Point("MX-SON.HERMOSILLO.AIR", isSouthern: false)],
    };

    [Fact]
    public void An_empty_address_asks_for_everything_usual()
    {
        var question = Read("").Question!;

        Assert.Empty(question.Series.Areas);
        Assert.Equal(Frequency.Year, question.Series.Per);
        Assert.Equal(Measure.Value, question.Series.Measure);
        Assert.Equal(ExplorerView.Line, question.View);
        Assert.True(question.Events);
    }

    [Theory]
    [InlineData("?areas=MX-TAB,MX-CHP")]
    [InlineData("?areas=MX-TAB&areas=MX-CHP")]
    [InlineData("?areas=MX-CHP&areas=&areas=MX-TAB,MX-CHP")]
    public void Codes_may_come_with_commas_or_one_by_one(string query) =>
        Assert.Equal(["MX-CHP", "MX-TAB"], Read(query).Question!.Series.Areas);

    [Fact]
    public void All_areas_are_the_states_without_the_country() =>
        Assert.Equal(["MX-CHP", "MX-TAB", "MX-SON"], Read("?areas=all").Question!.Series.Areas);

    [Theory]
    [InlineData("?areas=MX-XXX", "areas", "MX-XXX", "MX-CHP")]
    [InlineData("?nationalities=HND", "nationalities", "HND", "GTM")]
    [InlineData("?from=2006", "from", "2006", "2007 to 2018")]
    [InlineData("?to=2019", "to", "2019", "2007 to 2018")]
    [InlineData("?from=20x7", "from", "20x7", "2007 to 2018")]
    [InlineData("?from=2015&to=2010", "from", "2015", "not after")]
    [InlineData("?from=2010&from=2011", "from", "2010 & 2011", "only once")]
    [InlineData("?per=week", "per", "week", "year, month")]
    [InlineData("?per=month", "per", "month", "no monthly figures")]
    [InlineData("?by=sex", "by", "sex", "area, nationality")]
    [InlineData("?measure=mean", "measure", "mean", "value, share, change, index")]
    [InlineData("?view=pie", "view", "pie", "line, bars, stacked, heat, map, small, table")]
    [InlineData("?scale=cubic", "scale", "cubic", "linear, log")]
    [InlineData("?top=13", "top", "13", "a whole number from 1 to 12")]
    [InlineData("?top=0", "top", "0", "a whole number from 1 to 12")]
    [InlineData("?top=5&areas=MX-CHP", "top", "5", "only without “areas”")]
    [InlineData("?top=5&by=nationality&nationalities=GTM", "top", "5", "only without “nationalities”")]
    [InlineData("?top=5&view=map", "top", "5", "a map shows all")]
    [InlineData("?year=2010", "year", "2010", "only with view=map")]
    [InlineData("?view=map&year=2006", "year", "2006", "2007 to 2018")]
    [InlineData("?view=map&year=2010&from=2012", "year", "2010", "from “from” to “to”")]
    [InlineData("?view=map&by=nationality", "by", "nationality", "area, with view=map")]
    [InlineData("?axis=own", "axis", "own", "only with view=small")]
    [InlineData("?axis=wide&view=small", "axis", "wide", "common, own")]
    [InlineData("?sort=size", "sort", "size", "name or a year from 2007 to 2018")]
    [InlineData("?sort=-2019", "sort", "-2019", "name or a year from 2007 to 2018")]
    [InlineData("?asof=2021-02-30", "asof", "2021-02-30", "2021-07-04")]
    [InlineData("?asof=yesterday", "asof", "yesterday", "2021-07-04")]
    [InlineData("?events=2", "events", "2", "0 or 1")]
    [InlineData("?breaks=1", "breaks", "1", "cross")]
    [InlineData("?nationalities=GTM,BLZ", "nationalities", "GTM,BLZ", "at most one nationality")]
    [InlineData("?by=nationality&areas=MX-CHP,MX-TAB", "areas", "MX-CHP,MX-TAB", "at most one area")]
    public void What_cannot_be_read_is_named_with_what_was_found_and_what_is_allowed(
        string query, string parameter, string found, string allowed)
    {
        var reading = Read(query);

        Assert.Null(reading.Question);
        var problem = Assert.Single(reading.Problems);
        Assert.Equal(parameter, problem.Parameter);
        Assert.Contains(found, problem.Found, StringComparison.Ordinal);
        Assert.Contains(allowed, problem.Allowed.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_box_that_is_ticked_comes_after_the_hidden_zero_of_its_form()
    {
        Assert.True(Read("?events=0&events=1").Question!.Events);
        Assert.False(Read("?events=0").Question!.Events);
    }

    [Theory]
    [InlineData("", "/en/indicators/cards")]
    [InlineData("?areas=MX-TAB&areas=MX-CHP&per=year&asof=&events=0&events=1", "/en/indicators/cards")]
    [InlineData("?areas=MX-SON&areas=MX-CHP&view=bars", "/en/indicators/cards?areas=MX-CHP,MX-SON&view=bars")]
    [InlineData("?areas=MX-SON,MX-TAB,MX-CHP", "/en/indicators/cards?areas=all")]
    [InlineData("?view=map&areas=all", "/en/indicators/cards?view=map")]
    [InlineData("?areas=MX-TAB,MX-CHP&view=map&year=2014", "/en/indicators/cards?areas=MX-CHP,MX-TAB&view=map&year=2014")]
    [InlineData("?view=small&axis=own&sort=-2014", "/en/indicators/cards?view=small&axis=own&sort=-2014")]
    [InlineData("?view=small&axis=common&sort=name", "/en/indicators/cards?view=small&sort=name")]
    [InlineData("?top=2&view=stacked", "/en/indicators/cards?top=2&view=stacked")]
    [InlineData("?top=6&by=nationality", "/en/indicators/cards?by=nationality")]
    [InlineData("?scale=log&from=2010&asof=2021-07-04&events=0", "/en/indicators/cards?from=2010&scale=log&asof=2021-07-04&events=0")]
    [InlineData("?by=nationality&nationalities=BLZ,GTM&measure=index&breaks=cross", "/en/indicators/cards?nationalities=GTM,BLZ&by=nationality&measure=index&breaks=cross")]
    public void The_tidy_address_keeps_the_question_and_drops_the_rest(string query, string tidy)
    {
        var address = ExplorerAddress.Of(Read(query).Question!, Cards, Locale.English);

        Assert.Equal(tidy, address);
        Assert.Equal(tidy, ExplorerAddress.Of(Read(address[(address + "?").IndexOf('?', StringComparison.Ordinal)..]).Question!, Cards, Locale.English));
    }

    [Fact]
    public void A_map_shows_every_state_and_leaves_them_when_it_is_left()
    {
        var map = Read("").Question!.In(ExplorerView.Map, Cards);

        Assert.Equal(["MX-CHP", "MX-TAB", "MX-SON"], map.Series.Areas);
        Assert.Equal("/en/indicators/cards?view=map", ExplorerAddress.Of(map, Cards, Locale.English));
        Assert.Equal("/en/indicators/cards", ExplorerAddress.Of((map with { Year = 2014 }).In(ExplorerView.Line, Cards), Cards, Locale.English));
    }

    [Theory]
    [InlineData("?by=point", "/en/indicators/cards?by=point")]
    [InlineData("?by=point&points=southern", "/en/indicators/cards?points=southern&by=point")]
    [InlineData("?by=point&points=MX-TAB.VILLAHERMOSA.AIR&points=MX-CHP.TAPACHULA.AIR", "/en/indicators/cards?points=southern&by=point")]
    [InlineData("?points=all&by=point&nationalities=GTM", "/en/indicators/cards?points=all&nationalities=GTM&by=point")]
    [InlineData("?points=MX-SON.HERMOSILLO.AIR&by=point&measure=share", "/en/indicators/cards?points=MX-SON.HERMOSILLO.AIR&by=point&measure=share")]
    [InlineData("?areas=MX-SON.HERMOSILLO.AIR&by=nationality", "/en/indicators/cards?areas=MX-SON.HERMOSILLO.AIR&by=nationality")]
    public void Points_have_an_address_too(string query, string tidy) =>
        Assert.Equal(tidy, ExplorerAddress.Of(Read(query, Entries).Question!, Entries, Locale.English));

    [Theory]
    [InlineData("?by=point&points=MX-CHP", "points", "all, southern, MX-CHP.TAPACHULA.AIR")]
    [InlineData("?points=southern", "points", "only with by=point")]
    [InlineData("?by=point&areas=MX-CHP", "areas", "in “points”")]
    [InlineData("?by=point&nationalities=GTM,BLZ", "nationalities", "with by=point at most one nationality")]
    [InlineData("?areas=MX-CHP.TAPACHULA.AIR", "areas", "MX-CHP")]
    public void What_does_not_go_with_points_is_named(string query, string parameter, string allowed)
    {
        var problem = Assert.Single(Read(query, Entries).Problems);

        Assert.Equal(parameter, problem.Parameter);
        Assert.Contains(allowed, problem.Allowed.English, StringComparison.Ordinal);
    }

    [Fact]
    public void An_indicator_without_points_is_not_split_by_them() =>
        Assert.Contains("not published by point of entry", Assert.Single(Read("?by=point").Problems).Allowed.English, StringComparison.Ordinal);

    private static PointOfEntry Point(string code, bool isSouthern) => new(
        new(code, "", Bilingual.Same(code), AreaKind.PointOfEntry, code[..6], isSouthern), TransportMode.Air, LandBorder.None,
        "", null, null, null, null, "", "", Bilingual.Same(""));

    private static ExplorerReading Read(string query, Holding? holding = null) =>
        ExplorerParameters.Read(new QueryCollection(QueryHelpers.ParseQuery(query)), holding ?? Cards);
}
