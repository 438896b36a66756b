using System.Collections.Immutable;
using Agenda.Diagnostics;

namespace Agenda.Text.Syntax;

/// <summary>Running text by an author: Markdown, parsed once where it was read. Every piece knows its place in the YAML or Markdown file.</summary>
/// <param name="Notes">Footnote texts by label.</param>
public sealed record Prose(ImmutableArray<Block> Blocks, ImmutableSortedDictionary<string, ImmutableArray<Block>> Notes, SourceSpan Span)
{
    public static Prose Empty { get; } = new([], ImmutableSortedDictionary<string, ImmutableArray<Block>>.Empty, default);

    public bool IsEmpty => Blocks.IsEmpty;
}

/// <summary>What a template passes by reference: compose puts it where the template wrote it.</summary>
public abstract record Slot;

public sealed record ProseSlot(Prose Prose) : Slot;

/// <summary>A table or a figure.</summary>
public sealed record BlockSlot(Block Block) : Slot;

/// <summary>A filled house style: Markdown with containers, the place of every character, and the things it refers to by number.</summary>
/// <remarks>
/// A slot stands in the text as <see cref="Open"/>, its index in decimal, <see cref="Close"/>. Those two characters never come from input: fill escapes them.
/// </remarks>
public sealed record FilledText(MappedText Markdown, ImmutableArray<Slot> Slots)
{
    public const char Open = '\uE000';
    public const char Close = '\uE001';
}
