using System.Collections.Immutable;
using Agenda.Text.Syntax;
using Agenda.Text.Writing;

namespace Agenda.Text;

/// <summary>Where the picture of a figure stands beside the Markdown, and what it shows for who cannot see it.</summary>
/// <param name="Path">Relative to the Markdown file, with forward slashes: `figuren/doelenboom.svg`.</param>
public sealed record MarkdownPicture(string Path, string Alt);

/// <summary>Writes a composed tree as GitHub-flavoured Markdown that reads well as it is, with none of our own syntax.</summary>
public static class MarkdownWriter
{
    /// <param name="picture">Gives the picture of a figure; null for a figure without one: then only its caption is written.</param>
    /// <param name="image">Gives where the copy of an image stands, relative to the Markdown file; null, or an answer of null: then only its caption is written.</param>
    /// <returns>One paragraph a line, an empty line between blocks, notes at the end, LF everywhere; empty for no blocks.</returns>
    public static string Write(ImmutableArray<Block> blocks, Func<FigureBlock, MarkdownPicture?> picture, Func<ImageBlock, string?>? image = null)
    {
        var writer = new BlockWriter(new Anchors(blocks), picture, image ?? (_ => null));
        var pieces = writer.Write(blocks);
        pieces.AddRange(writer.Notes());
        return pieces.Count == 0 ? "" : string.Join("\n\n", pieces.Select(piece => piece.Text)) + "\n";
    }
}
