using System.Collections.Immutable;
using Agenda.Diagnostics;
using Agenda.Images;

namespace Agenda.Text.Syntax;

/// <summary>A piece of a document that stands by itself, and the place where it was written.</summary>
public abstract record Block(SourceSpan Span);

/// <param name="Level">1 (a chapter) to 6.</param>
/// <param name="Id">What references name; compose gives every heading one.</param>
/// <param name="Numbered">False where the author wrote `{.ongenummerd}`.</param>
/// <param name="StartsPage">Where the author wrote `{.nieuwe-bladzijde}`: on a page of its own, whatever the style says of such headings.</param>
/// <param name="Number">`6`, `6.2`, `1` for an appendix; null before compose and for an unnumbered heading.</param>
public sealed record Heading(int Level, ImmutableArray<Inline> Content, string? Id, bool Numbered, SourceSpan Span, HeadingNumber? Number = null, bool StartsPage = false) : Block(Span);

/// <summary>A heading's number and how it is called.</summary>
/// <param name="Text">As printed before the title: `6.2`, or `Bijlage 1` for an appendix.</param>
/// <param name="Reference">As a reference says it: `hoofdstuk 6`, `§ 6.2`, `bijlage 1`.</param>
/// <param name="Short">As `[§](#id)` says it: `§ 6`, `§ 6.2`, `bijlage 1`.</param>
public sealed record HeadingNumber(string Text, string Reference, string Short);

public sealed record Paragraph(ImmutableArray<Inline> Content, SourceSpan Span) : Block(Span);

/// <param name="Start">The number of the first item of an ordered list.</param>
public sealed record ListBlock(bool Ordered, int Start, ImmutableArray<ListItem> Items, SourceSpan Span) : Block(Span);

/// <param name="Id">From `{#id}` at the end of the item's first paragraph, or null.</param>
/// <param name="Label">What stands before the item where a container gives codes (`A7`, `M1`); null for a plain bullet or number.</param>
/// <param name="Address">How a reference names the item (`kader 6.2-A7`); null before compose and for items without an id.</param>
public sealed record ListItem(ImmutableArray<Block> Content, string? Id, SourceSpan Span, string? Label = null, string? Address = null);

public sealed record Quote(ImmutableArray<Block> Content, SourceSpan Span) : Block(Span);

public sealed record CodeBlock(string Text, SourceSpan Span) : Block(Span);

public sealed record ThematicBreak(SourceSpan Span) : Block(Span);

public sealed record DefinitionList(ImmutableArray<Definition> Items, SourceSpan Span) : Block(Span);

/// <summary>A term and what it means.</summary>
public sealed record Definition(ImmutableArray<Inline> Term, ImmutableArray<Block> Content, string? Id, SourceSpan Span);

/// <summary>A named part with a meaning of its own: a callout, a panel, the cover. See <see cref="ContainerKind"/>.</summary>
/// <param name="Attributes">Only names that the kind allows; values are plain text.</param>
public sealed record Container(
    ContainerKind Kind,
    string? Id,
    ImmutableSortedDictionary<string, string> Attributes,
    ImmutableArray<Block> Content,
    SourceSpan Span) : Block(Span)
{
    /// <summary>The value of an attribute, or null when it was not written.</summary>
    public string? this[string name] => Attributes.GetValueOrDefault(name);
}

/// <summary>A picture that is drawn from data once its width is known.</summary>
/// <param name="Name">Which drawing (`doelenboom`, `tijdlijn`): the figures stage knows it.</param>
/// <param name="Number">From one through the document; 0 before compose.</param>
public sealed record FigureBlock(string Name, ImmutableArray<Inline> Caption, string? Id, SourceSpan Span, int Number = 0) : Block(Span);

/// <summary>An image from a file of the agenda, on a line of its own.</summary>
/// <param name="Path">Of the file, from the agenda's folder; empty when what was written names no file.</param>
/// <param name="Alt">What it shows, for who cannot see it; empty for decoration.</param>
/// <param name="PathSpan">Where the path was written.</param>
/// <param name="Image">Null until the file is read.</param>
/// <param name="Number">Counted with the figures; 0 before compose and without a caption.</param>
public sealed record ImageBlock(
    string Path, ImmutableArray<Inline> Alt, ImmutableArray<Inline> Caption, string? Id, SourceSpan Span, SourceSpan PathSpan, Image? Image = null, int Number = 0) : Block(Span)
{
    /// <summary>Says nothing that matters: whoever listens to the document does not hear of it.</summary>
    public bool IsDecoration => Alt.IsEmpty;
}

/// <summary>A place where a template put prose, a table or a figure; compose puts the thing itself there.</summary>
public sealed record SlotBlock(int Slot, SourceSpan Span) : Block(Span);

/// <summary>The contents: one entry a heading. Made by compose from the real structure.</summary>
public sealed record Contents(ImmutableArray<ContentsEntry> Entries, SourceSpan Span) : Block(Span);

/// <param name="Level">1 for a chapter.</param>
/// <param name="Number">As printed before the title, or null.</param>
public sealed record ContentsEntry(int Level, string? Number, string Title, string TargetId);
