using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Agenda.Text.Reading;

/// <summary>`[^label]` in a line.</summary>
internal sealed class NoteMarkInline(string label) : LeafInline
{
    public string Label { get; } = label;
}

internal sealed class NoteMarkParser : InlineParser
{
    public NoteMarkParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var length = NoteMark.Length(slice);
        if (length == 0) return false;
        processor.Inline = new NoteMarkInline(slice.Text.Substring(slice.Start + 2, length - 3)) { Span = processor.SpanOf(slice.Start, length) };
        slice.Start += length;
        return true;
    }
}

/// <summary>`{{ expression }}` in prose, without its braces; null where it is not closed.</summary>
internal sealed class ValueMarkInline(string? expression) : LeafInline
{
    public string? Expression { get; } = expression;
}

internal sealed class ValueParser : InlineParser
{
    /// <summary>No expression is longer; without a bound, many open braces would each look through the whole text.</summary>
    private const int Longest = 1000;

    public ValueParser() => OpeningCharacters = ['{'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '{') return false;
        var rest = slice.AsSpan()[2..];
        rest = rest[..Math.Min(rest.Length, Longest)];
        var end = rest.IndexOf("}}");
        var length = end < 0 ? 2 : end + 4;
        processor.Inline = new ValueMarkInline(end < 0 ? null : rest[..end].ToString()) { Span = processor.SpanOf(slice.Start, length) };
        slice.Start += length;
        return true;
    }
}

/// <summary>`{#id}` or `{.ongenummerd}`; what stands around it decides whether it means anything.</summary>
/// <param name="source">As it was written, for where it is just text.</param>
internal sealed class AttributeMarkInline(AttributeText attributes, string source) : LeafInline
{
    public AttributeText Attributes { get; } = attributes;

    public string Source { get; } = source;
}

internal sealed class AttributeParser : InlineParser
{
    /// <summary>No id is longer; without a bound, many open braces would each look through the whole line.</summary>
    private const int Longest = 250;

    public AttributeParser() => OpeningCharacters = ['{'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() is not ('#' or '.')) return false;
        var text = slice.AsSpan();
        var length = AttributeText.Length(text[..Math.Min(text.Length, Longest)]);
        if (length == 0) return false;
        var source = slice.AsSpan()[..length].ToString();
        processor.Inline = new AttributeMarkInline(AttributeText.Parse(source.AsSpan(1, length - 2)), source) { Span = processor.SpanOf(slice.Start, length) };
        slice.Start += length;
        return true;
    }
}

internal static class InlineProcessorPlaces
{
    public static SourceSpan SpanOf(this InlineProcessor processor, int start, int length) =>
        new(processor.GetSourcePosition(start), processor.GetSourcePosition(start + length - 1));
}
