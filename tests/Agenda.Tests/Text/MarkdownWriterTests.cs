using System.Collections.Immutable;
using Agenda.Text;
using Agenda.Text.Syntax;
using FsCheck;
using FsCheck.Fluent;

namespace Agenda.Tests.Text;

public sealed class MarkdownWriterTests
{
    [Theory]
    [InlineData("Een *twee* **drie** `vier`.\n")]
    [InlineData("# Een\n\n## Twee *drie*\n")]
    [InlineData("- een\n- twee\n  - drie\n")]
    [InlineData("1. een\n2. twee\n   - drie\n")]
    [InlineData("- een\n\n  meer\n\n- twee\n")]
    [InlineData("- een\n\n* twee\n\n- drie\n")]
    [InlineData("7. een\n\n1) twee\n")]
    [InlineData("> een\n>\n> - twee\n\n> drie\n")]
    [InlineData("```\n# een\n\n  twee\n```\n")]
    [InlineData("een\n\n---\n\ntwee\n")]
    [InlineData("[een](https://a.nl/b_c) <https://a.nl> <a@b.nl>\n")]
    [InlineData("een\\\ntwee\n")]
    [InlineData("| a   |   b |\n| --- | --: |\n| 1 *x* |   2 |\n")]
    [InlineData("2\\. Wonen | zorg \\*nu\\* en R&D, 3 < 4, snake_case, 2 * 3, \\[x], {y}, (z)\n")]
    [InlineData("\\- een\n\n\\# twee\n\n\\> drie\n\n-vier #vijf 6.7 \\$\n")]
    [InlineData("\\{{ a.b }} en \\<b> en \\&amp; en a\\\\b\n")]
    public void What_was_clean_stays_as_it_is(string markdown)
    {
        // The one table is written with its columns under each other.
        var expected = markdown.Replace("| a   |   b |\n| --- | --: |", "| a     |   b |\n| ----- | --: |", StringComparison.Ordinal);
        Assert.Equal(expected, Write(MarkdownReaderTests.Read(markdown).Prose.Blocks));
    }

    [Fact]
    public void Words_against_emphasis_stay_emphasis()
    {
        // GitHub judges a mark by the semicolon beside it; Markdig by the letter that it stands for, and does not read this back.
        Assert.Equal("&#97;**\"b\"**&#99;\n", Write([P(T("a"), B(T("\"b\"")), T("c"))]));
        AssertReads(P(E(B(T("a")), T(" b")), B(E(T("c")))), "*__a__ b*__*c*__\n");
        AssertReads(P(E(T("a")), B(T("b")), E(T("c"))), "*a*__b__*c*\n");
        AssertReads(P(T("(x"), E(T("a")), T(")")), "(x*a*)\n");
        Assert.Equal("a **b** c\n", Write([P(T("a"), B(T(" b ")), T("c"))]));
        Assert.Equal("**abc**\n", Write([P(B(T("a"), B(T("b")), T("c")))]));
    }

    [Fact]
    public void A_composed_document_reads_well_without_containers()
    {
        var composition = Documents.Composition.Of("""
            ::: omslag
            ::: titel
            Agenda
            :::
            ::: ondertitel
            Samen
            :::
            :::

            ::: inhoud
            # Inhoud {.ongenummerd}
            :::

            # Inleiding

            ::: leeswijzer
            :::

            # Wat doen we?

            ::: hoofdstuk-samenvatting
            staat wat wij doen
            :::

            ## Regie

            ::: opdracht {#regie-opdracht label="Opdracht 1" titel="Regie & zo"}
            Werk dit uit[^1].

            [^1]: De noot.
            :::

            ::: kaders {titel="Kader regie" code=A}
            1. Eerst {#eerst}
            2. Dan
            :::

            ::: citaat {bron="Een inwoner"}
            Fijn.
            :::

            Begrip {#begrip}
            :   Uitleg.

            Zie [](#eerst), [](#begrip) en [](#regie).

            """);
        Assert.Empty(composition.Found);
        Assert.Equal("""
            # Agenda

            **Samen**

            # Inhoud

            - [1 Inleiding](#1-inleiding)
            - [2 Wat doen we?](#2-wat-doen-we)
              - [2.1 Regie](#21-regie)

            # 1 Inleiding

            - In [hoofdstuk 2](#2-wat-doen-we), *Wat doen we?*, staat wat wij doen.

            # 2 Wat doen we?

            ## 2.1 Regie

            > **Opdracht 1: Regie & zo**
            >
            > Werk dit uit[^1].

            **Kader regie**

            - **A1** Eerst
            - **A2** Dan

            > Fijn.
            >
            > — Een inwoner

            **Begrip**: Uitleg.

            Zie [kader 2.1-A1](#21-regie), [begrip](#21-regie) en [§ 2.1 (Regie)](#21-regie).

            [^1]: De noot.

            """.Replace("[begrip]", "[Begrip]", StringComparison.Ordinal), Write(composition.Document.Blocks));
    }

    [Fact]
    public void Tables_have_their_totals_bold_and_their_notes_below()
    {
        TableCell Cell(string text) => new([T(text)]);
        var table = new Table([new(ColumnKind.Text), new(ColumnKind.Amount)],
            [
                new(RowKind.Head, [Cell("Post"), Cell("2025")]), new(RowKind.Body, [Cell("Zorg | jeugd"), Cell("1.200")]),
                new(RowKind.Total, [Cell("Totaal"), Cell("1.200")]), new(RowKind.Note, [new([T("In euro's.")], ColumnSpan: 2)]),
            ], [T("Begroting")], null, default, 1);
        Assert.Equal("""
            **Tabel 1.** Begroting

            | Post          |      2025 |
            | ------------- | --------: |
            | Zorg \| jeugd |     1.200 |
            | **Totaal**    | **1.200** |

            In euro's.

            """, Write([table]));
    }

    [Fact]
    public void A_figure_is_a_picture_with_its_caption()
    {
        var figure = new FigureBlock("boom", [T("De doelen")], null, default, 2);
        Assert.Equal("![Een [boom\\]](figuren/boom.svg)\n\n**Figuur 2.** De doelen\n".Replace("[boom", "\\[boom", StringComparison.Ordinal), MarkdownWriter.Write([figure], _ => new MarkdownPicture("figuren/boom.svg", "Een [boom]")));
        Assert.Equal("**Figuur 2.** De doelen\n", Write([figure]));
    }

    [Fact]
    public void An_image_is_a_picture_with_its_caption_and_decoration_has_no_description()
    {
        var image = new ImageBlock("foto.png", [T("Een "), new Emphasis([T("huis")], default)], [T("Het huis")], null, default, default, null, 3);
        Assert.Equal("![Een huis](beelden/foto-1.png)\n\n**Figuur 3.** Het huis\n", MarkdownWriter.Write([image], _ => null, _ => "beelden/foto-1.png"));
        Assert.Equal("![](beelden/foto-1.png)\n", MarkdownWriter.Write([image with { Alt = [], Caption = [], Number = 0 }], _ => null, _ => "beelden/foto-1.png"));
    }

    [Fact]
    public void What_cannot_stand_beside_a_label_comes_under_it()
    {
        ListItem Item(string label, Block block) => new([block], null, default, label);
        var list = new ListBlock(true, 1, [Item("A1", new Quote([P(T("een"))], default)), Item("A2", P(T("twee")))], default);
        Assert.Equal("- **A1**\n\n  > een\n\n- **A2** twee\n", Write([list]));
        Assert.Equal("**Term**: een\\\n\\- twee\n", Write([new DefinitionList([new([T("Term")], [P(T("een"), new LineBreak(default), T("- twee"))], null, default)], default)]));
    }

    [Fact]
    public void Equal_headings_get_the_anchors_that_GitHub_gives()
    {
        Heading H(string id) => new(1, [T("Wat? – Eén_twee")], id, true, default);
        var link = new Paragraph([new Link("#b", [T("b")], default), new Link("#weg", [T("weg")], default)], default);
        Assert.EndsWith("[b](#wat--eén_twee-1)weg\n", Write([H("a"), H("b"), link]), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_written_reads_back_as_the_same_tree() => Check.One(Property.Configuration.WithMaxTest(2000), Prop.ForAll(Property.Markdown, markdown =>
    {
        var blocks = new PlainRewriter().Rewrite(MarkdownReaderTests.Read(markdown).Prose.Blocks);
        var written = Write(blocks);
        // See Words_against_emphasis_stay_emphasis.
        if (written.Contains("&#", StringComparison.Ordinal)) return;
        Assert.Equal(Sketch.Of(blocks), Sketch.Of(new PlainRewriter().Rewrite(MarkdownReaderTests.Read(written).Prose.Blocks)));
        Assert.True(written.Length == 0 || written.EndsWith('\n') && !written.EndsWith("\n\n", StringComparison.Ordinal));
    }));

    private static void AssertReads(Block block, string written)
    {
        Assert.Equal(written, Write([block]));
        Assert.Equal(Sketch.Of([block]), Sketch.Of(MarkdownReaderTests.Read(written).Prose.Blocks));
    }

    private static string Write(ImmutableArray<Block> blocks) => MarkdownWriter.Write(blocks, _ => null);

    private static Paragraph P(params Inline[] inlines) => new([.. inlines], default);

    private static TextRun T(string text) => new(text, default);

    private static Emphasis E(params Inline[] inlines) => new([.. inlines], default);

    private static Strong B(params Inline[] inlines) => new([.. inlines], default);
}
