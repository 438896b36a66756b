using System.Xml.Linq;
using Agenda.Figures;
using Agenda.Styles;
using Agenda.Tests.Layout;

namespace Agenda.Tests.Figures;

public sealed class SvgWriterTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private static readonly Drawing Drawing = new(100_000, 50_500, "Proef. Met < en & en \"tekst\".",
    [
        new Box(0, 500, 100_000, 40_000, Colour.White, Colour.Black, 1_000, 4_000),
        new Polyline([(0, 0), (12_345, 500)], Colour.Black, 750),
        new Polygon([(0, 0), (10_000, 0), (0, 10_000)], new Colour(1, 2, 3)),
        new Label(2_000, 20_000, "a < b & \"c\"\u0007", TestFonts.Face("Bold"), 9_000, Colour.Black),
    ]);

    [Fact]
    public void It_is_valid_xml_with_the_description_as_title_and_desc()
    {
        var root = XDocument.Parse(SvgWriter.Write(Drawing)).Root!;
        Assert.Equal(Svg + "svg", root.Name);
        Assert.Equal("0 0 100 50.5", root.Attribute("viewBox")!.Value);
        Assert.Equal("Proef", root.Element(Svg + "title")!.Value);
        Assert.Equal("Met < en & en \"tekst\".", root.Element(Svg + "desc")!.Value);
        Assert.Equal("img", root.Attribute("role")!.Value);
    }

    [Fact]
    public void Text_stays_text_at_the_width_that_it_was_given_a_place_for()
    {
        var text = XDocument.Parse(SvgWriter.Write(Drawing)).Descendants(Svg + "text").Single();
        Assert.Equal("a < b & \"c\" ", text.Value);
        Assert.Equal("bold", text.Attribute("font-weight")!.Value);
        Assert.True(double.Parse(text.Attribute("textLength")!.Value, System.Globalization.CultureInfo.InvariantCulture) > 30);
    }

    [Fact]
    public void Lengths_are_points_and_lines_end_in_lf()
    {
        var svg = SvgWriter.Write(Drawing);
        Assert.Contains("<polyline points=\"0,0 12.345,0.5\" fill=\"none\" stroke=\"#000000\" stroke-width=\"0.75\"/>", svg, StringComparison.Ordinal);
        Assert.Contains("<polygon points=\"0,0 10,0 0,10\" fill=\"#010203\"/>", svg, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', svg);
        Assert.EndsWith("</svg>\n", svg, StringComparison.Ordinal);
        Assert.Equal(svg, SvgWriter.Write(Drawing));
    }
}
