using System.Collections.Immutable;
using Agenda.Text.Syntax;

namespace Agenda.Rules.Verwijzingen;

/// <summary>An appendix: its heading, and the ids of all that is in it.</summary>
internal readonly record struct Appendix(Heading Heading, HashSet<string> Ids)
{
    /// <summary>The house style gave it its title: it was made from data, and the style decides where it stands.</summary>
    public bool IsFromStyle => Heading.Span.File?.Path.EndsWith(".scriban", StringComparison.Ordinal) == true;
}

/// <summary>Lists the appendices of a document, in order.</summary>
internal static class Appendices
{
    public static IEnumerable<Appendix> Of(ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
        {
            if (block is not Container container || container.Kind == ContainerKind.Cover) continue;
            if (container.Kind != ContainerKind.Appendices)
            {
                foreach (var inner in Of(container.Content)) yield return inner;
                continue;
            }
            for (var i = 0; i < container.Content.Length; i++)
            {
                if (container.Content[i] is not Heading { Level: 1 } heading) continue;
                var end = i + 1;
                while (end < container.Content.Length && container.Content[end] is not Heading { Level: 1 }) end++;
                yield return new Appendix(heading, CollectIds.Of(container.Content[i..end]));
            }
        }
    }
}
