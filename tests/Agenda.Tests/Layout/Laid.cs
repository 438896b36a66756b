using System.Collections.Immutable;
using System.Text;
using Agenda.Diagnostics;
using Agenda.Documents;
using Agenda.Figures;
using Agenda.Layout;
using Agenda.Layout.Pages;
using Agenda.Styles;
using Agenda.Text.Syntax;

namespace Agenda.Tests.Layout;

/// <summary>A small document, laid out, and the questions that tests ask about it.</summary>
internal sealed record Laid(LaidOutDocument Document, Style Style, DiagnosticBag Found)
{
    /// <summary>What was laid out.</summary>
    public required Document Blocks { get; init; }

    /// <param name="template">Markdown with containers; `«0»` is the first slot.</param>
    public static Laid Out(string template, Style? style = null, params Block[] slots)
    {
        style ??= PlainStyle.Create();
        var found = new DiagnosticBag();
        var text = template.Replace('«', FilledText.Open).Replace('»', FilledText.Close);
        var filled = new FilledText(MappedText.Of(new SourceFile("sjabloon", text)), [.. slots.Select(Slot (block) => new BlockSlot(block))]);
        var info = new DocumentInfo("De titel", null, ["Gemeente Voorbeeld"], "concept", "nl-NL", null, "agenda");
        var document = Composer.Compose(filled, info, style.Numbering, ["meedoen", "wonen"], found);
        Assert.DoesNotContain(found, finding => finding.IsError);
        return Out(document, style);
    }

    public static Laid Out(Document document, Style style)
    {
        var found = new DiagnosticBag();
        return new Laid(Layouter.LayOut(document, style, new OneFigure(), Agenda.Fonts.Hyphenator.Dutch, found), style, found) { Blocks = document };
    }

    public ImmutableArray<Page> Pages => Document.Pages;

    public int Left => Style.Page.Margins.Left;

    public int Right => Style.Page.Width - Style.Page.Margins.Right;

    /// <summary>Every element, in reading order.</summary>
    public IEnumerable<StructureElement> Elements => Below(Document.Root);

    public IEnumerable<StructureElement> All(string tag) => Elements.Where(element => element.Tag == tag);

    public StructureElement One(string tag) => Assert.Single(All(tag));

    public static IEnumerable<StructureElement> Below(StructureElement element)
    {
        yield return element;
        foreach (var kid in element.Kids)
        {
            if (kid.Element is null) continue;
            foreach (var lower in Below(kid.Element)) yield return lower;
        }
    }

    /// <summary>What an element says, in reading order, lower elements included.</summary>
    public static string TextOf(StructureElement element)
    {
        var text = new StringBuilder();
        Add(text, element);
        return text.ToString();
    }

    /// <summary>As a person reads it: a word that was divided is whole.</summary>
    public static string ReadingOf(StructureElement element) => TextOf(element).Replace("\u00AD", "", StringComparison.Ordinal);

    private static void Add(StringBuilder text, StructureElement element)
    {
        foreach (var kid in element.Kids)
        {
            if (kid.Item is GlyphRun run) text.Append(run.Text);
            if (kid.Element is { } lower) Add(text, lower);
        }
    }

    /// <summary>The tags of the tree as `P(Link)`.</summary>
    public static string Tags(StructureElement element)
    {
        var kids = string.Join(' ', element.Kids.Where(kid => kid.Element is not null).Select(kid => Tags(kid.Element!)));
        return kids.Length == 0 ? element.Tag : $"{element.Tag}({kids})";
    }

    /// <summary>The lines of text that are part of the tree, from the top of a page down.</summary>
    public List<TextLine> Lines(int page) => [.. Pages[page].Items.OfType<GlyphRun>()
        .Where(run => run.Owner is StructureElement)
        .GroupBy(run => run.Baseline)
        .OrderBy(line => line.Key)
        .Select(line => new TextLine(page, line.Key, string.Concat(line.OrderBy(run => run.X).Select(run => run.Text)).Trim()))];

    public List<TextLine> Lines() => [.. Enumerable.Range(0, Pages.Length).SelectMany(Lines)];

    public int PageOf(StructureElement element) => Below(element).SelectMany(lower => lower.Kids).First(kid => kid.Item is not null).Page;

    public IEnumerable<(int Page, GlyphRun Run)> Runs => Pages.SelectMany((page, i) => page.Items.OfType<GlyphRun>().Select(run => (i, run)));

    public static int EndOf(GlyphRun run)
    {
        // A space at the end of a line is there, but shows nothing.
        var x = run.X;
        foreach (var glyph in run.Glyphs) x += glyph.Advance;
        return x;
    }

    /// <summary>The glyphs of a run, each with where its characters start.</summary>
    public static IEnumerable<(PlacedGlyph Glyph, int TextStart)> Placed(GlyphRun run)
    {
        var at = 0;
        foreach (var glyph in run.Glyphs)
        {
            yield return (glyph, at);
            at += glyph.TextLength;
        }
    }

    /// <summary>Everything of the pages as text: two that are the same give the same.</summary>
    public string Print()
    {
        var text = new StringBuilder();
        foreach (var page in Pages)
        {
            foreach (var item in page.Items) text.AppendLine(PrintOf(item));
            foreach (var link in page.Links) text.AppendLine($"{link.X} {link.Y} {link.Width} {link.Height} {link.Contents} {link.Uri} {link.Target}");
        }
        text.AppendLine(Tags(Document.Root));
        foreach (var entry in Document.Outline) text.AppendLine(entry.ToString());
        return text.ToString();
    }

    private static string PrintOf(PageItem item) => item switch
    {
        GlyphRun run => $"{run.X} {run.Baseline} {run.Size} {run.Colour} {run.Text} {string.Join(' ', run.Glyphs.Select(glyph => $"{glyph.Id}+{glyph.Advance}"))}",
        BoxItem box => $"{box.X} {box.Y} {box.Width} {box.Height} {box.Fill} {box.Stroke}",
        ImageItem image => $"{image.X} {image.Y} {image.Width} {image.Height}",
        PathItem path => string.Join(' ', path.Points),
        _ => "",
    };

    private sealed class OneFigure : IFigures
    {
        public Drawing? Draw(string name, int width) => name == "deelbaar"
            ? new Drawing(width, 2_000_000, "Vier delen.", []) { Parts = [.. Enumerable.Range(1, 4).Select(i => Part(width, i))] }
            : name == "breed"
            ? new Drawing(Math.Max(width, 600_000), 200_000, "Een brede figuur.", [new Box(0, 0, 600_000, 200_000, Colour.White, Colour.Black, 1_000, 0)])
            : name == "hoog"
            ? new Drawing(width, 2_000_000, "Een hoge figuur.", [new Box(0, 0, width, 2_000_000, Colour.White, Colour.Black, 1_000, 0)])
            : new Drawing(width, 100_000, "Een vierkant met een woord.", [
                new Box(0, 0, width, 100_000, Colour.White, Colour.Black, 1_000, 4_000),
                new Label(10_000, 50_000, "woord", TestFonts.Face("Regular"), 9_000, Colour.Black),
                new Polyline([(0, 0), (10_000, 10_000)], Colour.Black, 500),
                new Polygon([(0, 0), (10_000, 10_000), (0, 10_000)], Colour.Black)]);

        private static Drawing Part(int width, int number) => new(width, 494_000, $"Deel {number}.", [new Box(0, 0, width, 494_000, Colour.White, Colour.Black, 1_000, 0)]);
    }
}

/// <param name="Page">From zero.</param>
internal sealed record TextLine(int Page, int Baseline, string Text);
