using System.Collections.Immutable;
using Agenda.Diagnostics;
using Agenda.Text.Syntax;

namespace Agenda.Text.Reading;

/// <summary>Takes the images out of a paragraph: the lines before and after each are paragraphs of their own.</summary>
internal static class SplitAtImages
{
    public static void Add(ImmutableArray<Inline> content, ImmutableArray<Block>.Builder blocks)
    {
        var from = 0;
        for (var i = 0; i < content.Length; i++)
        {
            if (content[i] is not ImageInline image) continue;
            AddText(content[from..i], blocks);
            blocks.Add(image.Block);
            from = i + 1;
        }
        AddText(content[from..], blocks);
    }

    private static void AddText(ImmutableArray<Inline> content, ImmutableArray<Block>.Builder blocks)
    {
        while (content is [var first, ..] && Trimmed(first, start: true) != first) content = Replaced(content, 0, Trimmed(first, start: true));
        while (content is [.., var last] && Trimmed(last, start: false) != last) content = Replaced(content, content.Length - 1, Trimmed(last, start: false));
        if (content is [var begin, .., var end]) blocks.Add(new Paragraph(content, Whole(begin.Span, end.Span)));
        else if (content is [var only]) blocks.Add(new Paragraph(content, only.Span));
    }

    private static SourceSpan Whole(SourceSpan first, SourceSpan last) => last.End >= first.Start ? first.To(last) : first;

    private static ImmutableArray<Inline> Replaced(ImmutableArray<Inline> content, int at, Inline? by) => by is null ? content.RemoveAt(at) : content.SetItem(at, by);

    /// <summary>Without the space that a line end left; null when nothing is left.</summary>
    private static Inline? Trimmed(Inline inline, bool start)
    {
        if (inline is LineBreak) return null;
        if (inline is not TextRun run) return inline;
        var text = start ? run.Text.TrimStart(' ') : run.Text.TrimEnd(' ');
        return text.Length == 0 ? null : text.Length == run.Text.Length ? run : run with { Text = text };
    }
}
