using System.Collections.Immutable;
using System.Globalization;
using Agenda.Diagnostics;
using Agenda.Text;
using Agenda.Text.Syntax;

namespace Agenda.Documents;

/// <summary>Puts the contents where a template wrote `::: inhoud`, from the headings that are there. Its own heading is not in it.</summary>
internal sealed class BuildContents : BlockRewriter
{
    private readonly int _depth;
    private readonly DiagnosticBag _found;
    private readonly ImmutableArray<Heading> _headings;

    public BuildContents(ImmutableArray<Block> blocks, int depth, DiagnosticBag found)
    {
        (_depth, _found) = (depth, found);
        _headings = Outline.Of(blocks);
    }

    protected override void Put(Block block, List<Block> into)
    {
        if (block is not Container { Kind: var kind } container || kind != ContainerKind.ContentsPage)
        {
            base.Put(block, into);
            return;
        }
        var own = container.Content.OfType<Heading>().LastOrDefault() ?? (into.Count > 0 ? into[^1] as Heading : null);
        into.AddRange(container.Content);
        into.Add(Contents(Depth(container), own, container.Span));
    }

    private Contents Contents(int depth, Heading? own, SourceSpan span)
    {
        var entries = ImmutableArray.CreateBuilder<ContentsEntry>();
        foreach (var heading in _headings)
        {
            if (heading.Level <= depth && !ReferenceEquals(heading, own))
                entries.Add(new ContentsEntry(heading.Level, heading.Number?.Text, PlainText.Of(heading.Content), heading.Id!));
        }
        return new Contents(entries.DrainToImmutable(), span);
    }

    private int Depth(Container container)
    {
        if (container["diepte"] is not { } written) return _depth;
        if (int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var depth) && depth is >= 1 and <= 6) return depth;
        _found.Report(DocumentDiagnostics.ContentsDepth, container.Span, $"`{written}` is geen diepte", "schrijf een getal van 1 tot en met 6: `::: inhoud {diepte=2}`");
        return _depth;
    }
}

/// <summary>The headings that make the structure of a document, in order: not those on the cover, in quotes, lists and definitions.</summary>
internal static class Outline
{
    public static ImmutableArray<Heading> Of(ImmutableArray<Block> blocks)
    {
        var headings = ImmutableArray.CreateBuilder<Heading>();
        Add(blocks, headings);
        return headings.DrainToImmutable();
    }

    private static void Add(ImmutableArray<Block> blocks, ImmutableArray<Heading>.Builder headings)
    {
        foreach (var block in blocks)
        {
            if (block is Heading heading) headings.Add(heading);
            else if (block is Container container && container.Kind != ContainerKind.Cover) Add(container.Content, headings);
        }
    }
}
