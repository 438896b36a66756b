using System.Collections.Immutable;
using Agenda.Text.Syntax;

namespace Agenda.Documents;

/// <summary>A whole document, composed: prose in its place, every number, reference, note and contents entry resolved. Both writers start here.</summary>
/// <param name="Blocks">Without slots, values or empty links.</param>
/// <param name="Targets">Everything that can be referred to, by id.</param>
/// <param name="Opgaven">The ids of the opgaven, in order: the style gives each its accent.</param>
public sealed record Document(
    DocumentInfo Info,
    ImmutableArray<Block> Blocks,
    ImmutableSortedDictionary<string, Target> Targets,
    ImmutableArray<string> Opgaven);

/// <summary>What a document says about itself, in its file's properties and at the edge of its pages.</summary>
/// <param name="Language">A BCP 47 tag: `nl-NL`.</param>
/// <param name="Subject">What it is about, in a line; null for none.</param>
/// <param name="Keywords">What it can be found by; empty for none.</param>
/// <param name="Date">From the input, never from the clock; null where the agenda has none: then the file carries no date.</param>
public sealed record DocumentInfo(
    string Title,
    string? Subtitle,
    ImmutableArray<string> Authors,
    string? Status,
    string Language,
    DateOnly? Date,
    string Program,
    string? Subject = null,
    ImmutableArray<string> Keywords = default)
{
    public ImmutableArray<string> Keywords { get; init; } = Keywords.IsDefault ? [] : Keywords;
}

/// <summary>Something that has an id.</summary>
/// <param name="Reference">As a sentence says it: `hoofdstuk 6`, `§ 6.2`, `kader 6.2-A7`, `tabel 1`; empty where it has no number.</param>
/// <param name="Short">As `[§](#id)` says it.</param>
/// <param name="Title">Its title as plain text; empty where it has none.</param>
public sealed record Target(string Id, string Reference, string Short, string Title);
