using System.Collections.Immutable;
using Agenda.Diagnostics;

namespace Agenda.Text.Syntax;

/// <summary>A piece of running text and the place where it was written.</summary>
public abstract record Inline(SourceSpan Span);

/// <summary>Plain characters, to be shown as they are; never markup.</summary>
public sealed record TextRun(string Text, SourceSpan Span) : Inline(Span);

public sealed record Emphasis(ImmutableArray<Inline> Content, SourceSpan Span) : Inline(Span);

public sealed record Strong(ImmutableArray<Inline> Content, SourceSpan Span) : Inline(Span);

public sealed record CodeSpan(string Text, SourceSpan Span) : Inline(Span);

/// <summary>A line end that the author asked for.</summary>
public sealed record LineBreak(SourceSpan Span) : Inline(Span);

/// <summary>A link to http(s), mailto or tel, or to an id in this document (`#id`).</summary>
/// <param name="Content">
/// What is shown. Before compose an internal link may be empty (its number and title are filled in) or just `§` (its number);
/// after compose it is never empty.
/// </param>
public sealed record Link(string Target, ImmutableArray<Inline> Content, SourceSpan Span) : Inline(Span)
{
    public bool IsInternal => Target.StartsWith('#');
}

/// <summary>A passage in another language, `[deep learning]{taal=en}`: read aloud in that language, and not divided by Dutch patterns.</summary>
/// <param name="Language">A BCP 47 tag.</param>
public sealed record Foreign(string Language, ImmutableArray<Inline> Content, SourceSpan Span) : Inline(Span);

/// <summary>A mark that points at a footnote; compose gives the number.</summary>
/// <param name="Number">Counted from one through the whole document; 0 before compose.</param>
/// <param name="Content">The note's text; empty before compose.</param>
public sealed record NoteReference(string Label, int Number, ImmutableArray<Block> Content, SourceSpan Span) : Inline(Span);

/// <summary>`{{ begroting.totaal | bedrag }}` in prose: a path into the model and filters; fill puts text in its place.</summary>
/// <param name="Expression">What stands between the braces, trimmed.</param>
public sealed record ValueInline(string Expression, SourceSpan Span) : Inline(Span);

/// <summary>A place where a template put prose, a table or a figure in a line; compose puts a one-paragraph prose in its place.</summary>
public sealed record SlotInline(int Slot, SourceSpan Span) : Inline(Span);

/// <summary>The number of the page on which an id stands: layout fills it in.</summary>
public sealed record PageNumber(string TargetId, SourceSpan Span) : Inline(Span);
