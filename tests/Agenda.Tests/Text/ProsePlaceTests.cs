using Agenda.Diagnostics;
using Agenda.Text;
using Agenda.Text.Syntax;

namespace Agenda.Tests.Text;

/// <summary>A finding in prose points at the line and column where it was typed, for each way of writing it.</summary>
public sealed class ProsePlaceTests
{
    [Fact]
    public void Plain()
    {
        var file = new SourceFile("visie.yaml", "visie:\n  tekst: Een {{ a.b }} en [x](fout.nl) hier {{ c + }} slot\n");
        AssertPlaces(Mapped(file, file.Text[16..^1], (16, file.Text.Length - 17)), "2:31", "2:50");
    }

    [Fact]
    public void Quoted_with_escapes()
    {
        var file = new SourceFile("visie.yaml", "visie:\n  tekst: \"\\u00C9\\u00E9n {{ a.b }}\\ten [x](fout.nl) {{ c + }}\"\n");
        var builder = new MappedText.Builder();
        builder.AppendAt("É", new SourceSpan(file, 17, 6));
        builder.AppendAt("é", new SourceSpan(file, 23, 6));
        builder.Append("n {{ a.b }}", file, 29);
        builder.AppendAt("\t", new SourceSpan(file, 40, 2));
        builder.Append("en [x](fout.nl) {{ c + }}", file, 42);
        AssertPlaces(builder.Build(), "2:43", "2:57");
    }

    [Fact]
    public void Literal()
    {
        var file = new SourceFile("visie.yaml", "visie:\n  tekst: |\n    Een {{ a.b }}\n\n    - punt [x](fout.nl)\n      en {{ c + }}\n");
        AssertPlaces(Lines(file, 4, 3, "\n"), "5:16", "6:15");
    }

    [Fact]
    public void Folded()
    {
        var file = new SourceFile("visie.yaml", "visie:\n  tekst: >\n    Een {{ a.b }}\n    en [x](fout.nl)\n    {{ c + }} slot\n");
        AssertPlaces(Lines(file, 4, 3, " "), "4:12", "5:10");
    }

    [Fact]
    public void Included()
    {
        var file = new SourceFile("teksten/visie.md", "# Kop\n\n| a | b |\n|---|---|\n| {{ a.b }} | [x](fout.nl) |\n\n> Dan {{ c + }}.\n");
        AssertPlaces(MappedText.Of(file), "5:19", "7:12");
    }

    [Fact]
    public void In_every_kind_of_block()
    {
        const string markdown = "- a\n  1. b [x](f1.nl)\n\n> c\n> d [x](f2.nl)\n\nTerm\n:   e\n    f [x](f3.nl)\n\nNoot[^1]\n\n[^1]: g\n    h [x](f4.nl)\n\n## **Kop [x](f5.nl)**\n\n - i *j* \\* &amp; [x](f6.nl)\r\n- k  \r\n  l [x](f7.nl)\n";
        var (_, found) = MarkdownReaderTests.Read(markdown);
        Assert.Equal(["f1.nl", "f2.nl", "f3.nl", "f5.nl", "f6.nl", "f7.nl", "f4.nl"], found.Select(diagnostic => markdown.Substring(diagnostic.Span.Start, diagnostic.Span.Length)));
    }

    [Fact]
    public void Every_run_stands_where_it_was_typed()
    {
        const string markdown = "## Kop *een* {#k}\n\nTekst **twee** en `drie`\nvier [vijf](https://a.nl) zes\n\n- zeven\n  > acht\n\n| negen | tien |\n|---|---|\n| elf | twaalf *dertien* |\n";
        var runs = new Runs();
        runs.Rewrite(MarkdownReaderTests.Read(markdown).Prose);
        Assert.Equal(15, runs.Found.Count);
        Assert.All(runs.Found, run => Assert.Equal(run.Text, markdown.Substring(run.Span.Start, run.Span.Length).Replace('\n', ' ')));
    }

    private static void AssertPlaces(MappedText text, string link, string value)
    {
        var found = new DiagnosticBag();
        MarkdownReader.ReadProse(text, found);
        Assert.Equal([("AG403", link), ("AG402", value)], found.Select(diagnostic => (diagnostic.Code, diagnostic.Span.StartPosition.ToString())));
    }

    private static MappedText Mapped(SourceFile file, string text, (int Start, int Length) stretch)
    {
        Assert.Equal(text, file.Text.Substring(stretch.Start, stretch.Length));
        var builder = new MappedText.Builder();
        builder.Append(text, file, stretch.Start);
        return builder.Build();
    }

    /// <summary>As a YAML reader gives a block scalar: lines without their indent, with line ends kept or folded.</summary>
    private static MappedText Lines(SourceFile file, int indent, int firstLine, string lineEnd)
    {
        var builder = new MappedText.Builder();
        var count = file.Text.Count(c => c == '\n');
        for (var line = firstLine; line <= count; line++)
        {
            var text = file.Line(line);
            var start = file.OffsetOf(new LinePosition(line, Math.Min(indent, text.Length) + 1));
            builder.Append(text[Math.Min(indent, text.Length)..], file, start);
            builder.AppendAt(line == count ? "\n" : lineEnd, new SourceSpan(file, start + text.Length - Math.Min(indent, text.Length), 1));
        }
        return builder.Build();
    }

    private sealed class Runs : BlockRewriter
    {
        public List<TextRun> Found { get; } = [];

        protected override Inline Rewrite(Inline inline)
        {
            if (inline is TextRun run) Found.Add(run);
            return base.Rewrite(inline);
        }
    }
}
