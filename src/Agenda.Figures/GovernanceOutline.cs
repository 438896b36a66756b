using System.Collections.Immutable;
using Agenda.Model;

namespace Agenda.Figures;

/// <summary>Puts bodies in the order in which they are read: each followed by those that stand under it.</summary>
internal static class GovernanceOutline
{
    public static ImmutableArray<OutlineNode> Of(ImmutableArray<Orgaan> organen)
    {
        var nodes = ImmutableArray.CreateBuilder<OutlineNode>(organen.Length);
        var placed = new HashSet<Orgaan>(ReferenceEqualityComparer.Instance);
        foreach (var orgaan in organen)
        {
            if (Above(orgaan, organen) is null) Add(orgaan, 0, null, organen, placed, nodes);
        }
        // Bodies that stand under each other in a ring have no top: they come as they were written.
        foreach (var orgaan in organen) Add(orgaan, 0, null, organen, placed, nodes);
        return nodes.DrainToImmutable();
    }

    private static void Add(Orgaan orgaan, int depth, Orgaan? above, ImmutableArray<Orgaan> organen, HashSet<Orgaan> placed, ImmutableArray<OutlineNode>.Builder nodes)
    {
        if (!placed.Add(orgaan)) return;
        nodes.Add(new OutlineNode(orgaan.Naam, Detail(orgaan), depth, above?.Naam ?? "", above is not null && orgaan.Onder is null));
        foreach (var below in organen)
        {
            if (ReferenceEquals(Above(below, organen), orgaan)) Add(below, depth + 1, orgaan, organen, placed, nodes);
        }
    }

    private static Orgaan? Above(Orgaan orgaan, ImmutableArray<Orgaan> organen)
    {
        var id = orgaan.Onder?.Id ?? (orgaan.Stippellijn.IsEmpty ? null : orgaan.Stippellijn[0].Id);
        return id is null ? null : organen.FirstOrDefault(other => other.Id == id);
    }

    private static string Detail(Orgaan orgaan) => string.Join("; ", ((string?[])[orgaan.Wie, orgaan.Rol, orgaan.Ritme]).OfType<string>());
}
