using Agenda.Diagnostics;
using Agenda.Text;
using Agenda.Text.Syntax;

namespace Agenda.Tests.Text;

public sealed class MarkdownReaderTests
{
    [Theory]
    [InlineData("Een zin.", "p(Een zin.)")]
    [InlineData("Een *twee* **drie** `vier`", "p(Een em(twee) st(drie) code(vier))")]
    [InlineData("# Een\n\nTwee\n===", "h1(Een) h1(Twee)")]
    [InlineData("## Kop {#kop}", "h2#kop(Kop)")]
    [InlineData("## Kop {.ongenummerd}", "h2!(Kop)")]
    [InlineData("## Kop {#kop .nieuwe-bladzijde}", "h2#kop(Kop)")]
    [InlineData("## Kop *twee* {#kop .ongenummerd}\n", "h2#kop!(Kop em(twee))")]
    [InlineData("Kop {#kop}\n---", "h2#kop(Kop)")]
    [InlineData("- een\n- twee\n  - drie", "ul(li(p(een)) li(p(twee) ul(li(p(drie)))))")]
    [InlineData("- een {#a}\n\n  meer\n- twee", "ul(li#a(p(een) p(meer)) li(p(twee)))")]
    [InlineData("3. een\n4. twee", "ol3(li(p(een)) li(p(twee)))")]
    [InlineData("> citaat", "q(p(citaat))")]
    [InlineData("een\ntwee", "p(een twee)")]
    [InlineData("een  \ntwee\\\ndrie", "p(een<br>twee<br>drie)")]
    [InlineData("a\n\n---\n\nb", "p(a) hr p(b)")]
    [InlineData("```\ncode\n```", "pre(code)")]
    [InlineData("a <b>vet</b> &amp; &copy;", "p(a <b>vet</b> & ©)")]
    [InlineData("<div>\n*a*\n</div>", "p(<div> em(a) </div>)")]
    [InlineData("[tekst](https://voorbeeld.nl)", "p(link[https://voorbeeld.nl](tekst))")]
    [InlineData("<https://voorbeeld.nl>", "p(link[https://voorbeeld.nl](https://voorbeeld.nl))")]
    [InlineData("[zie <https://a.nl>](https://b.nl)", "p(link[https://b.nl](zie https://a.nl))")]
    [InlineData("<info@voorbeeld.nl>", "p(link[mailto:info@voorbeeld.nl](info@voorbeeld.nl))")]
    [InlineData("[](#opgave-meedoen) en [§](#x)", "p(link[#opgave-meedoen]() en link[#x](§))")]
    [InlineData("Term\n: Uitleg.", "dl(dt(Term) dd(p(Uitleg.)))")]
    [InlineData("Term\nTwee\n:   Uitleg.\n:   Meer.", "dl(dt(Term<br>Twee) dd(p(Uitleg.) p(Meer.)))")]
    [InlineData("Term {#term}\n:   Uitleg.\n\nTweede\n:   Meer.", "dl(dt#term(Term) dd(p(Uitleg.)) dt(Tweede) dd(p(Meer.)))")]
    [InlineData("| a | b |\n|---|--:|\n| 1 | 2 |", "table(TN Head[a|b] Body[1|2])")]
    [InlineData("|  | b |\n|---|---|\n| 1 | *2* |", "table(TT Head[|b] Body[!1|em(2)])")]
    [InlineData("Totaal {{ begroting.totaal | bedrag }}.", "p(Totaal value(begroting.totaal | bedrag).)")]
    [InlineData("\\{{ niet }}", "p({{ niet }})")]
    [InlineData("`{{ niet }}`", "p(code({{ niet }}))")]
    [InlineData("| a | b |\n|---|---|\n| {{ x | y }} | 2 |", "table(TT Head[a|b] Body[value(x | y)|2])")]
    [InlineData("Met noot[^1].\n\n[^1]: De noot.\n    Verder.", "p(Met nootnote[1].)")]
    [InlineData("2 < 3 en a > b", "p(2 < 3 en a > b)")]
    [InlineData("![Een kaart](beelden/kaart.png)", "img(beelden/kaart.png|Een kaart|)")]
    [InlineData("![Een *kaart*](<beelden/de kaart.png> \"De kaart\"){#kaart}", "img#kaart(beelden/de kaart.png|Een em(kaart)|De kaart)")]
    [InlineData("![Een kaart](a%20b.png) {#a}", "img#a(a b.png|Een kaart|)")]
    [InlineData("![decoratie](a.png)", "img(a.png||)")]
    [InlineData("Voor:\n![Een kaart](a.png)  \n![Een foto](b.jpg)\nna", "p(Voor:) img(a.png|Een kaart|) img(b.jpg|Een foto|) p(na)")]
    [InlineData("*Voor*\n![Een kaart](a.png)", "p(em(Voor)) img(a.png|Een kaart|)")]
    [InlineData("- ![Een kaart](a.png){#punt}\n\n  tekst\n\n> ![Een foto](b.png)", "ul(li#punt(img(a.png|Een kaart|) p(tekst))) q(img(b.png|Een foto|))")]
    [InlineData("![Er zijn {{ aantal }} kernen][k]\n\n[k]: a.png 'Titel'", "img(a.png|Er zijn value(aantal) kernen|Titel)")]
    [InlineData("", "")]
    public void Markdown_becomes_our_blocks(string markdown, string expected)
    {
        var (prose, found) = Read(markdown);
        Assert.Equal(expected, Sketch.Of(prose.Blocks));
        Assert.Empty(found);
    }

    [Theory]
    [InlineData("![](a.png)", "AG419 1:1")]
    [InlineData("![ ](a.png)", "AG419 1:1")]
    [InlineData("![a.png](beelden/a.png)", "AG420 1:1")]
    [InlineData("![A](beelden/a.png)", "AG420 1:1")]
    [InlineData("![foto.JPG](beelden/a.png)", "AG420 1:1")]
    [InlineData("![Een kaart]()", "AG421 1:1")]
    [InlineData("![Een kaart](https://voorbeeld.nl/a.png)", "AG421 1:14")]
    [InlineData("![Een kaart](data:image/png;base64,AAAA)", "AG421 1:14")]
    [InlineData("![decoratie](a.png \"Rand\")", "AG422 1:20")]
    [InlineData("![Een kaart](a.png \"{{ x }}\")", "AG422 1:20")]
    [InlineData("Zie ![een kaart](a.png) hier", "AG404 1:5")]
    [InlineData("*![een kaart](a.png)*", "AG404 1:2")]
    [InlineData("[![een kaart](a.png)](https://a.nl)", "AG404 1:2")]
    [InlineData("# ![een kaart](a.png)", "AG404 1:3")]
    [InlineData("| a |\n|---|\n| ![een kaart](a.png) |", "AG404 3:3")]
    [InlineData("Een[^a].\n\n[^a]: ![een kaart](a.png)", "AG404 3:7")]
    [InlineData("![kaart[^a]](a.png)\n\n[^a]: Noot.", "AG404 1:1")]
    [InlineData("![Een kaart](a.png){.groot}", "AG406 1:21")]
    public void An_image_that_cannot_be_is_reported_where_it_stands(string markdown, string expected)
    {
        var finding = Assert.Single(Read(markdown).Found);
        Assert.Equal(expected, $"{finding.Code} {finding.Span.StartPosition}");
        Assert.NotNull(finding.Hint);
    }

    [Fact]
    public void A_note_has_its_own_blocks()
    {
        var (prose, found) = Read("Een[^a] twee[^b].\n\n[^a]: Noot *a*.\n[^b]: Noot b.\n\n    Nog een alinea.\n\nGewone tekst.");
        Assert.Equal("p(Eennote[a] tweenote[b].) p(Gewone tekst.)", Sketch.Of(prose.Blocks));
        Assert.Equal("p(Noot em(a).)", Sketch.Of(prose.Notes["a"]));
        Assert.Equal("p(Noot b.) p(Nog een alinea.)", Sketch.Of(prose.Notes["b"]));
        Assert.Empty(found);
    }

    [Fact]
    public void A_heading_in_a_note_is_a_bold_line()
    {
        Assert.Equal("p(st(Kop)) p(tekst)", Sketch.Of(Read("Een[^a]\n\n[^a]: # Kop\n    tekst").Prose.Notes["a"]));
    }

    [Theory]
    [InlineData("zie [x](voorbeeld.nl)", "AG403", "voorbeeld.nl")]
    [InlineData("zie [x](javascript:alert)", "AG403", "javascript:alert")]
    [InlineData("zie ![x](plaatje.png)", "AG404", "![x](plaatje.png)")]
    [InlineData("zie [x](https://a.nl \"titel\")", "AG411", "\"titel\"")]
    [InlineData("een {#id} twee", "AG405", "{#id}")]
    [InlineData("## Kop {.ongenumerd}", "AG406", ".ongenumerd")]
    [InlineData("- punt {.ongenummerd}", "AG406", ".ongenummerd")]
    [InlineData("## Kop {#a #b}", "AG406", "#b")]
    [InlineData("Noot[^x].", "AG412", "[^x]")]
    [InlineData("Tekst.\n\n[^x]: Noot.", "AG413", "[^x]: Noot.")]
    [InlineData("Een {{ a + b }}.", "AG402", "+ b")]
    [InlineData("Een {{ for x in y }}.", "AG402", "x in y")]
    [InlineData("Een {{ }}.", "AG402", " ")]
    [InlineData("Een {{ a.b.", "AG402", "{{")]
    [InlineData("Een {{ a | f(1) }}.", "AG402", "(1)")]
    [InlineData("Een[^a].\n\n[^a]: Noot.\n[^a]: Weer.", "AG414", "[^a]: Weer.")]
    [InlineData("Een[^a].\n\n[^a]: Noot[^a].", "AG415", "[^a]")]
    [InlineData("Een\u202E twee", "AG416", "Een\u202E twee")]
    public void A_mistake_is_reported_at_its_place(string markdown, string code, string marked)
    {
        var (_, found) = Read(markdown);
        var diagnostic = Assert.Single(found);
        Assert.Equal(code, diagnostic.Code);
        Assert.Equal(marked, markdown.Substring(diagnostic.Span.Start, diagnostic.Span.Length));
    }

    [Theory]
    [InlineData("a.b[0].c | bedrag", true)]
    [InlineData("a | afronden 2 | tekst \"x y\"", true)]
    [InlineData("a | string.upcase", true)]
    [InlineData("a | f -2", true)]
    [InlineData("a.", false)]
    [InlineData("1 + 1", false)]
    [InlineData("a b", false)]
    [InlineData("a | f (g)", false)]
    [InlineData("a = 3", false)]
    [InlineData("a; b", false)]
    [InlineData("a | f 'x", false)]
    [InlineData("a[b]", false)]
    public void A_value_is_a_path_with_filters(string expression, bool isValue)
    {
        var (prose, found) = Read("x {{ " + expression + " }} y");
        Assert.Equal(isValue, found.Count == 0);
        Assert.Equal(isValue ? $"p(x value({expression}) y)" : $"p(x {{{{ {expression} }}}} y)", Sketch.Of(prose.Blocks));
    }

    [Fact]
    public void Hidden_characters_show_as_their_code()
    {
        var (prose, found) = Read("abc\u202Edef `x\u0007y`");
        Assert.Equal("p(abc\\u202Edef code(x\\u0007y))", Sketch.Of(prose.Blocks));
        Assert.All(found, diagnostic => Assert.Equal("AG416", diagnostic.Code));
        Assert.Equal(2, found.Count);
    }

    [Theory]
    [InlineData("> ", "x")]
    [InlineData("- ", "x")]
    [InlineData("**a _b ", "x")]
    [InlineData("[", "](#a)")]
    public void Deep_nesting_is_reported(string opening, string ending)
    {
        var (_, found) = Read(string.Concat(Enumerable.Repeat(opening, 3000)) + ending);
        Assert.All(found, diagnostic => Assert.Equal("AG401", diagnostic.Code));
    }

    internal static (Prose Prose, DiagnosticBag Found) Read(string markdown)
    {
        var found = new DiagnosticBag();
        return (MarkdownReader.ReadProse(MappedText.Of(new SourceFile("proef.md", markdown)), found), found);
    }
}
