using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Agenda.Text.Reading;

/// <summary>The text of a note, where it was written: `[^label]: text`, with further lines indented by four.</summary>
internal sealed class NoteBlock(BlockParser parser, string label) : ContainerBlock(parser)
{
    public string Label { get; } = label;

    /// <summary>A paragraph after an empty line belongs to the note only when it is indented.</summary>
    public bool AfterBlankLine { get; set; }
}

/// <summary>Reads the texts of notes. Markdig's own parser drops a note without a mark and leaves a mark without a note as text; both are mistakes to report.</summary>
internal sealed class NoteParser : BlockParser
{
    public NoteParser() => OpeningCharacters = ['['];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || processor.CurrentContainer is not (MarkdownDocument or NoteBlock)) return BlockState.None;
        var line = processor.Line;
        var length = NoteMark.Length(line);
        if (length == 0 || line.PeekCharExtra(length) != ':') return BlockState.None;
        var start = processor.Start;
        var label = line.Text.Substring(start + 2, length - 3);
        for (var i = 0; i <= length; i++) processor.NextChar();
        processor.NewBlocks.Push(new NoteBlock(this, label) { Column = processor.Column, Span = new SourceSpan(start, processor.Line.End) });
        return BlockState.Continue;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var note = (NoteBlock)block;
        if (processor.IsBlankLine)
        {
            note.AfterBlankLine = true;
            return BlockState.Continue;
        }
        if (processor.IsCodeIndent)
        {
            processor.GoToCodeIndent();
            note.AfterBlankLine = false;
        }
        else if (note.AfterBlankLine || NoteMark.Length(processor.Line) > 0) return BlockState.None;
        note.UpdateSpanEnd(processor.Line.End);
        return BlockState.Continue;
    }
}

/// <summary>The form of a note's mark: `[^label]`, the label without spaces or brackets.</summary>
internal static class NoteMark
{
    /// <summary>How many characters the mark at the start of a slice has; 0 when there is none.</summary>
    public static int Length(StringSlice slice)
    {
        if (slice.CurrentChar != '[' || slice.PeekChar() != '^') return 0;
        for (var i = slice.Start + 2; i <= slice.End; i++)
        {
            var c = slice.Text[i];
            if (c == ']') return i > slice.Start + 2 ? i - slice.Start + 1 : 0;
            if (char.IsWhiteSpace(c) || c is '[' or '\\') return 0;
        }
        return 0;
    }
}
