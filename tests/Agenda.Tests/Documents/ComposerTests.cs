using System.Collections.Immutable;
using Agenda.Diagnostics;
using Agenda.Text.Syntax;

namespace Agenda.Tests.Documents;

public sealed class ComposerTests
{
    [Theory]
    [InlineData("# A\n\n«0»\n", "# Kop\n\nTekst", "h1#a(1|A) h2#kop(1.1|Kop) p(Tekst)")]
    [InlineData("# A\n\n## B\n\n«0»\n\n## C\n", "## Kop\n\n### Lager\n\n#### Nog lager", "h1#a(1|A) h2#b(1.1|B) h3#kop(Kop) h4#lager(Lager) h5#nog-lager(Nog lager) h2#c(1.2|C)")]
    [InlineData("«0»\n", "### Kop", "h1#kop(1|Kop)")]
    [InlineData("# A\n\n- x «0» y\n", "een *twee*", "h1#a(1|A) ul(li(p(x een em(twee) y)))")]
    [InlineData("# A\n\n«0»\n\nna «0»", "", "h1#a(1|A) p(na )")]
    [InlineData("# A «0»\n", "b", "h1#a-b(1|A b)")]
    public void Prose_stands_where_the_template_wants_it_with_its_headings_below(string template, string prose, string expected)
    {
        var composition = Composition.Of(template, prose);
        Assert.Equal(expected, composition.Sketch);
        Assert.Empty(composition.Found);
    }

    [Fact]
    public void A_chapter_in_dieper_is_a_section_of_the_chapter_above_it()
    {
        var composition = Composition.Of("# A\n\n::: dieper\n# B\n\n::: hoofdstuk-samenvatting\nweg\n:::\n\n::: intro\nx\n:::\n\n«0»\n\n::: dieper\n# C\n:::\n:::\n\n# D\n", "# P");
        Assert.Equal("h1#a(1|A) h2#b(1.1|B) p(x) h3#p(P) h3#c(C) h1#d(2|D)", composition.Sketch);
        Assert.Empty(composition.Found);
    }

    [Fact]
    public void Items_with_a_code_are_called_by_the_name_of_their_group()
    {
        var composition = Composition.Of("# A\n\nZie [](#drie) en [](#zes).\n\n::: genummerd {code=RV naam=eis}\n1. een\n2. twee\n3. drie {#drie}\n:::\n\n::: genummerd {code=\"5.\" naam=target}\n1. vier\n\n6) zes {#zes}\n:::\n");
        Assert.Empty(composition.Found);
        Assert.Contains("eis RV3", composition.Sketch, StringComparison.Ordinal);
        Assert.Contains("target 5.6", composition.Sketch, StringComparison.Ordinal);
    }

    [Fact]
    public void Headings_go_no_lower_than_six()
    {
        var composition = Composition.Of("# A\n\n## B\n\n### C\n\n#### D\n\n##### E\n\n«0»\n", "# F\n\n## G");
        Assert.EndsWith("h6#f(F) h6#g(G)", composition.Sketch, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_prose_in_a_line_is_an_error_at_the_template_with_the_prose_beside_it()
    {
        var composition = Composition.Of("# A\n\nx «0» y\n", "een\n\ntwee");
        Assert.Equal(["AG431 sjabloon:3:3"], composition.Places);
        Assert.Equal("0.md:1:1", Assert.Single(composition.Found.Single().Related).Span.ToString());
    }

    [Fact]
    public void An_image_does_not_fit_in_a_line()
    {
        Assert.Equal(["AG404 0.md:1:1"], Composition.Of("Zie «0».\n", "![Een kaart](kaart.png)\n").Places);
        Assert.Equal("img(kaart.png|Een kaart|)", Composition.Of("«0»\n", "![Een kaart](kaart.png)\n").Sketch);
    }

    [Fact]
    public void Images_with_a_caption_are_counted_and_can_be_referred_to()
    {
        var composition = Composition.Of("«0»\n", "![Een kaart](a.png)\n\n![Een foto](b.png \"Foto\"){#foto}\n\nZie [](#foto).\n");
        Assert.Empty(composition.Places);
        Assert.Equal([0, 1], composition.Document.Blocks.OfType<ImageBlock>().Select(image => image.Number));
        Assert.EndsWith("p(Zie link[#foto](figuur 1).)", composition.Sketch.Replace('\u00A0', ' '), StringComparison.Ordinal);
    }

    [Fact]
    public void Chapters_sections_and_appendices_are_numbered_as_the_style_says()
    {
        const string template = "# Voorwoord {.ongenummerd}\n\n## Dank\n\n# A\n\n## B\n\n### C\n\n# D\n\n## E {.ongenummerd}\n\n## F\n\n::: bijlagen\n# G\n\n## H\n\n# I\n:::\n";
        Assert.Equal("h1#voorwoord!(Voorwoord) h2#dank(Dank) h1#a(2|A) h2#b(2.1|B) h3#c(C) h1#d(3|D) h2#e!(E) h2#f(3.1|F) "
            + ":bijlagen(h1#g(Bijlage 1|G) h2#h(B1.1|H) h1#i(Bijlage 2|I))", Composition.Of(template, Composition.Numbering with { First = 2 }).Sketch);
        Assert.DoesNotContain("|", Composition.Of(template, Composition.Numbering with { Depth = 0 }).Sketch, StringComparison.Ordinal);
    }

    [Fact]
    public void Equal_titles_get_their_own_ids()
    {
        var composition = Composition.Of("# Doelen\n\n# Doelen\n\n# Doelen {#doelen-2}\n\n# §!\n");
        Assert.Equal("h1#doelen(1|Doelen) h1#doelen-3(2|Doelen) h1#doelen-2(3|Doelen) h1#kop(4|§!)", composition.Sketch);
    }

    [Fact]
    public void A_label_takes_the_number_of_its_section()
    {
        var composition = Composition.Of("# A\n\n## B\n\n::: opdracht {label=\"Opdracht {nummer}\"}\nx\n:::\n\n# C {.ongenummerd}\n\n::: opdracht {label=\"Opdracht {nummer}\"}\ny\n:::\n");
        Assert.Empty(composition.Found);
        Assert.Contains(":opdracht[label=Opdracht 1.1](p(x))", composition.Sketch, StringComparison.Ordinal);
        Assert.Contains(":opdracht[label=Opdracht](p(y))", composition.Sketch, StringComparison.Ordinal);
    }

    [Fact]
    public void Kaders_and_doelen_get_codes_and_addresses()
    {
        var composition = Composition.Of("# A\n\n## B\n\n::: kaders {code=A}\n1. een {#een}\n2. twee\n   1. diep\n\ntekst\n\n1. drie {#drie}\n:::\n\n"
            + "### C\n\n::: kaders\n1. vier {#vier}\n:::\n\n::: doelen {code=M}\n1. vijf {#vijf}\n:::\n\n::: kaders {code=B}\n- zes\n:::\n\nZie [](#een), [](#drie), [](#vier) en [§](#vijf).\n");
        Assert.Empty(composition.Found);
        Assert.Contains(":kaders[code=A](ol(li#een=A1=kader 1.1-A1(p(een)) li=A2(p(twee) ol(li(p(diep))))) p(tekst) ol(li#drie=A3=kader 1.1-A3(p(drie))))", composition.Sketch, StringComparison.Ordinal);
        Assert.Contains(":kaders(ol(li#vier=1=kader 1.1-1(p(vier))))", composition.Sketch, StringComparison.Ordinal);
        Assert.Contains(":kaders[code=B](ul(li(p(zes))))", composition.Sketch, StringComparison.Ordinal);
        Assert.Contains("p(Zie link[#een](kader 1.1-A1), link[#drie](kader 1.1-A3), link[#vier](kader 1.1-1) en link[#vijf](doel M1).)", composition.Sketch, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_items_with_one_address_are_reported()
    {
        var composition = Composition.Of("# A\n\n::: kaders\n1. een {#een}\n:::\n::: kaders\n1. twee {#twee}\n:::\n");
        Assert.Equal(["AG437 sjabloon:7:1"], composition.Places);
    }

    [Theory]
    [InlineData("Zie [](#b).", "p(Zie link[#b](§ 1.1 (Inkoop)).)")]
    [InlineData("Zie [](#a) en [§](#a).", "p(Zie link[#a](hoofdstuk 1 (Wat willen we?)) en link[#a](§ 1).)")]
    [InlineData("[](#a) zegt meer. [](#a) ook, o.a. [](#a).", "p(link[#a](Hoofdstuk 1 (Wat willen we?)) zegt meer. link[#a](Hoofdstuk 1 (Wat willen we?)) ook, o.a. link[#a](hoofdstuk 1 (Wat willen we?)).)")]
    [InlineData("Zie [het *deel*](#b).", "p(Zie link[#b](het em(deel)).)")]
    [InlineData("Zie [](#term), [](#groep) en [](#bijlage).", "p(Zie link[#term](Term), link[#groep](Meedoen) en link[#bijlage](bijlage 1 (Woorden)).)")]
    [InlineData("| x |\n|---|\n| [](#b) |", "table(T Head[x] Body[link[#b](§ 1.1 (Inkoop))])")]
    public void References_say_the_number_and_the_title(string prose, string expected)
    {
        var composition = Composition.Of("# Wat willen we? {#a}\n\n## Inkoop {#b}\n\n«0»\n\n::: opdracht {#groep titel=Meedoen}\n:::\n\nTerm {#term}\n:   Uitleg.\n\n::: bijlagen\n# Woorden {#bijlage}\n:::\n", prose);
        Assert.Empty(composition.Found);
        Assert.Contains(expected, composition.Sketch, StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_is_named_as_the_heading_with_which_it_begins()
    {
        var composition = Composition.Of("# A\n\n::: opgave {#meedoen}\n## Meedoen\n:::\n\nZie [](#meedoen).\n");
        Assert.Contains("p(Zie link[#meedoen](§ 1.1 (Meedoen)).)", composition.Sketch, StringComparison.Ordinal);
        Assert.Equal(new Agenda.Documents.Target("meedoen-2", "§ 1.1", "§ 1.1", "Meedoen"), composition.Document.Targets["meedoen-2"]);
    }

    [Fact]
    public void A_reference_to_nothing_is_an_error_where_it_was_typed()
    {
        var composition = Composition.Of("# A {#vitaliteit}\n\n«0»\n", "Zie\n[](#vitalitiet).");
        Assert.Equal(["AG432 0.md:2:1"], composition.Places);
        Assert.Equal("bedoelde u `#vitaliteit`?", composition.Found.Single().Hint);
    }

    [Fact]
    public void A_reference_that_a_template_makes_of_input_points_at_the_input()
    {
        var yaml = new SourceFile("opdrachten.yaml", "bijdrage: [vitalitiet]\n");
        var template = new SourceFile("opdracht.scriban", "[](#{{ id }})\n");
        var builder = new MappedText.Builder();
        builder.Append("[](#", template, 0);
        builder.Append("vitalitiet", yaml, 11);
        builder.Append(")\n", template, 12);
        var found = new DiagnosticBag();
        Agenda.Documents.Composer.Compose(new FilledText(builder.Build(), []), new("", null, [], null, "nl", null, ""), Composition.Numbering, [], found);
        Assert.Equal("opdrachten.yaml:1:12", Assert.Single(found).Span.ToString());
    }

    [Fact]
    public void A_reference_to_something_without_a_name_is_an_error()
    {
        Assert.Equal(["AG433 sjabloon:6:5"], Composition.Of("# A\n\n::: nadruk {#n}\n:::\n\nZie [](#n).\n").Places);
    }

    [Fact]
    public void An_id_that_stands_twice_is_an_error_with_both_places()
    {
        var composition = Composition.Of("# A {#a}\n\n«0»\n", "- punt {#a}\n");
        Assert.Equal(["AG434 0.md:1:1"], composition.Places);
        Assert.Equal("sjabloon:1:3", composition.Found.Single().Related.Single().Span.ToString());
    }

    [Fact]
    public void Ids_that_a_template_passes_on_point_at_the_input()
    {
        var yaml = new SourceFile("opgaven.yaml", "- id: zorg\n  punt: Een punt\n- id: zorg\n");
        var template = new SourceFile("opgave.scriban", "::: opgave {#{{ id }}}\n:::\n1. {{ punt }} {#{{ id }}}\n");
        var builder = new MappedText.Builder();
        builder.Append("::: opgave {#", template, 0);
        builder.Append("zorg", yaml, 6);
        builder.Append("}\n:::\n1. ", template, 20);
        builder.Append("Een punt", yaml, 19);
        builder.Append(" {#", template, 39);
        builder.Append("zorg", yaml, 34);
        builder.Append("}\n", template, 50);
        var found = new DiagnosticBag();
        Agenda.Documents.Composer.Compose(new FilledText(builder.Build(), []), new("", null, [], null, "nl", null, ""), Composition.Numbering, [], found);
        var diagnostic = Assert.Single(found);
        Assert.Equal("opgaven.yaml:2:9", diagnostic.Span.ToString());
        Assert.Equal("opgaven.yaml:1:7", Assert.Single(diagnostic.Related).Span.ToString());
    }

    [Fact]
    public void A_heading_that_skips_a_level_is_reported()
    {
        Assert.Equal(["AG435 sjabloon:3:5"], Composition.Of("# A\n\n### B\n").Places);
        Assert.Equal(["AG435 0.md:3:5"], Composition.Of("# A\n\n«0»\n", "# B\n\n### C\n").Places);
    }

    [Fact]
    public void The_contents_have_the_real_headings_without_their_own()
    {
        const string template = "::: omslag\n::: titel\nT\n:::\n:::\n\n::: inhoud {diepte=1}\n# Inhoud {.ongenummerd}\n:::\n\n# A [](#b)\n\n## B\n\n> # citaat\n\n::: bijlagen\n# C\n:::\n\n# Slot {.ongenummerd}\n";
        var composition = Composition.Of(template);
        Assert.Contains("h1#inhoud!(Inhoud) toc(1:1:A § 1.1 (B)#a 1:Bijlage 1:C#c 1:-:Slot#slot)", composition.Sketch, StringComparison.Ordinal);
        Assert.Empty(composition.Found);
        Assert.Contains("2:1.1:B#b", Composition.Of(template.Replace(" {diepte=1}", "", StringComparison.Ordinal)).Sketch, StringComparison.Ordinal);
        Assert.Equal(["AG436 sjabloon:7:1"], Composition.Of(template.Replace("=1", "=nul", StringComparison.Ordinal)).Places);
    }

    [Fact]
    public void The_reading_guide_follows_the_real_chapters()
    {
        var composition = Composition.Of("# Inleiding\n\n::: leeswijzer\n:::\n\n# Wat is de visie?\n\n::: hoofdstuk-samenvatting\n«0»\n:::\n\n# Opgaven\n\n## Lager\n\n# Extra {.ongenummerd}\n\n::: bijlagen\n# Woorden\n\n# Wetten\n:::\n",
            "staat wat wij zien, zie [§](#lager)");
        Assert.StartsWith("h1#inleiding(1|Inleiding) "
            + "ul(li(p(In link[#wat-is-de-visie](hoofdstuk 2), em(Wat is de visie?), staat wat wij zien, zie link[#lager](§ 3.1).)) li(p(link[#opgaven](Hoofdstuk 3): em(Opgaven).))) "
            + "p(Achterin staan link[#woorden](bijlage 1) (em(Woorden)) en link[#wetten](bijlage 2) (em(Wetten)).) "
            + "h1#wat-is-de-visie(2|Wat is de visie?) h1#opgaven", composition.Sketch, StringComparison.Ordinal);
        Assert.Empty(composition.Found);
    }

    [Fact]
    public void The_reading_guide_points_by_title_where_a_style_numbers_nothing()
    {
        var composition = Composition.Of("# Inleiding\n\n::: leeswijzer\n:::\n\n# Visie\n\n::: hoofdstuk-samenvatting\nstaat wat wij zien\n:::\n\n# Doelen\n", Composition.Numbering with { Depth = 0 });
        Assert.StartsWith("h1#inleiding(Inleiding) ul(li(p(In em(link[#visie](Visie)) staat wat wij zien.)) li(p(link[#doelen](Doelen)))) ", composition.Sketch, StringComparison.Ordinal);
        Assert.Empty(composition.Found);
    }

    [Fact]
    public void Notes_are_numbered_through_the_document()
    {
        var composition = Composition.Of("# A\n\n«1»\n\n«0»\n\nsjabloon[^x]\n\n[^x]: drie\n", "een[^a] weer[^a] twee[^b]\n\n[^a]: noot a\n\n[^b]: noot b", "nul[^a]\n\n[^a]: zie [§](#a)");
        Assert.Equal("h1#a(1|A) p(nulnote1(p(zie link[#a](§ 1)))) p(eennote2(p(noot a)) weernote2(p(noot a)) tweenote3(p(noot b))) p(sjabloonnote4(p(drie)))", composition.Sketch);
    }

    [Fact]
    public void A_note_in_the_text_of_a_note_is_an_error()
    {
        Assert.Equal(["AG415 0.md:1:4"], Composition.Of("# A\n\nx[^1]\n\n[^1]: «0»\n", "een[^a]\n\n[^a]: noot").Places);
    }

    [Fact]
    public void Tables_and_figures_with_a_caption_are_numbered()
    {
        var caption = ImmutableArray.Create<Inline>(new TextRun("Bijschrift", default));
        var composition = Composition.Of("# A\n\n«0»\n\n«1»\n\n«2»\n\nZie [](#t) en [](#f).\n", Composition.Numbering,
            [new BlockSlot(new Table([], [], [], null, default)), new BlockSlot(new Table([], [], caption, "t", default)), new BlockSlot(new FigureBlock("boom", caption, "f", default))], []);
        Assert.Contains("fig#f(boom|1|Bijschrift) p(Zie link[#t](tabel 1) en link[#f](figuur 1).)", composition.Sketch, StringComparison.Ordinal);
        Assert.Empty(composition.Found);
    }
}
