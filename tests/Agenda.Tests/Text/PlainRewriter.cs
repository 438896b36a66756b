using System.Collections.Immutable;
using Agenda.Text;
using Agenda.Text.Syntax;

namespace Agenda.Tests.Text;

/// <summary>Leaves what plain Markdown can say: no ids, values, notes or terms; spaces and emphasis as the writer tidies them.</summary>
internal sealed class PlainRewriter : BlockRewriter
{
    private bool _inEmphasis;
    private bool _inStrong;

    protected override void Put(Block block, List<Block> into)
    {
        // Its copy has another path, and its description loses its form.
        if (block is ImageBlock) return;
        if (block is DefinitionList list)
        {
            foreach (var item in list.Items) into.AddRange(Rewrite(item.Content));
            return;
        }
        base.Put(block, into);
        if (into is [.., Paragraph { Content.IsEmpty: true } or Quote { Content.IsEmpty: true }]) into.RemoveAt(into.Count - 1);
    }

    protected override Block Rewrite(Block block) => base.Rewrite(block) switch
    {
        Heading heading => heading with { Id = null, Numbered = true, Content = Tidy(heading.Content) },
        Paragraph paragraph => paragraph with { Content = Tidy(paragraph.Content) },
        // Markdig takes a space too many off code in a list.
        CodeBlock code => code with { Text = string.Join('\n', code.Text.Split('\n').Select(line => line.TrimStart(' '))) },
        var other => other,
    };

    protected override ListItem Rewrite(ListItem item) => base.Rewrite(item) with { Id = null };

    protected override Block Rewrite(Table table)
    {
        var plain = (Table)base.Rewrite(table);
        var named = plain.Rows[0].Cells[0].Content.IsEmpty;
        return plain with { Rows = [.. plain.Rows.Select(row => row with { Cells = row.Cells.SetItem(0, row.Cells[0] with { IsRowHeader = named && row.Kind == RowKind.Body }) })] };
    }

    protected override TableCell Rewrite(TableCell cell) => base.Rewrite(cell) is var plain ? plain with { Content = Tidy(plain.Content) } : cell;

    protected override void Put(Inline inline, List<Inline> into)
    {
        switch (inline)
        {
            case NoteReference or ValueInline:
            case CodeSpan code when code.Text.Contains('|', StringComparison.Ordinal):
                into.Add(new TextRun("iets", default));
                break;
            case Link { IsInternal: true } link: into.AddRange(Rewrite(link.Content)); break;
            case LineBreak: into.Add(new TextRun(" ", default)); break;
            case Emphasis emphasis when _inEmphasis: into.AddRange(Rewrite(emphasis.Content)); break;
            case Strong strong when _inStrong: into.AddRange(Rewrite(strong.Content)); break;
            case Emphasis:
                _inEmphasis = true;
                base.Put(inline, into);
                _inEmphasis = false;
                break;
            case Strong:
                _inStrong = true;
                base.Put(inline, into);
                _inStrong = false;
                break;
            default: base.Put(inline, into); break;
        }
    }

    /// <summary>Spaces at the edge of emphasis stand outside it, and none at the edge of a block.</summary>
    private static ImmutableArray<Inline> Tidy(ImmutableArray<Inline> inlines)
    {
        var tidy = new List<Inline>();
        foreach (var inline in inlines) Hoist(inline, tidy);
        Join(tidy);
        while (tidy is [TextRun first, ..] && char.IsWhiteSpace(first.Text[0])) Replace(tidy, 0, first.Text.TrimStart());
        while (tidy is [.., TextRun last] && char.IsWhiteSpace(last.Text[^1])) Replace(tidy, tidy.Count - 1, last.Text.TrimEnd());
        return [.. tidy];
    }

    private static void Replace(List<Inline> inlines, int at, string text)
    {
        if (text.Length == 0) inlines.RemoveAt(at);
        else inlines[at] = new TextRun(text, default);
    }

    private static void Join(List<Inline> inlines)
    {
        for (var i = inlines.Count - 1; i > 0; i--)
        {
            Inline? joined = (inlines[i - 1], inlines[i]) switch
            {
                (Strong a, Strong b) => new Strong(Joined([.. a.Content, .. b.Content]), default),
                (Emphasis a, Emphasis b) => new Emphasis(Joined([.. a.Content, .. b.Content]), default),
                (CodeSpan a, CodeSpan b) => new CodeSpan(a.Text + b.Text, default),
                _ => null,
            };
            if (joined is null) continue;
            inlines[i - 1] = joined;
            inlines.RemoveAt(i);
        }
    }

    private static ImmutableArray<Inline> Joined(List<Inline> inlines)
    {
        Join(inlines);
        return [.. inlines];
    }

    private static void Hoist(Inline inline, List<Inline> into)
    {
        var inner = new List<Inline>();
        foreach (var child in inline is Emphasis emphasis ? emphasis.Content : inline is Strong strong ? strong.Content : []) Hoist(child, inner);
        if (inline is not (Emphasis or Strong))
        {
            into.Add(inline);
            return;
        }
        var after = new List<Inline>();
        while (inner is [TextRun first, ..] && char.IsWhiteSpace(first.Text[0]))
        {
            into.Add(new TextRun(first.Text[..^first.Text.TrimStart().Length], default));
            Replace(inner, 0, first.Text.TrimStart());
        }
        while (inner is [.., TextRun last] && char.IsWhiteSpace(last.Text[^1]))
        {
            after.Insert(0, new TextRun(last.Text[last.Text.TrimEnd().Length..], default));
            Replace(inner, inner.Count - 1, last.Text.TrimEnd());
        }
        Join(inner);
        if (inner.Count > 0) into.Add(inline is Emphasis ? new Emphasis([.. inner], default) : new Strong([.. inner], default));
        into.AddRange(after);
    }
}
