using System.Xml.Linq;
using BorderStats.Charts.Plans;
using BorderStats.Charts.Svg;
using BorderStats.Statistics;

namespace BorderStats.Tests.Charts.Svg;

public sealed class SvgTextTests
{
    [Fact]
    public void The_text_of_a_drawing_reads_as_the_same_drawing()
    {
        var chart = Drawing.Lines(Samples.VisitorCards(), ChartFrame.Wide("wide"), Locale.Spanish, events: true);

        var read = XElement.Parse(SvgText.Of(chart));
        read.Attribute("xmlns")?.Remove();

        Assert.Equal(chart.ToString(), read.ToString());
    }

    [Fact]
    public void Names_cannot_write_markup()
    {
        XElement drawing = new("svg", new XAttribute("class", "\"><b>&"), new XElement("title", "<script>\"&amp;"));

        Assert.Equal(
            "<svg xmlns=\"\" class=\"&quot;&gt;&lt;b&gt;&amp;\"><title>&lt;script&gt;&quot;&amp;amp;</title></svg>", SvgText.Of(drawing));
    }
}
