using System.Collections.Immutable;
using Agenda.Diagnostics;
using Agenda.Text;
using Agenda.Text.Syntax;

namespace Agenda.Tests.Text;

public sealed class TemplateReaderTests
{
    [Theory]
    [InlineData("::: kaders {#k titel=\"Kader regie\" code=A}\n1. een\n2. twee\n:::\n", ":kaders#k[code=A][titel=Kader regie](ol(li(p(een)) li(p(twee))))")]
    [InlineData("::: opgave {opgave=meedoen}\n## Meedoen\n::: doelen\n- a\n:::\nna\n:::", ":opgave[opgave=meedoen](h2(Meedoen) :doelen(ul(li(p(a)))) p(na))")]
    [InlineData("::: omslag\n:::\n\ntekst", ":omslag() p(tekst)")]
    [InlineData("::: punten {titel=\"een \\\"b\\\" \\- \\{c\\}\"}\n:::", ":punten[titel=een \"b\" - {c}]()")]
    [InlineData("::: opdracht {#mee\\-doen opgave=a\\-b}\n:::", ":opdracht#mee-doen[opgave=a-b]()")]
    [InlineData("```\n::: kaders\n```\n", "pre(::: kaders)")]
    [InlineData("## Kop {#doel\\-1}", "h2#doel-1(Kop)")]
    [InlineData("{{ geen waarde }}", "p({{ geen waarde }})")]
    [InlineData("\uE0000\uE001", "SLOT0")]
    [InlineData("Zie \uE0000\uE001 en\n\n- \uE0001\uE001", "p(Zie slot0 en) ul(li(SLOT1))")]
    [InlineData("*\uE0000\uE001* \uE0001\uE001\uE0002\uE001", "p(em(slot0) slot1slot2)")]
    [InlineData("| a |\n|---|\n| \uE0000\uE001 |", "table(T Head[a] Body[slot0])")]
    [InlineData("Een[^1].\n\n[^1]: Noot.\n", "p(Eennote[@0:1](p(Noot.)).)")]
    [InlineData("2\\. Wonen \\| zorg \\*nu\\*", "p(2. Wonen | zorg *nu*)")]
    public void A_template_becomes_blocks_with_containers(string markdown, string expected)
    {
        var (blocks, found) = Read(markdown);
        Assert.Equal(expected, Sketch.Of(blocks));
        Assert.Empty(found);
    }

    [Theory]
    [InlineData("::: kader\n:::", "AG407", "kader", "bedoelde u `kaders`?")]
    [InlineData("::: kaders {tittel=x}\n:::", "AG408", "tittel=x", "bedoelde u `titel`?")]
    [InlineData("::: kaders {titel=x titel=y}\n:::", "AG408", "titel=y", null)]
    [InlineData("::: kaders titel=x\n:::", "AG408", "titel=x", null)]
    [InlineData("::: kaders {titel=\"x}\n:::", "AG408", "{titel=\"x}", null)]
    [InlineData("tekst\n\n::: kaders {#k}\n\nmeer", "AG409", "::: kaders {#k}", null)]
    [InlineData("tekst\n\n:::\n", "AG410", ":::", null)]
    [InlineData("::: kaders {titel=\"\uE0000\uE001\"}\n:::", "AG417", "titel=\"\uE0000\uE001\"", null)]
    public void A_mistake_in_a_container_is_reported_at_its_place(string markdown, string code, string marked, string? hint)
    {
        var (_, found) = Read(markdown);
        var diagnostic = Assert.Single(found);
        Assert.Equal(code, diagnostic.Code);
        Assert.Equal(marked, markdown.Substring(diagnostic.Span.Start, diagnostic.Span.Length));
        if (hint is not null) Assert.Equal(hint, diagnostic.Hint);
    }

    [Fact]
    public void A_finding_in_a_templates_own_text_points_at_the_template_with_the_item_beside_it()
    {
        var yaml = new SourceFile("opgaven.yaml", "opgaven:\n  - titel: Meedoen\n");
        var template = new SourceFile("opgave.scriban", "## {{ opgave.titel }}\n\n::: opgav\n:::\n");
        var item = new SourceSpan(yaml, 13, 14);
        var builder = new MappedText.Builder();
        builder.Append("## ", template, 0, item);
        builder.Append("Meedoen", yaml, 20, item);
        builder.Append("\n\n::: opgav\n:::\n", template, 21, item);
        var found = new DiagnosticBag();
        var blocks = MarkdownReader.ReadTemplate(new FilledText(builder.Build(), []), found);

        var diagnostic = Assert.Single(found);
        Assert.Equal("opgave.scriban:3:5", diagnostic.Span.ToString());
        Assert.Equal("opgaven.yaml:2:5", Assert.Single(diagnostic.Related).Span.ToString());
        Assert.Equal("opgaven.yaml:2:12", Assert.IsType<Heading>(blocks[0]).Span.ToString());
    }

    [Fact]
    public void A_template_has_no_images_of_its_own()
    {
        var finding = Assert.Single(Read("# Kop\n\n![Een kaart](kaart.png)\n").Found);
        Assert.Equal("AG404 proef.scriban:3:1", $"{finding.Code} {finding.Span}");
    }

    [Fact]
    public void Containers_without_end_are_reported()
    {
        var (_, found) = Read(string.Concat(Enumerable.Repeat("::: opgave\n", 500)));
        Assert.Contains(found, diagnostic => diagnostic.Code == "AG401");
    }

    internal static (ImmutableArray<Block> Blocks, DiagnosticBag Found) Read(string markdown)
    {
        var found = new DiagnosticBag();
        return (MarkdownReader.ReadTemplate(new FilledText(MappedText.Of(new SourceFile("proef.scriban", markdown)), []), found), found);
    }
}
