using Agenda.Diagnostics;
using Agenda.Yaml;

namespace Agenda.Tests.Yaml;

/// <summary>A finding in a text points at the character that was typed, however the text was written.</summary>
public sealed class ScalarPlaceTests
{
    [Theory]
    [InlineData("a: De mens staat centraal.")]
    [InlineData("a: De mens\n  staat centraal.\n")]
    [InlineData("a: De mens\n\n  staat centraal.\n\n\nb: x")]
    [InlineData("a: 'De mens staat centraal.'")]
    [InlineData("a: 'Dat is ''de'' mens\n   staat centraal.'")]
    [InlineData("a: \"De \\\"mens\\\" \\u00e9\\x41 \\U0001F600 staat\n\n  centraal.\\n\\\n   slot\"")]
    [InlineData("a: |\n  De mens\n  staat\n\n\n    centraal.\nb: x")]
    [InlineData("a: |+\n\n  De mens\n\nb: x")]
    [InlineData("a: |2-\n    De mens\n  staat centraal.")]
    [InlineData("a: >\n  De mens\n  staat\n\n  centraal,\n\n\n  nu.\n    ver in\n\n    nog\n  terug\n  slot\n")]
    [InlineData("a: >-\n  De mens\n  staat centraal.\n")]
    [InlineData("- a: |\r\n    De mens\r\n    staat\r\n\r\n    centraal.\r\n- a: 'De\r\n    mens'\r\n")]
    [InlineData("a: {b: De mens, c: [staat, \"cen\\ttraal\"]}")]
    [InlineData("\uD83D\uDE00: De mens 😀 staat\n  centraal")]
    public void Every_visible_character_of_a_value_has_the_place_where_it_was_typed(string yaml)
    {
        var file = new SourceFile("a.yaml", yaml);
        var found = new DiagnosticBag();
        var checkedCharacters = 0;
        foreach (var scalar in Scalars(YamlFile.Parse(file, found)!))
        {
            for (var i = 0; i < scalar.Value.Length; i++)
            {
                var place = scalar.Text.Place(i, 1);
                Assert.InRange(place.Start, scalar.Span.Start, scalar.Span.End);
                if (char.IsWhiteSpace(scalar.Value[i])) continue;
                var typed = yaml.Substring(place.Start, place.Length);
                Assert.True(typed[0] == scalar.Value[i] || typed[0] is '\\' or '\'', $"{scalar.Value[i]} at {place} is `{typed}`");
                checkedCharacters++;
            }
        }
        Assert.Empty(found);
        Assert.True(checkedCharacters > 5);
    }

    [Fact]
    public void A_line_end_that_became_a_space_has_the_place_of_the_line_end()
    {
        var file = new SourceFile("a.yaml", "a: >-\n  De mens\n  staat\n");
        var scalar = Scalars(YamlFile.Parse(file, [])!).Last();
        Assert.Equal("De mens staat", scalar.Value);
        Assert.Equal("a.yaml:2:10", scalar.Text.Place(7, 1).ToString());
        Assert.Equal("a.yaml:3:3", scalar.Text.Place(8, 5).ToString());
    }

    private static IEnumerable<YamlScalar> Scalars(YamlNode node) => node switch
    {
        YamlScalar scalar => [scalar],
        YamlSequence list => list.Items.SelectMany(Scalars),
        YamlMapping map => map.Entries.SelectMany(entry => Scalars(entry.Value).Prepend(entry.Key)),
        _ => [],
    };
}
