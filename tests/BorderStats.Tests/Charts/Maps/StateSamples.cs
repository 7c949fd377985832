using BorderStats.Charts.Maps.States;
using BorderStats.Codelists;
using BorderStats.Statistics;

namespace BorderStats.Tests.Charts.Maps;

/// <summary>States of a year with each reservation that a figure can have.</summary>
internal static class StateSamples
{
    public static StateMapPlan Plan() => StateMapPlan.Of(
        Samples.Series(
            Samples.Line("MX-CHP", Samples.Point(2013, 1_200), Samples.Point(2014, 94_936)),
            Samples.Line("MX-TAB", Samples.Point(2013, 40), Samples.Point(2014, null)),
            Samples.Line("MX-ROO", Samples.Point(2013, 300), Samples.Partial(2014, 7, 8_377)),
            Samples.Line("MX-CAM", Samples.Point(2013, 9), Samples.Provisional(2014, 85)),
            Samples.Line("MX-VER", Samples.Point(2013, 500), Samples.AtLeast(2014, 2_100, 1, 12)),
            Samples.Line("MX-SON", Samples.Point(2013, 60), Samples.Point(2014, 0))),
        2014, CodelistReader.Read(Path.Combine(ShippedDatabase.DataFolder, "codelists")), Locale.English);
}
