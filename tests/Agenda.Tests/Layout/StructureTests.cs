using Agenda.Layout.Pages;

namespace Agenda.Tests.Layout;

public sealed class StructureTests
{
    private const string Everything = """
        ::: omslag
        ::: afzender
        Gemeente Voorbeeld
        :::
        ::: titel
        De titel
        :::
        ::: stempel
        Concept
        :::
        ::: gegevens
        Datum
        :::
        :::

        # Inhoud {.ongenummerd}

        ::: inhoud
        :::

        # Een {#een}

        Tekst met [een link](https://voorbeeld.nl), een [](#twee) en een noot[^a].

        [^a]: De noot.

        - punt
          - lager

        1. eerst

        > Gezegd.

        Term
        :   Uitleg.

        ```
        code
        ```

        ---

        ::: opdracht {titel="De opdracht" label="1" opgave=wonen}
        Doe dit.
        :::

        | A | B |
        |---|---|
        | 1 | 2 |

        «0»

        ::: bijlagen
        # Twee {#twee}

        Slot.
        :::
        """;

    [Fact]
    public void Every_item_belongs_to_the_tree_or_is_an_artifact()
    {
        var laid = Whole();
        var kids = laid.Elements.SelectMany(element => element.Kids.Select(kid => (element, kid))).ToList();
        var items = kids.Where(pair => pair.kid.Item is not null).ToDictionary(object (pair) => pair.kid.Item!, pair => pair, ReferenceEqualityComparer.Instance as IEqualityComparer<object>);
        var seen = 0;
        for (var page = 0; page < laid.Pages.Length; page++)
        {
            foreach (var item in laid.Pages[page].Items)
            {
                if (item.Owner is Artifact) continue;
                var (element, kid) = items[item];
                Assert.Same(item.Owner, element);
                Assert.Equal(page, kid.Page);
                seen++;
            }
        }
        Assert.Equal(items.Count, seen);
        Assert.True(seen > 30);
    }

    [Fact]
    public void Every_link_area_belongs_to_a_link_and_leads_somewhere()
    {
        var laid = Whole();
        var areas = laid.Pages.SelectMany(page => page.Links).ToList();
        Assert.Equal(areas.Count, laid.Elements.SelectMany(element => element.Kids).Count(kid => kid.Link is not null));
        Assert.All(areas, area => Assert.Equal("Link", area.Element.Tag));
        Assert.All(areas, area => Assert.True(area.Uri is not null ^ area.Target is not null));
        Assert.All(areas, area => Assert.False(string.IsNullOrWhiteSpace(area.Contents)));
        Assert.True(areas.Count >= 5);
    }

    [Fact]
    public void The_tree_of_everything_follows_the_standard()
    {
        var laid = Whole();
        Assert.Equal(
            "Document(Sect(P P P Div(P)) "
            + "Sect(H1 TOC(TOCI(Reference(Link)) TOCI(Reference(Link)))) "
            + "Sect(H1 P(Link Link Reference(Link) Note(Lbl P)) L(LI(Lbl LBody(P L(LI(Lbl LBody(P)))))) L(LI(Lbl LBody(P))) BlockQuote(P) L(LI(Lbl LBody(P))) P(Code) "
            + "Div(P P P) Table(THead(TR(TH TH)) TBody(TR(TD TD))) Div(Figure Caption)) "
            + "Sect(Sect(H1 P)))",
            Laid.Tags(laid.Document.Root));
    }

    [Fact]
    public void Items_are_read_in_the_order_in_which_they_were_written()
    {
        var text = Laid.TextOf(Whole().Document.Root);
        string[] order = ["Gemeente Voorbeeld", "De titel", "Concept", "Datum", "Inhoud", "Tekst met", "een link", "De noot.", "punt", "lager", "eerst", "Gezegd.", "Term", "Uitleg.", "code", "De opdracht", "Doe dit.", "A", "Slot."];
        var at = -1;
        foreach (var words in order)
        {
            var next = text.IndexOf(words, at + 1, StringComparison.Ordinal);
            Assert.True(next > at, words);
            at = next;
        }
    }

    [Fact]
    public void Labels_and_titles_are_two_words_when_copied()
    {
        var laid = Whole();
        Assert.Equal("• ", Laid.TextOf(laid.All("Lbl").First(label => Laid.TextOf(label).StartsWith('•'))));
        Assert.Equal("1 Een", Laid.TextOf(laid.All("H1").ElementAt(1)));
    }

    [Fact]
    public void Headings_in_quotes_and_lists_are_no_headings()
    {
        var laid = Laid.Out("# Een\n\n> ## Gezegd\n>\n> Tekst\n");
        Assert.Equal("Document(Sect(H1 BlockQuote(P P)))", Laid.Tags(laid.Document.Root));
        Assert.Single(laid.Document.Outline);
    }

    [Fact]
    public void A_heading_that_skips_a_level_looks_and_counts_as_the_next()
    {
        var laid = Laid.Out("# Een\n\n### Drie\n\n### Nog eens\n\n#### Vier\n\n## Twee\n");
        Assert.Equal("Document(Sect(H1 H2 H2 H3 H2))", Laid.Tags(laid.Document.Root));
        Assert.Single(laid.All("H2").Select(heading => heading.Kids.Select(kid => kid.Item).OfType<GlyphRun>().First().Size).Distinct());
    }

    [Fact]
    public void A_line_end_that_the_author_asked_for_parts_two_words()
    {
        var laid = Laid.Out("# Een\n\nStraat 1\\\nPlaats\n");
        Assert.Equal("Straat 1 Plaats", Laid.TextOf(laid.One("P")));
    }

    [Fact]
    public void Bookmarks_have_number_and_title_to_the_third_level()
    {
        var laid = Laid.Out("# Een\n\n## Twee\n\n### Drie\n\n#### Vier\n\nTekst\n");
        Assert.Equal(["1 1 Een", "2 1.1 Twee", "3 Drie"], laid.Document.Outline.Select(entry => $"{entry.Level} {entry.Title}"));
        Assert.All(laid.Document.Outline, entry => Assert.Equal(0, entry.Target.Page));
    }

    private static Laid Whole() => Laid.Out(Everything, null, new Agenda.Text.Syntax.FigureBlock("vierkant", [new Agenda.Text.Syntax.TextRun("Een figuur", default)], null, default));
}
