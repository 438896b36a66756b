using Agenda.Diagnostics;
using Agenda.Text;
using Agenda.Text.Syntax;
using FsCheck;
using FsCheck.Fluent;

namespace Agenda.Tests.Text;

public sealed class MarkdownFuzzTests
{
    [Fact]
    public void No_text_makes_the_readers_fail() => Check.One(Property.Configuration.WithMaxTest(2000), Prop.ForAll(Property.Markdown, markdown =>
    {
        var found = new DiagnosticBag();
        var text = MappedText.Of(new SourceFile("proef.md", markdown));
        var prose = MarkdownReader.ReadProse(text, found);
        var template = MarkdownReader.ReadTemplate(new FilledText(text, []), found);
        Assert.DoesNotContain('\u202E', PlainText.Of(prose.Blocks) + PlainText.Of(template));
        Assert.All(found, diagnostic => Assert.InRange(diagnostic.Span.End, diagnostic.Span.Start, markdown.Length));
    }));
}
