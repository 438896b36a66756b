using Agenda.Diagnostics;
using Agenda.Text;
using Agenda.Text.Syntax;
using FsCheck;
using FsCheck.Fluent;
using Property = Agenda.Tests.Text.Property;

namespace Agenda.Tests.Documents;

public sealed class ComposerFuzzTests
{
    [Fact]
    public void No_template_or_prose_makes_compose_fail() => Check.One(Property.Configuration.WithMaxTest(2000), Prop.ForAll(Property.Markdown, Property.Markdown, (template, prose) =>
    {
        var found = new DiagnosticBag();
        var filled = new Filled().Rewrite(MarkdownReader.ReadProse(MappedText.Of(new SourceFile("proza.md", prose)), found));
        var safe = template.Replace(FilledText.Open, 'x').Replace("woord", "«0»", StringComparison.Ordinal).Replace("Een zin.", "\n\n«1»\n\n", StringComparison.Ordinal);
        var composition = Composition.Of(safe, Composition.Numbering, [new ProseSlot(filled), new ProseSlot(filled)], found);
        new Whole(composition).Rewrite(composition.Document.Blocks);
        MarkdownWriter.Write(composition.Document.Blocks, _ => null);
    }));

    /// <summary>Puts text in the place of values, as fill does.</summary>
    private sealed class Filled : BlockRewriter
    {
        protected override Inline Rewrite(Inline inline) => inline is ValueInline value ? new TextRun("12", value.Span) : base.Rewrite(inline);
    }

    /// <summary>What the writers may count on.</summary>
    private sealed class Whole(Composition composition) : BlockRewriter
    {
        private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

        protected override Block Rewrite(Block block)
        {
            Assert.False(block is SlotBlock);
            if (block is Container container) Assert.False(container.Kind == ContainerKind.ContentsPage || container.Kind == ContainerKind.ReadingGuide || container.Kind == ContainerKind.Summary);
            return base.Rewrite(block);
        }

        protected override Block Rewrite(Heading heading)
        {
            Assert.NotNull(heading.Id);
            Assert.True(composition.Document.Targets.ContainsKey(heading.Id));
            Assert.True(_ids.Add(heading.Id) || composition.Found.Any(diagnostic => diagnostic.Code == "AG434"));
            return base.Rewrite(heading);
        }

        protected override Inline Rewrite(Inline inline)
        {
            Assert.False(inline is SlotInline or ValueInline);
            if (inline is Link link)
            {
                Assert.NotEmpty(link.Content);
                if (link.IsInternal) Assert.True(composition.Document.Targets.ContainsKey(link.Target[1..]));
            }
            if (inline is NoteReference note) Assert.True(note.Number > 0);
            return base.Rewrite(inline);
        }
    }
}
