using System.Collections.Immutable;
using Agenda.Diagnostics;
using Agenda.Text;
using Agenda.Text.Syntax;

namespace Agenda.Documents;

/// <summary>
/// Writes the leeswijzer where a template wrote `::: leeswijzer`, from the real chapters and what their `::: hoofdstuk-samenvatting` says: "In hoofdstuk 3,
/// *titel*, " and then the summary, verb and all. The summaries themselves go.
/// </summary>
internal sealed class BuildReadingGuide : BlockRewriter
{
    private readonly List<Chapter> _chapters = [];
    private int _at = -1;

    public BuildReadingGuide(ImmutableArray<Block> blocks) => FindChapters(blocks, inAppendices: false);

    protected override Block Rewrite(Heading heading)
    {
        if (_at + 1 < _chapters.Count && ReferenceEquals(_chapters[_at + 1].Heading, heading)) _at++;
        return heading;
    }

    protected override void Put(Block block, List<Block> into)
    {
        if (block is not Container container) base.Put(block, into);
        else if (container.Kind == ContainerKind.ReadingGuide) Put(container, into);
        else if (container.Kind != ContainerKind.Summary) base.Put(block, into);
    }

    private void FindChapters(ImmutableArray<Block> blocks, bool inAppendices)
    {
        foreach (var block in blocks)
        {
            if (block is Heading { Level: 1 } heading) _chapters.Add(new Chapter(heading, inAppendices));
            else if (block is Container container && container.Kind == ContainerKind.Summary)
            {
                if (_chapters.Count > 0) _chapters[^1].Summary.AddRange(container.Content.OfType<Paragraph>());
            }
            else if (block is Container part && part.Kind != ContainerKind.Cover)
                FindChapters(part.Content, inAppendices || part.Kind == ContainerKind.Appendices);
        }
    }

    private void Put(Container guide, List<Block> into)
    {
        into.AddRange(Rewrite(guide.Content));
        var items = ImmutableArray.CreateBuilder<ListItem>();
        var appendices = new List<Chapter>();
        for (var i = 0; i < _chapters.Count; i++)
        {
            var chapter = _chapters[i];
            // The chapter that holds the guide needs no pointer to itself.
            if (i == _at || !IsPointedAt(chapter)) continue;
            if (chapter.IsAppendix) appendices.Add(chapter);
            else items.Add(new ListItem([new Paragraph(Line(chapter, guide.Span), guide.Span)], null, guide.Span));
        }
        if (items.Count > 0) into.Add(new ListBlock(false, 1, items.DrainToImmutable(), guide.Span));
        if (appendices.Count > 0) into.Add(new Paragraph(Closing(appendices, guide.Span), guide.Span));
    }

    /// <summary>Where chapters have a number, those without stand apart. A style that numbers nothing points by title.</summary>
    private bool IsPointedAt(Chapter chapter) => chapter.Heading.Number is not null || (chapter.Heading.Numbered && !_chapters.Exists(other => other.Heading.Number is not null));

    private static ImmutableArray<Inline> Line(Chapter chapter, SourceSpan span)
    {
        var line = ImmutableArray.CreateBuilder<Inline>();
        if (chapter.Heading.Number is not { Reference: var reference }) return LineByTitle(chapter, span);
        var title = PlainText.Of(chapter.Heading.Content);
        if (chapter.Summary.Count == 0)
        {
            line.Add(LinkTo(chapter, char.ToUpperInvariant(reference[0]) + reference[1..], span));
            line.Add(new TextRun(": ", span));
            line.Add(Title(title, span));
            if (!EndsSentence(title)) line.Add(new TextRun(".", span));
            return line.DrainToImmutable();
        }
        line.Add(new TextRun("In ", span));
        line.Add(LinkTo(chapter, reference, span));
        line.Add(new TextRun(", ", span));
        line.Add(Title(title, span));
        line.Add(new TextRun(", ", span));
        AddSummary(line, chapter, span);
        return line.DrainToImmutable();
    }

    /// <summary>"In *Kern van de zaak* leest u waar het om draait."</summary>
    private static ImmutableArray<Inline> LineByTitle(Chapter chapter, SourceSpan span)
    {
        var line = ImmutableArray.CreateBuilder<Inline>();
        if (chapter.Summary.Count == 0) return [LinkTo(chapter, PlainText.Of(chapter.Heading.Content), span)];
        line.Add(new TextRun("In ", span));
        line.Add(new Emphasis([LinkTo(chapter, PlainText.Of(chapter.Heading.Content), span)], span));
        line.Add(new TextRun(" ", span));
        AddSummary(line, chapter, span);
        return line.DrainToImmutable();
    }

    private static void AddSummary(ImmutableArray<Inline>.Builder line, Chapter chapter, SourceSpan span)
    {
        for (var i = 0; i < chapter.Summary.Count; i++)
        {
            if (i > 0) line.Add(new TextRun(" ", span));
            line.AddRange(chapter.Summary[i].Content);
        }
        if (!EndsSentence(PlainText.Of(chapter.Summary[^1].Content))) line.Add(new TextRun(".", span));
    }

    /// <summary>"Achterin staan bijlage 1 (*Begrippen*) en bijlage 2 (*Afkortingen*)." Without numbers: "Achterin staan *Begrippen* en *Afkortingen*."</summary>
    private static ImmutableArray<Inline> Closing(List<Chapter> appendices, SourceSpan span)
    {
        var line = ImmutableArray.CreateBuilder<Inline>();
        line.Add(new TextRun(appendices.Count == 1 ? "Achterin staat " : "Achterin staan ", span));
        for (var i = 0; i < appendices.Count; i++)
        {
            if (i > 0) line.Add(new TextRun(i == appendices.Count - 1 ? " en " : ", ", span));
            var title = PlainText.Of(appendices[i].Heading.Content);
            if (appendices[i].Heading.Number is not { Reference: var reference })
            {
                line.Add(new Emphasis([LinkTo(appendices[i], title, span)], span));
                continue;
            }
            line.Add(LinkTo(appendices[i], reference, span));
            line.Add(new TextRun(" (", span));
            line.Add(Title(title, span));
            line.Add(new TextRun(")", span));
        }
        line.Add(new TextRun(".", span));
        return line.DrainToImmutable();
    }

    private static Link LinkTo(Chapter chapter, string words, SourceSpan span) => new("#" + chapter.Heading.Id, [new TextRun(words, span)], span);

    private static Emphasis Title(string title, SourceSpan span) => new([new TextRun(title, span)], span);

    private static bool EndsSentence(string text) => text.TrimEnd() is [.., '.' or '?' or '!' or '…'];

    private sealed record Chapter(Heading Heading, bool IsAppendix)
    {
        public List<Paragraph> Summary { get; } = [];
    }
}
