using Agenda.Text;
using Agenda.Text.Syntax;

namespace Agenda.Tests.Templates;

/// <summary>A value is text wherever a template puts it.</summary>
public sealed class EscapeTests
{
    public static TheoryData<string> Hostile =>
    [
        "2. Wonen | zorg *nu*",
        "# geen kop",
        "- geen lijst",
        "::: geen blok",
        "{{ agenda.titel }}",
        "<b>vet</b> &amp; [link](http://a.nl)",
        "{#id} {.ongenummerd}",
        "\"aanhaling\" en 'enkel' \\ en `code`",
        "«0» en een slot",
        "[^noot] en ![beeld](x.png)",
        "    ingesprongen",
    ];

    [Theory]
    [MemberData(nameof(Hostile))]
    public void A_value_shows_exactly_its_characters(string value)
    {
        foreach (var template in new[] { "{{ agenda.titel }}\n", "# {{ agenda.titel }}\n", "- {{ agenda.titel }}\n", "| kop |\n|---|\n| {{ agenda.titel }} |\n", "**{{ agenda.titel }}**\n" })
        {
            var filled = Filled.Of(template, Yaml(value));
            Assert.Empty(filled.Found);
            var blocks = MarkdownReader.ReadTemplate(filled.Text!, filled.Found);
            Assert.Empty(filled.Found);
            Assert.Contains(value.Trim(), PlainText.Of(blocks), StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public void A_value_in_an_attribute_stays_one_attribute(string value)
    {
        var filled = Filled.Of("::: opdracht {titel=\"{{ agenda.titel }}\" label=\"a\"}\nx\n:::\n", Yaml(value));
        var container = Assert.IsType<Container>(Assert.Single(MarkdownReader.ReadTemplate(filled.Text!, filled.Found)));
        Assert.Empty(filled.Found);
        Assert.Equal((value.Trim(), "a"), (container["titel"], container["label"]));
    }

    [Fact]
    public void A_value_through_a_filter_a_function_and_a_capture_is_escaped_once()
    {
        var filled = Filled.Of("{{ capture x }}{{ agenda.titel }}{{ end }}{{ x }} {{ agenda.titel | string.upcase }} {{ \"*\" + agenda.titel }}\n", Yaml("a*b"));
        Assert.Equal("a\\*b A\\*B \\*a\\*b\n", filled.Markdown);
    }

    [Fact]
    public void An_included_template_is_not_escaped_again()
    {
        var filled = Filled.Of("{{ include \"deel\" }}{{ capture x }}{{ include \"deel\" }}{{ end }}{{ x }}", Yaml("a*b"), ("deel.scriban", "# {{ agenda.titel }}\n"));
        Assert.Equal("# a\\*b\n# a\\*b\n", filled.Markdown);
    }

    [Fact]
    public void Prose_goes_by_reference_and_an_empty_one_leaves_nothing()
    {
        var filled = Filled.Of("{{ visie.tekst }}|{{ visie.missie }}|", Filled.Agenda + "visie:\n  tekst: \"# *Kop*\"\n");
        Assert.Equal("«0»||", filled.Markdown);
        Assert.IsType<Heading>(Assert.Single(Assert.IsType<ProseSlot>(Assert.Single(filled.Text!.Slots)).Prose.Blocks));
    }

    private static string Yaml(string title) => "agenda:\n  titel: '" + title.Replace("'", "''", StringComparison.Ordinal) + "'\n";
}
